import { allRows, readLedger, table } from './size-ledger.js';

/** `npm run size`: what pages download, in brotli, from the distribution as it was last built. */
console.log(table(allRows(readLedger())));
console.log(
  '\nA page holds the loader, the hub and its widgets. "words" is the share of the interface words, compressed alone.',
);
