import { define } from '../base/define.js';
import { EligibilityCheckerElement } from './eligibility-checker.js';

define('npq-eligibility-checker', EligibilityCheckerElement);
