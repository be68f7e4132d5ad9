import { rmSync } from 'node:fs';
import { staleFiles } from './stale-dist.js';

/**
 * Takes out of each package's dist what no source makes any more. The compiler leaves it there, `npm pack` would ship it,
 * and a module that was renamed would import what is gone.
 */
for (const file of staleFiles()) rmSync(file);
