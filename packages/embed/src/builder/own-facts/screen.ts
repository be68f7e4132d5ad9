import type { OwnFacts, OwnFactsReading } from '@npq-widgets/data/own-facts';
import { findPast } from '@npq-widgets/data/own-facts';
import { plural, type OwnPart } from './parts.js';
import { fileOf, type ReadField } from './file-of.js';
import { nameOf, problemsOf, type DraftProblem } from './problems-of.js';
import { formatDay } from './read-day.js';
import type { OwnSession } from './sessions.js';
import type { State } from './state.js';

/** What is to be shown. */
export interface FactsScreen {
  /** All that is wrong. */
  readonly problems: readonly DraftProblem[];
  /** What of that is said now. */
  readonly said: readonly DraftProblem[];
  /** How pasted rows were read, by the name of their field. */
  readonly rows: ReadonlyMap<string, readonly string[]>;
  /** The file; undefined while something is wrong. */
  readonly facts: OwnFacts | undefined;
  readonly text: string | undefined;
  /** What is right and is not shown, because its day has passed. */
  readonly notes: readonly string[];
}

/** The text of a file. */
export const textOf = (facts: unknown): string => `${JSON.stringify(facts, null, 2)}\n`;

const formatSession = ({ date, from, to, place, online, title }: OwnSession): string => {
  const where = [place, online && 'online'].filter(Boolean).join(' and ');
  return `${formatDay(date)}, ${from} to ${to}, ${where}: ${title}`;
};

const formatPart = ({ name, mode, hours, days = 0, count }: OwnPart): string =>
  `${name}: ${mode}, ${hours === undefined ? plural(days, 'day') : plural(hours, 'hour')}${count === undefined ? '' : `, ${String(count)} of them`}`;

/** Rows as they were understood, so that a wrong day is seen. */
function formatRows({ field, reading: { value } }: ReadField): string[] {
  if (field.kind === 'sessions') return (value as readonly OwnSession[]).map(formatSession);
  if (field.kind === 'parts') return (value as readonly OwnPart[]).map(formatPart);
  return [];
}

/** What is signed with an old day and is not what was written on that day. */
function isSignedLate({ draft, old }: State, { written }: OwnFacts, today: string): boolean {
  return (
    written < today &&
    old !== undefined &&
    old.texts['written'] === draft.texts['written'] &&
    JSON.stringify(old) !== JSON.stringify(draft)
  );
}

function notesOf(state: State, facts: OwnFacts, today: string): string[] {
  const late = isSignedLate(state, facts, today)
    ? [`You have changed something since ${formatDay(facts.written)}. Change that date too.`]
    : [];
  return [...late, ...passedIn(facts, today)];
}

function passedIn(facts: OwnFacts, today: string): string[] {
  return findPast(facts, today).map(({ path, advice }) => {
    const course = facts.courses[Number(path[1])];
    const cohort = course?.cohorts[Number(path[3])];
    return cohort ? `${cohort.name}: ${advice}` : advice;
  });
}

/**
 * What follows from what was typed.
 *
 * @param read checks a file; it is the one that the widgets read files with
 */
export function screenOf(state: State, today: string, read: (json: unknown) => OwnFactsReading): FactsScreen {
  const { draft, left, isAsked } = state;
  const file = fileOf(draft);
  const { facts, problems: refusals } = read(file.file);
  const problems = problemsOf(file, refusals);
  const right = problems.length ? undefined : (facts ?? undefined);
  return {
    problems,
    said: problems.filter(({ key, isMissing }) => isAsked || (left.has(key) && !isMissing)),
    rows: new Map(
      file.fields
        .filter(({ field: { kind } }) => kind === 'sessions' || kind === 'parts')
        .map((one) => [nameOf(one.path), formatRows(one)] as const),
    ),
    facts: right,
    text: right && textOf(right),
    notes: right ? notesOf(state, right, today) : [],
  };
}
