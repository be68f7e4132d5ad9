import type { Cohort, Confidence } from '../schema/index.js';
import { leastConfidence } from '../sources.js';

/** A date as a slice or a record carries it. `value` is a month or a day, null when none was found. */
export interface DateFact {
  readonly value: string | null;
  readonly confidence: Confidence;
  readonly sources?: readonly string[];
}

/** What the state is worked out from. A record of a cohort fits, and so does its slice. */
export interface RegistrationFacts {
  readonly sources: readonly string[];
  readonly start: DateFact;
  readonly opens: DateFact;
  readonly closes: DateFact;
  readonly offered: Pick<Cohort['offered'], 'value' | 'confidence' | 'on'> & {
    readonly sources?: readonly string[];
  };
}

export type RegistrationReason =
  | 'closing-day-passed'
  | 'no-longer-offered'
  | 'opening-day-to-come'
  | 'closing-day-to-come'
  | 'not-yet-started'
  | 'opening-month'
  | 'started'
  | 'start-passed'
  | 'no-opening-day'
  | 'nothing-announced';

export interface Registration {
  readonly state: 'open' | 'closed' | 'not-opened' | 'not-known';
  readonly because: RegistrationReason;
  /** The least confidence of the dates that decided. */
  readonly confidence: Confidence;
  readonly sources: readonly string[];
}

/** Where `today` stands to a month or a day: before it (-1), in it (0) or after it (1). */
export function position(today: string, moment: string): -1 | 0 | 1 {
  const day = moment.slice(0, 10);
  const now = today.slice(0, day.length);
  return now < day ? -1 : now > day ? 1 : 0;
}

function because(
  state: Registration['state'],
  reason: RegistrationReason,
  facts: RegistrationFacts,
  ...deciding: readonly Omit<DateFact, 'value'>[]
): Registration {
  return {
    state,
    because: reason,
    confidence: leastConfidence(deciding),
    sources: [...new Set(deciding.flatMap(({ sources }) => sources ?? facts.sources))],
  };
}

/**
 * Whether a person could register for a cohort on a day, as far as the dates on record tell. Once courses have begun
 * and no closing day was found the state is `not-known`: only the registration service can say.
 *
 * @param today an ISO day
 */
export function registrationState(facts: RegistrationFacts, today: string): Registration {
  const { start, opens, closes, offered } = facts;
  const closing = closes.value === null ? null : position(today, closes.value);
  if (closing === 1 || (closing === 0 && closes.value?.length !== 7))
    return because('closed', 'closing-day-passed', facts, closes);
  const started = start.value !== null && position(today, start.value) >= 0;
  if (started && !offered.value && today >= offered.on)
    return because('closed', 'no-longer-offered', facts, offered);
  if (opens.value === null) {
    const announced = start.value !== null || closes.value !== null;
    return because('not-known', announced ? 'no-opening-day' : 'nothing-announced', facts, opens);
  }
  const opening = position(today, opens.value);
  if (opening === -1) return because('not-opened', 'opening-day-to-come', facts, opens);
  if (opening === 0 && opens.value.length === 7) return because('not-known', 'opening-month', facts, opens);
  if (closing === -1) return because('open', 'closing-day-to-come', facts, opens, closes);
  if (closing === null && start.value !== null && !started)
    return because('open', 'not-yet-started', facts, opens, start);
  const passed = start.value !== null && position(today, start.value) === 1;
  return because('not-known', passed ? 'start-passed' : 'started', facts, opens, closes);
}
