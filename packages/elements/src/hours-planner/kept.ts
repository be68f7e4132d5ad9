/*
 * The plan that a visitor asked to have kept on this device. The one place that knows the browser's storage: nothing is kept
 * but on a press, and a press takes it away. A frame, a full disk or a private window may refuse; nothing is thrown.
 */

const NAME = 'npq.plan';

/** The plan as it was kept; empty where there is none. */
export function keptPlan(): string {
  try {
    return localStorage.getItem(NAME) ?? '';
  } catch {
    return '';
  }
}

/** Keeps a plan in the place of the one before; empty takes it away. False where the browser refuses. */
export function keepPlan(text: string): boolean {
  try {
    if (text) localStorage.setItem(NAME, text);
    else localStorage.removeItem(NAME);
    return keptPlan() === text;
  } catch {
    return false;
  }
}
