import { relative } from 'node:path';
import { emptyTally, leaveTally, type Failure, type Tally } from './tally.js';

/** The fields of node:test's events that are read here; its own types leave `details` open. */
export interface NodeTestEvent {
  readonly type: string;
  readonly data: {
    readonly name?: string;
    readonly nesting?: number;
    readonly file?: string;
    readonly message?: string;
    readonly skip?: string | boolean;
    readonly todo?: string | boolean;
    readonly details?: { readonly type?: string; readonly error?: { readonly failureType?: string; readonly cause?: unknown } };
  };
}

/** Counts node:test's events: leaves only, so a suite is not a test, and a file without tests is a failure. */
export class NodeCounter {
  readonly tally: Tally = emptyTally();
  #names: string[] = [];

  /** Takes in one event; hands back the failure it was, if it was one. */
  take({ type, data }: NodeTestEvent): Failure | undefined {
    const nesting = data.nesting ?? 0;
    if (type === 'test:start') this.#names[nesting] = data.name ?? '';
    if (type === 'test:pass') return this.#pass(data);
    if (type === 'test:fail' && data.details?.error?.failureType !== 'subtestsFailed') return this.#fail(data, reason(data));
    return undefined;
  }

  #pass(data: NodeTestEvent['data']): Failure | undefined {
    const skipped = data.skip ?? data.todo;
    if (typeof skipped === 'string' && skipped) this.tally.skips.push(`${this.#path(data)}: ${skipped}`);
    else if (skipped !== undefined) return this.#fail(data, 'It is skipped without a reason.');
    else if (data.name === data.file) return this.#fail(data, 'The file holds no test.');
    else if (data.details?.type !== 'suite') this.tally.passed += 1;
    return undefined;
  }

  #fail(data: NodeTestEvent['data'], why: string): Failure {
    const failure = { test: this.#path(data), why };
    this.tally.failures.push(failure);
    return failure;
  }

  #path({ file = '', name = '', nesting = 0 }: NodeTestEvent['data']): string {
    const names = name === file ? [] : [...this.#names.slice(0, nesting), name];
    return [relative(process.cwd(), file), ...names].join(' › ');
  }
}

function reason({ details }: NodeTestEvent['data']): string {
  const cause = details?.error?.cause;
  if (cause instanceof Error) return cause.stack ?? cause.message;
  if (typeof cause === 'string') return cause;
  return JSON.stringify(cause ?? 'no reason given');
}

/** Reporter for `node --test`: prints failures, skips and what tests print; leaves the tally for run-all.ts. */
export default async function* nodeCounts(events: AsyncIterable<NodeTestEvent>): AsyncGenerator<string> {
  const counter = new NodeCounter();
  for await (const event of events) {
    const failure = counter.take(event);
    if (failure) yield `✖ ${failure.test}\n${indent(failure.why)}\n`;
    if (event.type === 'test:stdout' || event.type === 'test:stderr') yield event.data.message ?? '';
  }
  for (const skip of counter.tally.skips) yield `- skipped: ${skip}\n`;
  leaveTally(counter.tally);
}

const indent = (text: string): string => text.replaceAll(/^/gm, '    ');
