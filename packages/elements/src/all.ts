import './hub/define.js';
