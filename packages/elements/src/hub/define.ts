import { define } from '../core/define.js';
import { HubElement } from './hub.js';

define('npq-hub', HubElement);
