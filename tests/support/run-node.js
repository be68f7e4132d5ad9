// JavaScript, as its reporter is. What it runs is TypeScript: each file gets the arguments for Node that this one had.
import { resolve } from 'node:path';
import { run } from 'node:test';
import { parseArgs } from 'node:util';
import nodeCounts from './node-counts.js';

/** `node --test`, with the files in the order that they are given in; that has them by the alphabet. */
const { values, positionals } = parseArgs({
  options: { minutes: { type: 'string', default: '4' }, 'at-once': { type: 'string', default: '2' } },
  allowPositionals: true,
});

run({
  files: positionals.map((file) => resolve(file)),
  concurrency: Number(values['at-once']),
  timeout: Number(values.minutes) * 60_000,
})
  .on('test:fail', () => (process.exitCode = 1))
  .compose(nodeCounts)
  .pipe(process.stdout);
