import { define } from '../base/define.js';
import { HubElement } from './hub.js';

define('npq-hub', HubElement);
