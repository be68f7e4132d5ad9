// JavaScript, because `node --test`, which a person may give it to, loads its reporter before it loads tsx.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * Counts node:test's events into the tally of tally.ts: leaves only, so a suite is no test, and a file without
 * tests is a failure.
 */
class Counter {
  tally = { passed: 0, failures: [], skips: [] };
  #names = [];

  /** Takes in one event; hands back the failure it was, if it was one. */
  take({ type, data }) {
    if (type === 'test:start') this.#names[data.nesting] = data.name;
    if (type === 'test:pass') return this.#pass(data);
    if (type === 'test:fail' && data.details.error.failureType !== 'subtestsFailed')
      return this.#fail(data, reason(data));
  }

  #pass(data) {
    const skipped = data.skip ?? data.todo;
    if (typeof skipped === 'string' && skipped) this.tally.skips.push(`${this.#path(data)}: ${skipped}`);
    else if (skipped !== undefined) return this.#fail(data, 'It is skipped without a reason.');
    else if (data.name === data.file) return this.#fail(data, 'The file holds no test.');
    else if (data.details.type !== 'suite') this.tally.passed += 1;
  }

  #fail(data, why) {
    const failure = { test: this.#path(data), why };
    this.tally.failures.push(failure);
    return failure;
  }

  #path({ file, name, nesting }) {
    const names = name === file ? [] : [...this.#names.slice(0, nesting), name];
    return [relative(process.cwd(), file), ...names].join(' › ');
  }
}

function reason({ details }) {
  const { cause } = details.error;
  const text = cause instanceof Error ? cause.stack : String(cause ?? 'no reason given');
  return text.replaceAll(/\n\s+at .*node:internal.*/g, '');
}

/** Reporter for `node --test`: prints failures, skips and what tests print; leaves the tally for run-all.ts. */
export default async function* nodeCounts(events) {
  const counter = new Counter();
  for await (const event of events) {
    const failure = counter.take(event);
    if (failure) yield `✖ ${failure.test}\n${failure.why.replaceAll(/^/gm, '    ')}\n`;
    if (event.type === 'test:stdout' || event.type === 'test:stderr') yield event.data.message;
  }
  for (const skip of counter.tally.skips) yield `- skipped: ${skip}\n`;
  if (process.env.NPQ_TALLY) writeFileSync(process.env.NPQ_TALLY, JSON.stringify(counter.tally));
}
