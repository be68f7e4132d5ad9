import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserPath } from './browser.js';
import { whyMissing } from './engines.js';
import { extents, inLanes, steps, type Extent, type Step } from './steps.js';
import { emptyTally, judge, readTally, tallyEnv, type Tally } from './tally.js';

interface Result {
  readonly step: Step;
  readonly tally: Tally;
  readonly seconds: number;
}

/** Every step in order, whatever the one before it came to. The last line is the sum. */
async function runAll(names: readonly string[], extent: Extent): Promise<boolean> {
  const all = steps(extent);
  const unknown = names.filter((name) => !all.some((step) => step.name === name));
  if (unknown.length)
    throw new Error(
      `There is no step "${unknown.join('", "')}". The steps: ${all.map((step) => step.name).join(', ')}.`,
    );
  const chosen = all.filter((step) => names.length === 0 || names.includes(step.name));
  const folder = mkdtempSync(join(tmpdir(), 'npq-tests-'));
  const env = {
    ...process.env,
    // Where the visitors are. A date that is only right in UTC fails in summer time.
    TZ: 'Europe/London',
    // Found once, and installed once if need be.
    CHROME_PATH: browserPath(),
  };
  const results = new Map<Step, Result>();
  const runLane = async (lane: readonly Step[]): Promise<void> => {
    for (const step of lane) {
      console.log(`\n▶ ${step.name}: ${step.about}`);
      const tally = join(folder, step.name);
      const result = await run(step, { ...env, ...envOf(step), ...tallyEnv(tally) }, tally);
      console.log(line(result));
      results.set(step, result);
    }
  };
  const started = performance.now();
  for (const lanes of inLanes(chosen)) await Promise.all(lanes.map(runLane));
  const seconds = (performance.now() - started) / 1000;
  rmSync(folder, { recursive: true, force: true });
  return report(
    chosen.flatMap((step) => results.get(step) ?? []),
    seconds,
  );
}

const envOf = ({ isFull, engine }: Step): Record<string, string> => ({
  ...(isFull && { NPQ_FULL: '1' }),
  ...(engine && { NPQ_ENGINE: engine }),
});

async function run(step: Step, env: NodeJS.ProcessEnv, tallyFile: string): Promise<Result> {
  const missing = step.engine && whyMissing(step.engine);
  if (missing) {
    console.log(`- skipped: ${missing}`);
    return { step, seconds: 0, tally: { ...emptyTally(), skips: [missing] } };
  }
  const started = performance.now();
  const { code, output } = await command(step, env);
  const seconds = (performance.now() - started) / 1000;
  if (step.kind === 'tests') return { step, seconds, tally: judge(readTally(tallyFile), code) };
  if (code === 0) return { step, seconds, tally: { ...emptyTally(), passed: 1 } };
  return {
    step,
    seconds,
    tally: { ...emptyTally(), failures: [{ test: step.name, why: output.trim() || `exit code ${code}` }] },
  };
}

/** Tests speak as they go; a check is silent unless it fails. */
function command(
  { kind, command: [program = '', ...args] }: Step,
  env: NodeJS.ProcessEnv,
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    // What is kept for the end is read in logs too.
    const child = spawn(program, args, {
      env: kind === 'tests' ? env : { ...env, NO_COLOR: '1' },
      stdio: ['ignore', kind === 'tests' ? 'inherit' : 'pipe', kind === 'tests' ? 'inherit' : 'pipe'],
    });
    const chunks: Buffer[] = [];
    const keep = (chunk: Buffer) => chunks.push(chunk);
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const end = (code: number, last = '') =>
      resolve({ code, output: Buffer.concat(chunks).toString() + last });
    child.on('error', (error) => end(1, error.message));
    child.on('close', (code) => end(code ?? 1));
  });
}

function line({ step, tally, seconds }: Result): string {
  const skipped = tally.skips.length ? `, ${tally.skips.length} skipped` : '';
  const mark = tally.failures.length ? '✖' : '✔';
  return `${mark} ${step.name}: ${tally.passed} passed, ${tally.failures.length} failed${skipped} in ${seconds.toFixed(1)} s`;
}

function report(results: readonly Result[], seconds: number): boolean {
  const failures = results.flatMap(({ tally }) => tally.failures);
  console.log('\n──────── All steps');
  for (const result of results) console.log(line(result));
  if (failures.length) console.log('\n──────── What failed');
  for (const { test, why } of failures) console.log(`✖ ${test}\n${why.replaceAll(/^/gm, '    ')}`);
  const passed = results.reduce((sum, { tally }) => sum + tally.passed, 0);
  console.log(`\n${seconds.toFixed(0)} s in all`);
  console.log(`${passed} passed, ${failures.length} failed`);
  return failures.length === 0;
}

const args = process.argv.slice(2);
try {
  const good = await runAll(
    args.filter((arg) => !arg.startsWith('--')),
    extents.find((extent) => args.includes(`--${extent}`)) ?? 'desk',
  );
  process.exitCode = good ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
