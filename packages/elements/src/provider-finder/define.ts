import { define } from '../core/define.js';
import { ProviderFinderElement } from './provider-finder.js';

define('npq-provider-finder', ProviderFinderElement);

// Types alone come with the import, so that a page downloads nothing for them; the classes are in the package's own entry.
export type { ProviderFinderElement };
export type { ChoiceMadeEvent, DataExpiredEvent } from '../core/events.js';
export type { PlaceFoundEvent } from './events.js';
