import './hub/define.js';
import './framework-explorer/define.js';
