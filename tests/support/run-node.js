// JavaScript, as its reporter is. What it runs is TypeScript: each file gets the arguments for Node that this one had.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { run } from 'node:test';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import nodeCounts from './node-counts.js';

/** `node --test`, with the files in the order that they are given in; that has them by the alphabet. */
const { values, positionals } = parseArgs({
  options: {
    minutes: { type: 'string', default: '4' },
    'at-once': { type: 'string', default: '2' },
    // Files below these folders share a process with the others of their own folder.
    together: { type: 'string', multiple: true, default: [] },
  },
  allowPositionals: true,
});
const folder = mkdtempSync(join(tmpdir(), 'npq-tests-'));
process.once('exit', () => rmSync(folder, { recursive: true }));
const files = positionals.map((file) => resolve(file));
const isBelow = (file) => values.together.some((below) => file.startsWith(resolve(below) + sep));
// What stands in for a module comes too late once another file has had the module itself.
const shared = files.filter((file) => isBelow(file) && !readFileSync(file, 'utf8').includes('mock.module('));

/** What Node is to run, one process each: files alone, or modules that import all that share one. */
function processes() {
  const folders = new Map();
  for (const file of files) {
    const key = shared.includes(file) ? dirname(file) : file;
    folders.set(key, [...(folders.get(key) ?? []), file]);
  }
  return [...folders.values()].map((together, index) => {
    if (together.length === 1) return together[0];
    const module = join(folder, `${index}.mjs`);
    writeFileSync(
      module,
      together.map((file) => `import ${JSON.stringify(pathToFileURL(file))};\n`).join(''),
    );
    return module;
  });
}

/** Node tells of a file that runs alone and holds no test. Of one that shares its process this does. */
async function* withSilent(events) {
  const heard = new Set();
  for await (const event of events) {
    heard.add(event.data.file);
    yield event;
  }
  for (const file of shared.filter((one) => !heard.has(one))) {
    process.exitCode = 1;
    const details = { error: { cause: 'The file holds no test, or did not load.' } };
    yield { type: 'test:fail', data: { file, name: file, nesting: 0, details } };
  }
}

run({
  files: processes(),
  concurrency: Number(values['at-once']),
  timeout: Number(values.minutes) * 60_000,
})
  .on('test:fail', () => (process.exitCode = 1))
  .compose(withSilent)
  .compose(nodeCounts)
  .pipe(process.stdout);
