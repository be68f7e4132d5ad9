import { define } from '../core/define.js';
import { HoursPlannerElement } from './hours-planner.js';

define('npq-hours-planner', HoursPlannerElement);

// Types alone come with the import, so that a page downloads nothing for them; the classes are in the package's own entry.
export type { HoursPlannerElement };
export type { ChoiceMadeEvent, DataExpiredEvent } from '../core/events.js';
export type { HoursPlannedEvent } from './events.js';
