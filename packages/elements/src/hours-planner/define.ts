import { define } from '../base/define.js';
import { HoursPlannerElement } from './hours-planner.js';

define('npq-hours-planner', HoursPlannerElement);
