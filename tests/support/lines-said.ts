import { npqPage } from '../../packages/elements/src/core/page-registry.js';
import { waitUntil } from './wait.js';

/** What was written to the console for whoever looks after the page. */
export const linesSaid = (): string => [...npqPage().said].join('\n');

/** Waits until a line with this text was written: its words come to the page only then. */
export const untilSaid = (text: string): Promise<void> =>
  waitUntil(() => linesSaid().includes(text), `the console says ${text}`);
