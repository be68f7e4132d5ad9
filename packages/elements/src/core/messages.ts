import type { CSSResult } from 'lit';
import type { HubStepKey } from './hub-step.js';
import type { OwnStepKey } from './own-step.js';

/** Interface words by key. */
export type Messages = Readonly<Partial<Record<string, string>>>;

/** What comes late may bring its own words and styles. */
export interface LatePart {
  readonly messages?: Messages;
  readonly styles?: CSSResult;
}

/** Interface words that several widgets say. A hub may override any by its key. */
export const BASE_MESSAGES = {
  BASE_COURSE_LABEL: 'Which NPQ?',
  BASE_COURSE_NONE: 'Choose an NPQ',
  BASE_COURSE_UNKNOWN: '“{value}”, which this page asked for, is not listed. Choose an NPQ from the list.',
  BASE_LEADERSHIP: 'Leadership NPQs',
  BASE_SPECIALIST: 'Specialist NPQs',
  BASE_EHCO: 'For new headteachers',
  BASE_PENDING: 'Loading…',
  BASE_FAILED: 'This part did not load. Your choices are still here.',
  BASE_RETRY: 'Try again',
  BASE_OFFICIAL: 'Or read about NPQs on GOV.UK',
} as const;

/** Keys of what any widget may say. */
export type BaseKey = keyof typeof BASE_MESSAGES | HubStepKey | OwnStepKey;

/** Puts values into `{name}` places. A value that is missing leaves the place empty rather than "undefined". */
export function fill(text: string, values: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
