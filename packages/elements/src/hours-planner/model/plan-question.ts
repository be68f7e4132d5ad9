import type { CourseSummary } from '@npq-widgets/data';
import type { ListedProgramme, SchoolCalendarSlice } from '@npq-widgets/data/hours';
import { findProgrammes, programmeHours, weeklyRates, WEEKS_IN_A_YEAR } from '@npq-widgets/data/hours';
import type { CourseStatement, HubOwn, StatedStart } from '@npq-widgets/data/own-facts';
import {
  MOST_MONTHS,
  addMonths,
  isDay,
  lastDay,
  planHours,
  termsFor,
  workAtRate,
  workOf,
} from '@npq-widgets/data/plan';
import type { PlanQuestion, Session, Weekday, Work } from '@npq-widgets/data/plan';
import type * as OwnPlan from './own-plan.js';
import type * as OwnTerms from './own-terms.js';
import type { FormProblem, PlanForm, Planning } from './planning.js';

/** What a plan is worked out from, besides what the visitor put in. */
export interface PlanContext {
  readonly course: CourseSummary;
  readonly own: HubOwn | undefined;
  /** What reads that; undefined where the hub states nothing. */
  readonly ownPlan: typeof OwnPlan | undefined;
  /** What reads the visitor's own holidays; undefined where none are set. */
  readonly ownTerms?: typeof OwnTerms | undefined;
  readonly hoursPerDay: number;
  /** ISO day. */
  readonly today: string;
  readonly programmes: readonly ListedProgramme[];
  readonly calendar: SchoolCalendarSlice;
}

/** What the hub states of the course today. */
export const statementOf = (context: PlanContext): CourseStatement | undefined =>
  context.ownPlan?.statement(context);

/** The hub's own programme as work to plan; undefined where it states none. */
const ownWorkOf = (context: PlanContext): Work | undefined =>
  context.ownPlan?.programmeWork(context, context.hoursPerDay);

/** Where no week is stated: minutes. */
const USUAL_RATE = 90;
const USUAL: PlanForm['minutes'] = { 2: 60, 7: 60 };

/** The form as it starts: the hub's next start that has a place, else today. */
export function firstForm(context: PlanContext): PlanForm {
  const stated = statementOf(context);
  const days = stated?.inPersonDays;
  const open = stated?.starts.find(({ places }) => places?.state !== 'full') ?? stated?.starts[0];
  const [least = USUAL_RATE, middle = least] = weeklyRates(context.course);
  const first = open?.starts ?? context.today;
  return {
    work: stated?.programme ? 'own' : `rate-${String(middle)}`,
    start: isDay(first) ? first : `${first}-01`,
    minutes: USUAL,
    termTimeOnly: false,
    days: days === undefined ? '' : String(days),
    later: 0,
  };
}

/** What can be planned for, in the order in which it is offered: a rate, the hub's programme, the newest examples. */
export interface WorkChoice {
  readonly value: string;
  readonly kind: 'rate' | 'own' | 'example';
  readonly hours: number;
  readonly name: string;
  readonly period: string;
}

const MOST_EXAMPLES = 3;
const inHours = ({ study, sessions }: Work): number =>
  Math.round([...study, ...sessions].reduce((sum, { minutes }) => sum + minutes, 0) / 6) / 10;

export function workChoices(context: PlanContext): WorkChoice[] {
  const { course, programmes, hoursPerDay } = context;
  const own = ownWorkOf(context);
  const examples = findProgrammes(course.id, programmes).filter(
    ({ covers, provider, ...programme }) =>
      covers === 'programme' && provider.to === null && programmeHours(programme, hoursPerDay).total !== null,
  );
  return [
    ...weeklyRates(course).map((minutes) => ({
      value: `rate-${String(minutes)}`,
      kind: 'rate' as const,
      hours: minutes / 60,
      name: '',
      period: '',
    })),
    ...(own ? [{ value: 'own', kind: 'own' as const, hours: inHours(own), name: '', period: '' }] : []),
    ...examples.slice(0, MOST_EXAMPLES).map((programme) => ({
      value: programme.id,
      kind: 'example' as const,
      hours: inHours(workOf(programme, hoursPerDay, weeksOf(course.months))),
      name: programme.provider.name,
      period: programme.period,
    })),
  ];
}

const weeksOf = (months: number): number => Math.round((months * WEEKS_IN_A_YEAR) / 12);

function monthsOf({ work }: PlanForm, context: PlanContext): number {
  const example = context.programmes.find(({ id }) => id === work)?.months;
  if (work === 'own') return statementOf(context)?.programme?.months ?? context.course.months;
  return typeof example === 'number' ? example : context.course.months;
}

