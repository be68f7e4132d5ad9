import { relative } from 'node:path';
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';
import { emptyTally, leaveTally, type Tally } from './tally.js';

/** Counts what Web Test Runner's sessions came to. A file that failed to load, or holds no test, is a failure. */
export function countSessions(sessions: readonly TestSession[]): Tally {
  const tally = emptyTally();
  for (const session of sessions) {
    const file = relative(process.cwd(), session.testFile);
    const before = tally.passed + tally.failures.length + tally.skips.length;
    for (const error of session.errors) tally.failures.push({ test: file, why: reason(error) });
    if (session.testResults) countSuite(session.testResults, [file], tally);
    if (tally.passed + tally.failures.length + tally.skips.length === before) {
      tally.failures.push({
        test: file,
        why: session.passed ? 'The file holds no test.' : 'The file did not finish.',
      });
    }
  }
  return tally;
}

function countSuite(suite: TestSuiteResult, path: readonly string[], tally: Tally): void {
  for (const test of suite.tests) {
    const name = [...path, test.name].join(' › ');
    if (test.skipped) tally.skips.push(`${name}: see what it printed`);
    else if (test.passed) tally.passed += 1;
    else tally.failures.push({ test: name, why: reason(test.error) });
  }
  for (const inner of suite.suites) countSuite(inner, [...path, inner.name], tally);
}

const reason = (error?: { message: string; stack?: string }): string =>
  error ? [error.message, error.stack].filter(Boolean).join('\n') : 'no reason given';

/** Reporter for Web Test Runner: its own default one prints, this one leaves the tally for run-all.ts. */
export function countsReporter(): Reporter {
  return { onTestRunFinished: ({ sessions }) => leaveTally(countSessions(sessions)) };
}
