import { base } from './address.js';
import { begin } from './delivery.js';
import { VERSION, claimPage } from './page.js';
import { watch } from './watch.js';

if (claimPage(base, VERSION)) begin(watch);
