// Mutation testing of the funding rules: `npm run test:mutation`, part of `npm run test:full`. Takes about half an hour.

// The samples find what the whole sets find, and a mutant that nothing finds meets them all.
delete process.env.NPQ_FULL;

export default {
  testRunner: 'tap',
  buildCommand: 'node --import tsx --conditions npq-source tests/support/mutation/bundle.ts',
  tap: { testFiles: ['test-results/mutation/*.mjs'], forceBail: true },
  coverageAnalysis: 'perTest',
  mutate: ['packages/data/src/funding/**/*.ts'],
  // What the copy needs that is mutated and tested.
  ignorePatterns: [
    '**',
    '!packages/data/**',
    '!tests/data/**',
    '!tests/support/**',
    '!package.json',
    '!tsconfig.json',
  ],
  concurrency: 2,
  // A fault may make the search through all answers endless.
  timeoutMS: 4_000,
  tempDirName: 'test-results/stryker',
  cleanTempDir: 'always',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: 'test-results/mutation.json' },
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
};