/** Days in person that come on top of a rate. */
const daysInPerson = (days: number, hoursPerDay: number): Session[] =>
  [...Array(Math.ceil(days)).keys()].map((index) => ({
    id: `day-${String(index + 1)}`,
    name: '',
    minutes: Math.min(1, days - index) * hoursPerDay * 60,
    mode: 'in-person' as const,
    day: null,
    takesOut: true,
  }));

function workFor(form: PlanForm, context: PlanContext): Work {
  const { programmes, hoursPerDay } = context;
  const weeks = weeksOf(monthsOf(form, context));
  const own = form.work === 'own' && ownWorkOf(context);
  const example = programmes.find(({ id }) => id === form.work);
  if (own) return own;
  if (example) return workOf(example, hoursPerDay, weeks);
  const minutes = Number(/^rate-(\d+)$/.exec(form.work)?.[1] ?? 0);
  const { study } = workAtRate(minutes / 60, weeks);
  return { study, sessions: daysInPerson(Number(form.days) || 0, hoursPerDay) };
}

/** Sessions whose days are known stand for as many of the same kind whose days are not. */
function pinned(undated: readonly Session[], dated: readonly Session[]): Session[] {
  const rest = (mode: Session['mode']): Session[] =>
    undated
      .filter((session) => session.mode === mode)
      .slice(dated.filter((session) => session.mode === mode).length);
  return [...dated, ...rest('in-person'), ...rest('online')];
}

/** The hub's cohort that begins on this day. */
export const cohortOn = (context: PlanContext, start: string): StatedStart['cohort'] =>
  statementOf(context)?.starts.find(({ starts }) => starts === start)?.cohort;

/** What was left empty of it is wrong at its fields. */
const assessmentOf = ({ answer }: PlanForm): PlanQuestion['assessment'] =>
  answer ? { from: answer.from, to: answer.to, minutes: Number(answer.hours || NaN) * 60 } : null;

/** Terms beyond the finish too: a later finish may be what mends the plan. */
function termsOf(
  { holidays }: PlanForm,
  start: string,
  finish: string,
  { calendar: { terms }, ownTerms, today }: PlanContext,
): Pick<PlanQuestion, 'terms' | 'holidays'> {
  const first = isDay(start) ? start : today;
  const last = isDay(finish) ? addMonths(finish, MOST_MONTHS) : today;
  return (
    (holidays && ownTerms?.ownTerms(holidays, terms, first, last)) ?? {
      terms: termsFor(terms, first, last).terms,
    }
  );
}

/** The question that a form asks, with what the visitor left out and ticked. */
export function questionOf(
  form: PlanForm,
  { weeksOut, done }: Pick<Planning, 'weeksOut' | 'done'>,
  context: PlanContext,
): PlanQuestion {
  const { calendar, today } = context;
  const { start, minutes, termTimeOnly, mostHours, at } = form;
  const assessment = assessmentOf(form);
  const last = isDay(start) ? lastDay(start, monthsOf(form, context) + form.later) : start;
  // Some assess months after the last session: then the course lasts until it closes.
  const finish = assessment && isDay(assessment.to) && assessment.to > last ? assessment.to : last;
  const { study, sessions } = workFor(form, context);
  const dated = context.ownPlan?.sessionsUntil(finish, cohortOn(context, start)) ?? [];
  return {
    start,
    finish,
    study,
    sessions: pinned(sessions, dated),
    assessment,
    studyTimes: Object.entries(minutes)
      .filter(([, time]) => time > 0)
      .map(([weekday, time]) => ({ weekday: Number(weekday) as Weekday, minutes: time, ...(at && { at }) })),
    termTimeOnly,
    ...termsOf(form, start, finish, context),
    bankHolidays: calendar.bankHolidays,
    weeksOut,
    mostInAWeek: mostHours ? Number(mostHours) * 60 : null,
    done,
    // Once the course has begun, what is not done is planned again from today.
    ...(today > start && done.length > 0 && { from: today }),
  };
}

/** Everything that is wrong with a form; nothing when it can be planned. */
export function checkForm(
  form: PlanForm,
  planning: Pick<Planning, 'weeksOut' | 'done'>,
  context: PlanContext,
): readonly FormProblem[] {
  const days = Number(form.days);
  const isDays = form.days.trim() === '' || (days >= 0 && days <= 60);
  const wrong: FormProblem[] = isDays ? [] : [{ field: 'days', code: 'not-days', about: form.days }];
  const { holidays } = form;
  const closed = (holidays && context.ownTerms?.checkHolidays(holidays)) ?? [];
  return [...wrong, ...closed, ...planHours(questionOf(form, planning, context)).problems];
}
