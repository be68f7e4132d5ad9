import { isDay } from '@npq-widgets/data/plan';
import type { DoneWork } from '@npq-widgets/data/plan';
import type { Planning } from './planning.js';
import { planOfText, planText } from './plan-link.js';
import type { WeeksShown } from './weeks.js';

/** A plan as it was kept. */
export interface KeptPlan {
  /** ISO day on which it was kept. */
  readonly on: string;
  readonly course: string;
  readonly planning: Planning;
}

/** What is kept of a plan: the day, what its link holds, and what is ticked as done. No name, and no costs. */
export const keptText = (shown: Pick<WeeksShown, 'form' | 'planning' | 'context'>): string =>
  JSON.stringify({ on: shown.context.today, plan: planText(shown), done: shown.planning.done });

const isDone = (one: unknown): one is DoneWork => {
  const { part, day, minutes } = (one ?? {}) as Partial<Record<keyof DoneWork, unknown>>;
  return typeof part === 'string' && typeof day === 'string' && isDay(day) && Number.isFinite(minutes);
};

/** The plan in such a text; null where there is none. Never throws: another version or anybody may have written it. */
export function readKept(text: string): KeptPlan | null {
  try {
    const { on, plan, done } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const opened = typeof plan === 'string' ? planOfText(plan) : null;
    if (!opened || typeof on !== 'string' || !isDay(on)) return null;
    const ticked = Array.isArray(done) ? done.filter(isDone) : [];
    return { on, course: opened.course, planning: { ...opened.planning, done: ticked } };
  } catch {
    return null;
  }
}
