import { define } from '../core/define.js';
import { EligibilityCheckerElement } from './eligibility-checker.js';

define('npq-eligibility-checker', EligibilityCheckerElement);

// Types alone come with the import, so that a page downloads nothing for them; the classes are in the package's own entry.
export type { EligibilityCheckerElement };
export type { ChoiceMadeEvent, DataExpiredEvent } from '../core/events.js';
export type { EligibilityAssessedEvent } from './events.js';
