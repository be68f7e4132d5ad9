import './hub/define.js';
import './eligibility-checker/define.js';
import './framework-explorer/define.js';
import './hours-planner/define.js';
import './provider-finder/define.js';

export type { ChoiceMadeEvent, DataExpiredEvent, HubElement } from './hub/define.js';
export type { EligibilityAssessedEvent, EligibilityCheckerElement } from './eligibility-checker/define.js';
export type { AreaOpenedEvent, FrameworkExplorerElement } from './framework-explorer/define.js';
export type { HoursPlannedEvent, HoursPlannerElement } from './hours-planner/define.js';
export type { PlaceFoundEvent, ProviderFinderElement } from './provider-finder/define.js';
