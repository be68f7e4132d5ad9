import { dayNumber, isDay, mondayOf } from './days.js';
import { LEAST_MINUTES, MOST_MINUTES_A_DAY, MOST_WEEKS } from './limits.js';
import type { PlanQuestion, Session } from './question.js';

/** Fields of a question, as a form shows them. */
export type PlanField =
  | 'work'
  | 'start'
  | 'finish'
  | 'study-times'
  | 'terms'
  | 'weeks-out'
  | 'most-in-a-week'
  | 'sessions'
  | 'assessment'
  | 'done'
  | 'from';

export type PlanProblemCode =
  | 'not-a-day'
  | 'nothing-to-plan'
  | 'not-an-amount'
  | 'finish-before-start'
  | 'too-long'
  | 'no-study-times'
  | 'too-short'
  | 'too-many-hours'
  | 'every-week-out'
  | 'twice'
  | 'session-twice'
  | 'outside-course'
  | 'ends-before-it-begins';

/** Why a question cannot be planned, and at which field; `about` is what was written, or the name of a session. */
export interface PlanProblem {
  readonly field: PlanField;
  readonly code: PlanProblemCode;
  readonly about: string;
}

const MOST_MINUTES = 2_000 * 60;

const problem = (field: PlanField, code: PlanProblemCode, about = ''): PlanProblem => ({
  field,
  code,
  about,
});
const isAmount = (minutes: number): boolean => Number.isFinite(minutes) && minutes >= 0;
const notDays = (field: PlanField, days: readonly string[]): PlanProblem[] =>
  days.filter((day) => !isDay(day)).map((day) => problem(field, 'not-a-day', day));

function checkSpan({ start, finish }: PlanQuestion): PlanProblem[] {
  const wrong = [...notDays('start', [start]), ...notDays('finish', [finish])];
  if (wrong.length) return wrong;
  if (finish <= start) return [problem('finish', 'finish-before-start', finish)];
  const weeks = (dayNumber(finish) - dayNumber(start)) / 7;
  return weeks > MOST_WEEKS ? [problem('finish', 'too-long', finish)] : [];
}

function checkWork({ study, sessions, assessment }: PlanQuestion): PlanProblem[] {
  const isBad = ({ minutes }: { minutes: number }): boolean => !isAmount(minutes) || minutes > MOST_MINUTES;
  if (assessment && isBad(assessment)) return [problem('assessment', 'not-an-amount')];
  const amounts = [...study, ...sessions, ...(assessment ? [{ name: '', ...assessment }] : [])];
  const bad = amounts.filter(isBad);
  if (bad.length) return bad.map(({ name }) => problem('work', 'not-an-amount', name));
  const total = amounts.reduce((sum, { minutes }) => sum + minutes, 0);
  return total > 0 ? [] : [problem('work', 'nothing-to-plan')];
}

function checkTimes({ studyTimes, study, mostInAWeek }: PlanQuestion): PlanProblem[] {
  const found: PlanProblem[] = [];
  if (studyTimes.length === 0 && study.length > 0) found.push(problem('study-times', 'no-study-times'));
  for (const { minutes } of studyTimes) {
    if (!isAmount(minutes)) found.push(problem('study-times', 'not-an-amount'));
    else if (minutes < LEAST_MINUTES) found.push(problem('study-times', 'too-short'));
    else if (minutes > MOST_MINUTES_A_DAY) found.push(problem('study-times', 'too-many-hours'));
  }
  if (new Set(studyTimes.map(({ weekday }) => weekday)).size < studyTimes.length)
    found.push(problem('study-times', 'twice'));
  if (mostInAWeek !== null && !isAmount(mostInAWeek)) found.push(problem('most-in-a-week', 'not-an-amount'));
  return found;
}

function checkSessions(question: PlanQuestion): PlanProblem[] {
  const { sessions, study, start, finish } = question;
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { id } of [...study, ...sessions]) (seen.has(id) ? repeated : seen).add(id);
  const twins = sessions.filter(({ id }) => repeated.has(id));
  const dated = sessions.filter((session): session is Session & { day: string } => session.day !== null);
  return [
    ...twins.map(({ name }) => problem('sessions', 'session-twice', name)),
    ...notDays(
      'sessions',
      dated.map(({ day }) => day),
    ),
    ...dated
      .filter(({ day }) => isDay(day) && (day < start || day > finish))
      .map(({ name }) => problem('sessions', 'outside-course', name)),
  ];
}

function checkAssessment({ assessment, start, finish }: PlanQuestion): PlanProblem[] {
  if (!assessment) return [];
  const { from, to } = assessment;
  const wrong = notDays('assessment', [from, to]);
  if (wrong.length) return wrong;
  if (to < from) return [problem('assessment', 'ends-before-it-begins', to)];
  return from < start || to > finish ? [problem('assessment', 'outside-course', from)] : [];
}

/** Terms that end before they begin. */
const checkTerms = ({ terms }: PlanQuestion): PlanProblem[] => [
  ...notDays(
    'terms',
    terms.flatMap(({ from, to }) => [from, to]),
  ),
  ...terms
    .filter(({ from, to }) => to < from)
    .map(({ name }) => problem('terms', 'ends-before-it-begins', name)),
];

function checkWeeksOut({ weeksOut, start, finish }: PlanQuestion): PlanProblem[] {
  const wrong = notDays('weeks-out', weeksOut);
  if (wrong.length) return wrong;
  const out = new Set(weeksOut.map((day) => mondayOf(dayNumber(day))));
  const last = mondayOf(dayNumber(finish));
  for (let monday = mondayOf(dayNumber(start)); monday <= last; monday += 7) if (!out.has(monday)) return [];
  return [problem('weeks-out', 'every-week-out')];
}

/** Everything that keeps a question from being planned; none when it can be. What follows from a wrong day is not said. */
export function checkQuestion(question: PlanQuestion): PlanProblem[] {
  const { done, from } = question;
  const span = checkSpan(question);
  const rest = span.length
    ? []
    : [...checkSessions(question), ...checkAssessment(question), ...checkWeeksOut(question)];
  return [
    ...checkWork(question),
    ...span,
    ...checkTimes(question),
    ...checkTerms(question),
    ...rest,
    ...notDays(
      'done',
      done.map(({ day }) => day),
    ),
    ...done
      .filter(({ minutes }) => !isAmount(minutes))
      .map(({ part }) => problem('done', 'not-an-amount', part)),
    ...notDays('from', from === undefined ? [] : [from]),
  ];
}
