import './hub/define.js';
import './eligibility-checker/define.js';
