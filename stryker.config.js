// Mutation testing of the funding rules: `npm run test:mutation`, part of `npm run test:full`. Takes about half an hour.
export default {
  // Each test file by itself, as `node --test` would: a mutant meets the files that reach it, and the first failure ends it.
  testRunner: 'tap',
  tap: {
    testFiles: ['tests/data/funding/*.test.ts'],
    nodeArgs: ['--import', 'tsx', '--conditions', 'npq-source'],
    forceBail: true,
  },
  coverageAnalysis: 'perTest',
  // Slices are written at build time, and what they hold is compared with the records by tests of their own.
  mutate: ['packages/data/src/funding/**/*.ts', '!packages/data/src/funding/index.ts', '!packages/data/src/funding/**/*.slice.ts'],
  // In a copy, the package's name would still lead to the sources here, unchanged. Stryker puts the files back when it ends.
  inPlace: true,
  concurrency: 2,
  timeoutMS: 60_000,
  tempDirName: 'test-results/stryker',
  cleanTempDir: 'always',
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
};
