import { readdirSync } from 'node:fs';
import { filesBelow } from './files.js';

/** One line of `npm test`. A check passes or fails whole; tests are counted one by one. */
export interface Step {
  /** What a person types to run it alone: `npm test -- lint`. */
  readonly name: string;
  readonly about: string;
  readonly kind: 'check' | 'tests';
  readonly command: readonly string[];
}

/** What Web Test Runner opens in a browser; its configuration takes them from here. */
export const browserTests: readonly string[] = [
  'tests/elements/**/*.test.ts',
  // What is pure is tested on Node.
  '!tests/elements/**/model/*.test.ts',
  'tests/embed/**/*.browser.test.ts',
  'tests/support/**/*.browser.test.ts',
];

/** Folders of tests of what widgets work out without a browser. */
const modelTests = (): string[] =>
  readdirSync('tests/elements').map((widget) => `tests/elements/${widget}/model`);

const NODE = [process.execPath, '--import', 'tsx', '--conditions', 'npq-source'];

const npm = (script: string): readonly string[] => ['npm', 'run', '--silent', script];

/**
 * `node --test` over the test files below the folders, two at a time: those that drive a browser mostly wait for it. A
 * file that takes longer than all of them should is ended and has failed.
 */
function nodeTests(
  folders: readonly string[],
  full: boolean,
  leftOut: readonly string[] = [],
): readonly string[] {
  const limit = (full ? 60 : 4) * 60_000;
  const files = folders
    .flatMap((folder) => filesBelow(folder, '.test.ts'))
    .filter(
      (file) =>
        !file.endsWith('.browser.test.ts') && !leftOut.some((name) => file.endsWith(`/${name}.test.ts`)),
    );
  return [
    ...NODE,
    '--test',
    '--test-concurrency=2',
    `--test-timeout=${limit}`,
    '--test-reporter=./tests/support/node-counts.js',
    ...files,
  ];
}

/** Suites of host pages that take a minute or more each, so that the run at a desk stays under ten. */
const LONG_HOSTS = [
  'builder',
  'doctor',
  'doctor-panel',
  'endurance',
  'frame',
  'frame-page',
  'layout-shift',
  'libraries',
  'page-life',
  'payloads',
  'places',
  'sanitisers',
  'translated',
  'verified',
  'versions',
];

/** What is measured, one at a time, so that nothing else runs beside it. */
const benches = (): readonly string[] => [
  ...NODE,
  '--test',
  '--test-concurrency=1',
  '--test-reporter=./tests/support/node-counts.js',
  ...filesBelow('tests', '.bench.ts'),
];

/** In order: each uses what those before it made, and none runs beside another, for machines with two cores. */
export function steps(full: boolean): readonly Step[] {
  return [
    { name: 'records', about: 'the facts fit their schemas', kind: 'check', command: npm('build:records') },
    { name: 'manifest', about: 'every element is documented', kind: 'check', command: npm('check:manifest') },
    { name: 'types', about: 'types', kind: 'check', command: npm('types') },
    { name: 'lint', about: 'lint', kind: 'check', command: npm('lint') },
    {
      name: 'node',
      about: 'data, command line, texts, tools',
      kind: 'tests',
      command: nodeTests(['tests/data', 'tests/cli', 'tests/embed', 'tests/support', ...modelTests()], full),
    },
    { name: 'build', about: 'the distribution', kind: 'check', command: npm('build:embed') },
    { name: 'storybook', about: 'Storybook builds', kind: 'check', command: npm('build:storybook') },
    {
      name: 'browser',
      about: 'elements and embed in a browser',
      kind: 'tests',
      command: npm('test:browser'),
    },
    {
      name: 'hosts',
      about: `partners' pages on the built files${full ? '' : `; in test:full, as they take minutes: ${LONG_HOSTS.join(', ')}`}`,
      kind: 'tests',
      command: nodeTests(['tests/hosts'], full, full ? [] : LONG_HOSTS),
    },
    {
      name: 'package',
      about: 'the promises of the packages',
      kind: 'tests',
      command: nodeTests(['tests/package'], full),
    },
    ...(full ? long() : []),
  ];
}

/** What takes longer than anyone waits for at a desk. */
const long = (): readonly Step[] => [
  { name: 'bench', about: 'speed and memory, on long lists', kind: 'tests', command: benches() },
  {
    name: 'mutation',
    about: 'planted faults in the funding rules are found',
    kind: 'check',
    command: npm('test:mutation'),
  },
];
