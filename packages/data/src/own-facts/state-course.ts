import type { OwnCohort, OwnCourse, OwnFacts } from '../schema/own-facts.js';
import { ownCourse, ownFactsOn } from './own-facts-on.js';

type Places = NonNullable<OwnCohort['places']>;

/** A hub's next start, as its tag states it for all its courses. What was not stated is left out. */
export interface OwnStart {
  /** ISO day. */
  readonly start?: string;
  /** ISO day. */
  readonly applyBy?: string;
  readonly inPersonDays?: number;
  readonly venue?: string;
  readonly places?: Places['state'];
}

/** What a hub states of itself: on its tag, for all its courses, and in its file. Shown as its statement, never as DfE's. */
export interface HubOwn {
  readonly start?: OwnStart;
  readonly facts?: OwnFacts;
}

/** A start that a hub states, with what a visitor can still do about it. */
export interface StatedStart {
  /** As the hub calls it; empty where its tag states the start. */
  readonly name: string;
  /** A day, or a month. */
  readonly starts: string | undefined;
  /** The day on which registration opens, while that is to come. */
  readonly opens: string | undefined;
  /** The last day to apply, while that is to come. */
  readonly applyBy: string | undefined;
  /** The last day to apply, once it has passed. */
  readonly closed: string | undefined;
  /** `on`: the day on which that was so; undefined when it was not said. */
  readonly places: { readonly state: Places['state']; readonly on: string | undefined } | undefined;
  /** The cohort in the hub's file; undefined where its tag states the start. */
  readonly cohort: OwnCohort | undefined;
}

/** What a hub states of one course on a day. */
export interface CourseStatement extends Omit<OwnCourse, 'course' | 'cohorts'> {
  /** The earliest first. Empty when none is stated that is still to come. */
  readonly starts: readonly StatedStart[];
  readonly venue: string | undefined;
  /** The day on which the hub's file was written; undefined where only its tag says something. */
  readonly written: string | undefined;
}

/** What of a start holds today: a last day that has passed is nothing to do any more, and places go with it. */
function startOn(
  {
    name,
    starts,
    opens,
    closes,
    places,
    cohort,
  }: Omit<StatedStart, 'applyBy' | 'closed'> & { closes: string | undefined },
  today: string,
): StatedStart {
  const isClosed = closes !== undefined && closes < today;
  return {
    name,
    starts,
    opens: opens !== undefined && opens > today ? opens : undefined,
    applyBy: isClosed ? undefined : closes,
    closed: isClosed ? closes : undefined,
    places: isClosed && places?.state === 'open' ? undefined : places,
    cohort,
  };
}

const ofCohort = (cohort: OwnCohort, today: string): StatedStart => {
  const { name, starts, opens, closes, places } = cohort;
  const counted = places && { state: places.state, on: places.on };
  return startOn({ name, starts, opens, closes, places: counted, cohort }, today);
};

function ofTag({ start, applyBy, places }: OwnStart, today: string): StatedStart[] {
  if (!start && !applyBy && !places) return [];
  const counted = places && { state: places, on: undefined };
  const stated = { name: '', starts: start, opens: undefined, closes: applyBy, places: counted };
  return [startOn({ ...stated, cohort: undefined }, today)];
}

/** What the tag says, until its start has passed; where it gives none, until its last day to apply has. */
const tagOn = (tag: OwnStart | undefined, today: string): OwnStart | undefined =>
  tag && (tag.start ?? tag.applyBy ?? today) >= today ? tag : undefined;

/**
 * What a hub states of a course today, from its file and its tag: the file is closer, and the tag fills in what it leaves
 * out. Undefined when nothing is stated, or nothing holds any more.
 */
export function stateCourse(
  own: HubOwn | undefined,
  course: string,
  today: string,
): CourseStatement | undefined {
  const facts = own?.facts && ownFactsOn(own.facts, today);
  const inFile = ownCourse(facts, course);
  const tag = tagOn(own?.start, today);
  if (!inFile && !tag) return undefined;
  const cohorts = inFile?.cohorts ?? [];
  return {
    ...inFile,
    inPersonDays: inFile?.inPersonDays ?? tag?.inPersonDays,
    starts: cohorts.length ? cohorts.map((cohort) => ofCohort(cohort, today)) : ofTag(tag ?? {}, today),
    venue: tag?.venue,
    written: inFile && facts?.written,
  };
}
