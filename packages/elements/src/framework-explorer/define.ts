import { define } from '../core/define.js';
import { FrameworkExplorerElement } from './framework-explorer.js';

define('npq-framework-explorer', FrameworkExplorerElement);

// Types alone come with the import, so that a page downloads nothing for them; the classes are in the package's own entry.
export type { FrameworkExplorerElement };
export type { ChoiceMadeEvent, DataExpiredEvent } from '../core/events.js';
export type { AreaOpenedEvent } from './events.js';
