import { define } from '../core/define.js';
import { ProviderFinderElement } from './provider-finder.js';

define('npq-provider-finder', ProviderFinderElement);
