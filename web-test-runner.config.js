// Runs under tsx (npm run test:browser), so that the search for a browser is written once, in TypeScript.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { countsReporter } from './tests/support/browser-counts.ts';
import { launcher } from './tests/support/launcher.ts';
import { patchedLit } from './tests/support/patched-lit.ts';
import { browserTests } from './tests/support/steps.ts';

export default {
  files: [...browserTests],
  // Packages answer with their sources under our own condition, as in stories and the demo.
  nodeResolve: { exportConditions: ['npq-source', 'browser', 'import', 'default'] },
  plugins: [
    // Before esbuild, which writes Lit's files anew.
    ...(process.env.NPQ_PATCHED_LIT ? [patchedLit()] : []),
    // The tsconfig matters: with native class fields Lit's reactive properties would be shadowed.
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  // Chromium, or what NPQ_ENGINE names.
  browsers: [launcher()],
  // One font in every engine: what fits a line is measured.
  testRunnerHtml: (framework) =>
    `<!doctype html><html style="font-family: 'Times New Roman', serif"><body><script type="module" src="${framework}"></script></body></html>`,
  // One page at a time: a page in the background gets no animation frames, and fixtures wait for one.
  concurrency: 1,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  testFramework: { config: { ui: 'bdd', timeout: 20_000 } },
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countsReporter()],
};
