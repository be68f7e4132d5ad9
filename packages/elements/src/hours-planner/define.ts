import { define } from '../core/define.js';
import { HoursPlannerElement } from './hours-planner.js';

define('npq-hours-planner', HoursPlannerElement);
