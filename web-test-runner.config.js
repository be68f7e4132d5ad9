// Runs under tsx (npm run test:browser), so that the search for a browser is written once, in TypeScript.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter } from '@web/test-runner';
import { browserFlags, browserPath } from './tests/support/browser.ts';
import { countsReporter } from './tests/support/browser-counts.ts';
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
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: browserPath(), args: [...browserFlags], headless: true },
    }),
  ],
  // One page at a time: a page in the background gets no animation frames, and fixtures wait for one.
  concurrency: 1,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  testFramework: { config: { ui: 'bdd', timeout: 20_000 } },
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countsReporter()],
};
