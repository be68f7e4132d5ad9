import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { engineNames, type OtherEngine } from './engines.js';
import { filesBelow } from './files.js';

/** One line of `npm test`. A check passes or fails whole; tests are counted one by one. */
export interface Step {
  /** What a person types to run it alone: `npm test -- lint`. */
  readonly name: string;
  readonly about: string;
  readonly kind: 'check' | 'tests';
  readonly command: readonly string[];
  /** Steps in a row that have one: those of one lane follow one another, beside those of the other. */
  readonly lane?: 1 | 2;
  /** It takes everything that a shorter run takes samples of (NPQ_FULL). */
  readonly isFull?: true;
  /** It runs in this engine, and says so when the machine has it not. */
  readonly engine?: OtherEngine;
}

/**
 * How much is run. `desk`: `npm test`. `ci`: the same, then what it leaves out, as far as that needs nothing but a browser.
 * `full`: everything, once. `bench`: what is measured, and nothing else.
 */
export const extents = ['desk', 'ci', 'full', 'bench'] as const;
export type Extent = (typeof extents)[number];

/** What Web Test Runner opens in a browser; its configuration takes them from here. */
export const browserTests: readonly string[] = [
  'tests/elements/**/*.test.ts',
  // What is pure is tested on Node.
  '!tests/elements/**/model/*.test.ts',
  '!tests/elements/**/*.node.test.ts',
  'tests/embed/**/*.browser.test.ts',
  'tests/support/**/*.browser.test.ts',
];

/** Folders of tests of what widgets work out without a browser. */
const modelTests = (): string[] =>
  readdirSync('tests/elements').map((widget) => `tests/elements/${widget}/model`);

const NODE = [
  process.execPath,
  '--experimental-test-module-mocks',
  '--import',
  'tsx',
  '--conditions',
  'npq-source',
];

const npm = (script: string): readonly string[] => ['npm', 'run', '--silent', script];

/** The tests below these folders that Node runs. */
const nodeFiles = (...folders: readonly string[]): string[] =>
  folders
    .flatMap((folder) => filesBelow(folder, '.test.ts'))
    .filter((file) => !file.endsWith('.browser.test.ts'));

/**
 * Files that take longest, in this order. They start before all others: one that starts last leaves a core idle for as long
 * as it takes.
 */
export const slow: readonly string[] = [
  'cli/doctor/hostile',
  'cli/main',
  'cli/check/program',
  'data/workplaces/find-schools',
  'data/hours/plan/properties',
  'package/stories',
  'package/published',
  'hosts/seen',
  'hosts/checker',
  'hosts/hosts',
  'hosts/journey',
  'hosts/schools',
  'hosts/builder-answer',
  'hosts/libraries',
  'hosts/verified',
  'hosts/builder',
  'hosts/layout-shift',
  'hosts/places',
  'hosts/endurance',
].map((name) => `tests/${name}.test.ts`);

const slowFirst = (files: readonly string[]): readonly string[] => [
  ...slow.filter((file) => files.includes(file)),
  ...files.filter((file) => !slow.includes(file)),
];

/** What is pure leaves nothing behind, so its tests share a process: to start one takes as long as most of them. */
const TOGETHER = [
  'tests/data',
  'tests/embed/snippets',
  'tests/embed/doctor/examination',
  ...modelTests(),
].map((folder) => `--together=${folder}`);

/** Files of tests on Node. One that takes longer than all of them should is ended and has failed. */
const nodeTests = (files: readonly string[], minutes = 4, atOnce = 2): readonly string[] => [
  ...NODE,
  'tests/support/run-node.js',
  `--minutes=${minutes}`,
  `--at-once=${atOnce}`,
  ...TOGETHER,
  ...slowFirst(files),
];

/** Suites that drive a browser wait for it half of their time: three of them keep two cores busy, and each takes longer. */
const hostTests = (files: readonly string[], minutes = 8): readonly string[] => nodeTests(files, minutes, 3);

/** Suites of host pages that take long: a run at a desk is to take less than ten minutes. `hosts` opens every page there. */
const LONG_HOSTS = [
  'builder',
  'builder-answer',
  'builder-dates',
  'checker',
  'doctor',
  'doctor-panel',
  'endurance',
  'everyone',
  'frame',
  'frame-page',
  'guarded',
  'heard',
  'journey',
  'layout-shift',
  'libraries',
  'page-life',
  'paper',
  'payloads',
  'places',
  'planner',
  'read-aloud',
  'recorders',
  'sanitisers',
  'schools',
  'script-folder',
  'seen',
  'step-top',
  'strangers',
  'translated',
  'trusted-types',
  'verified',
  'versions',
  'visits',
];

/** Suites that pack, release or install the packages, compile them in every framework, or open Storybook. */
const LONG_PACKAGE = ['frameworks', 'installed', 'published', 'release', 'stories', 'storybook-pages'];

const isLong = (file: string): boolean =>
  LONG_HOSTS.some((name) => file.endsWith(`/hosts/${name}.test.ts`)) ||
  LONG_PACKAGE.some((name) => file.endsWith(`/package/${name}.test.ts`));

/** Pictures of every story take minutes, and are as the browser's version draws them: only the fullest run takes them. */
const LOOKS = 'tests/looks/looks.test.ts';

/** Other files that take samples unless NPQ_FULL is set. */
const sampled = (): string[] =>
  nodeFiles('tests/data', 'tests/cli', 'tests/package').filter(
    (file) => !isLong(file) && /\/sample\.js'|NPQ_FULL/.test(readFileSync(file, 'utf8')),
  );

