import { define } from '../core/define.js';
import { EligibilityCheckerElement } from './eligibility-checker.js';

define('npq-eligibility-checker', EligibilityCheckerElement);
