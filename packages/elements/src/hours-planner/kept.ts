import { readSaved, save } from './saved.js';

const NAME = 'npq.plan';

/** The plan that the visitor had kept on this device; empty where there is none. */
export const keptPlan = (): string => readSaved(NAME);

/** Keeps a plan in the place of the one before; empty takes it away. False where the browser refuses. */
export const keepPlan = (text: string): boolean => save(NAME, text);
