import { define } from '../core/define.js';
import { HubElement } from './hub.js';

define('npq-hub', HubElement);

// Types alone come with the import, so that a page downloads nothing for them; the classes are in the package's own entry.
export type { HubElement };
export type { ChoiceMadeEvent, DataExpiredEvent } from '../core/events.js';
