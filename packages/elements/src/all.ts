import './hub/define.js';
import './eligibility-checker/define.js';
import './framework-explorer/define.js';
import './hours-planner/define.js';
import './provider-finder/define.js';
