export type { Choices, HubData, HubIdentity } from './base/contexts.js';
export { choicesContext, dataContext, hubContext } from './base/contexts.js';
export { ChoiceMadeEvent, DataExpiredEvent } from './base/events.js';
export { NpqElement } from './base/npq-element.js';
export { HubElement } from './hub/hub.js';
export { AreaOpenedEvent } from './framework-explorer/events.js';
export { FrameworkExplorerElement } from './framework-explorer/framework-explorer.js';