/** What is measured, each file a step of its own, so that nothing else runs beside it: `npm run bench -- start`. */
const benches = (): readonly Step[] =>
  filesBelow('tests', '.bench.ts').map((file) => ({
    name: basename(file, '.bench.ts'),
    about: `what ${file} measures`,
    kind: 'tests',
    command: nodeTests([file], 60),
  }));

/** The browser's tests once more, on Lit as visitors get it: the build changes some of its files. */
const patched: Step = {
  name: 'patched',
  about: 'elements in a browser, on Lit as the distribution has it',
  kind: 'tests',
  command: npm('test:patched'),
};

/** What runs in an engine that not every machine has. */
const inEngine = (engine: OtherEngine): readonly Step[] => [
  {
    name: engine,
    about: `elements and embed in ${engineNames[engine]}`,
    kind: 'tests',
    command: npm('test:browser'),
    engine,
  },
  {
    name: `${engine}-hosts`,
    about: `partners' pages in ${engineNames[engine]}`,
    kind: 'tests',
    command: nodeTests(nodeFiles('tests/engines'), 10),
    engine,
  },
];

/** Steps that run side by side: of each group, every lane's in their order. A step without a lane runs alone. */
export function inLanes(all: readonly Step[]): readonly (readonly (readonly Step[])[])[] {
  const groups: Step[][][] = [];
  for (const step of all) {
    const lanes = groups.at(-1) ?? [];
    const isBeside = step.lane && lanes.some(([first]) => first?.lane);
    const own = lanes.find(([first]) => first?.lane === step.lane);
    if (!isBeside) groups.push([[step]]);
    else if (own) own.push(step);
    else lanes.push([step]);
  }
  return groups;
}

/**
 * In order: each uses what those before it made. Checks that keep one core busy run beside each other, since machines have two;
 * nothing runs beside tests.
 */
export function steps(extent: Extent): readonly Step[] {
  if (extent === 'bench') return benches();
  const isFull = extent === 'full';
  const minutes = isFull ? 60 : 4;
  const all: readonly Step[] = [
    { name: 'records', about: 'the facts fit their schemas', kind: 'check', command: npm('build:records') },
    { name: 'manifest', about: 'every element is documented', kind: 'check', command: npm('check:manifest') },
    { name: 'lint', about: 'lint', kind: 'check', command: npm('lint:code'), lane: 1 },
    { name: 'types', about: 'types', kind: 'check', command: npm('types'), lane: 2 },
    { name: 'build', about: 'the distribution', kind: 'check', command: npm('build:embed'), lane: 2 },
    {
      name: 'storybook',
      about: 'Storybook builds',
      kind: 'check',
      command: npm('build:storybook'),
      lane: 2,
    },
    {
      name: 'format',
      about: 'Prettier has nothing to change',
      kind: 'check',
      command: npm('lint:format'),
      lane: 2,
    },
    {
      name: 'node',
      about: 'data, command line, texts, tools',
      kind: 'tests',
      command: nodeTests(
        nodeFiles('tests/data', 'tests/cli', 'tests/embed', 'tests/support', 'tests/looks', ...modelTests())
          .filter((file) => file !== LOOKS)
          .concat(filesBelow('tests/elements', '.node.test.ts')),
        minutes,
      ),
    },
    {
      name: 'browser',
      about: 'elements and embed in a browser',
      kind: 'tests',
      command: npm('test:browser'),
    },
    {
      name: 'hosts',
      about: `partners' pages on the built files${isFull ? '' : `; in test:full and in .ci/run, as they take minutes: ${LONG_HOSTS.join(', ')}`}`,
      kind: 'tests',
      command: hostTests(
        nodeFiles('tests/hosts').filter((file) => isFull || !isLong(file)),
        isFull ? minutes : undefined,
      ),
    },
    {
      name: 'package',
      about: `the promises of the packages${isFull ? '' : `; in test:full and in .ci/run: ${LONG_PACKAGE.join(', ')}`}`,
      kind: 'tests',
      command: nodeTests(
        nodeFiles('tests/package').filter((file) => isFull || !isLong(file)),
        minutes,
      ),
    },
  ];
  return [...all.map((step) => (isFull ? { ...step, isFull } : step)), ...more[extent]()];
}

/** A file that hangs must not keep continuous integration from its last line. */
const CI_MINUTES = 12;

/** What comes after the steps that every run has. */
const more: Readonly<Record<Exclude<Extent, 'bench'>, () => readonly Step[]>> = {
  desk: () => [],
  ci: () => [
    {
      name: 'samples',
      about: 'everything that the steps before took samples of',
      kind: 'tests',
      command: nodeTests(sampled(), CI_MINUTES),
      isFull: true,
    },
    {
      name: 'strangers',
      about: 'the packages as somebody else installs and compiles them, and the pages of Storybook',
      kind: 'tests',
      command: nodeTests(nodeFiles('tests/package').filter(isLong), CI_MINUTES),
      isFull: true,
    },
    {
      name: 'long-hosts',
      about: 'the pages that take minutes',
      kind: 'tests',
      command: hostTests(nodeFiles('tests/hosts').filter(isLong), CI_MINUTES),
      isFull: true,
    },
    patched,
  ],
  full: () => [
    patched,
    {
      name: 'looks',
      about: 'how every story looks, beside its baseline',
      kind: 'tests',
      command: nodeTests([LOOKS], 30),
    },
    ...inEngine('firefox'),
    ...inEngine('webkit'),
    {
      name: 'wordpress',
      about: 'the plug-in in a real WordPress, where the machine has one',
      kind: 'tests',
      command: nodeTests(nodeFiles('tests/wordpress'), 10),
    },
    ...benches(),
    {
      name: 'mutation',
      about: 'planted faults in the funding rules are found',
      kind: 'check',
      command: npm('test:mutation'),
    },
  ],
};
