import { readFileSync, writeFileSync } from 'node:fs';

/** One test that did not do what it promised. */
export interface Failure {
  /** File and names, outermost first: `tests/data/x.test.ts › suite › test`. */
  readonly test: string;
  readonly why: string;
}

/** What a step of tests came to. `failed` is always `failures.length`. */
export interface Tally {
  passed: number;
  failures: Failure[];
  /** Tests that did not run, each with its reason. */
  skips: string[];
}

export const emptyTally = (): Tally => ({ passed: 0, failures: [], skips: [] });

/** Where a runner's reporter leaves its tally for run-all.ts; unset when a person runs the tests directly. */
const PLACE = 'NPQ_TALLY';

export const tallyEnv = (file: string): Record<string, string> => ({ [PLACE]: file });

/** Called by the reporters when their run has ended. */
export function leaveTally(tally: Tally): void {
  const file = process.env[PLACE];
  if (file) writeFileSync(file, JSON.stringify(tally));
}

/** Reads what a reporter left. A runner that died before it could leave one has failed. */
export function readTally(file: string): Tally {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Tally;
  } catch {
    return {
      ...emptyTally(),
      failures: [{ test: 'the runner', why: 'It ended before it could count its tests.' }],
    };
  }
}

/** A skip says why, and a step that runs no test has not passed. */
export function judge(tally: Tally, exitCode: number): Tally {
  const failures = [...tally.failures];
  if (tally.passed + failures.length === 0)
    failures.push({ test: 'the step', why: 'It ran no test at all.' });
  if (exitCode !== 0 && failures.length === 0)
    failures.push({ test: 'the runner', why: `It ended with exit code ${exitCode}.` });
  return { ...tally, failures };
}
