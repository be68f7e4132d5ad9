import { begin } from './delivery.js';
import { watch } from './watch.js';

begin(watch);
