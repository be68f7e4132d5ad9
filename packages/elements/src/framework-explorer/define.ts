import { define } from '../core/define.js';
import { FrameworkExplorerElement } from './framework-explorer.js';

define('npq-framework-explorer', FrameworkExplorerElement);
