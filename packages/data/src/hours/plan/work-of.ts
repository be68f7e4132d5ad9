import { upTo } from './days.js';
import type { ComponentMode, Programme, ProgrammeComponent } from '../../schema/programmes.js';
import { amountInHours } from '../amounts.js';
import { programmeHours } from '../programme-hours.js';
import type { PlanQuestion, Session, StudyPart } from './question.js';

/** What there is to do on a course: by oneself, with others, and for the final answer. */
export type Work = Pick<PlanQuestion, 'study' | 'sessions'>;

/** As much of a programme as its work needs. */
type PlannableParts = Pick<Programme, 'components' | 'missing' | 'statedTotal'>;

const MINUTES = 60;
/** A talk with a coach or a group, where the page gives only the sum of them. */
const USUAL_SESSION = 2 * MINUTES;
const MOST_SESSIONS = 60;

const WITH_OTHERS: ReadonlySet<ComponentMode | null> = new Set<ComponentMode>([
  'coaching',
  'face-to-face',
  'face-to-face or online live',
  'online live',
  'online live or face-to-face',
  'peer group',
]);
const IN_PERSON: ReadonlySet<ComponentMode | null> = new Set<ComponentMode>([
  'face-to-face',
  'face-to-face or online live',
]);

const inMinutes = (hours: number): number => Math.round(hours * MINUTES);

/** How often it happens: a day is a day, else as the page counts it. */
function timesOf({ total, count }: ProgrammeComponent): number | undefined {
  if (total?.unit === 'day') return Math.ceil(total.value);
  return typeof count === 'number' ? count : undefined;
}

/** Something with others that happens so often, on days that are not known. */
interface Repeated extends Pick<Session, 'name' | 'mode' | 'takesOut'> {
  readonly id: string;
  readonly minutes: number;
  /** Undefined: as often as the usual length of a talk goes into the minutes. */
  readonly times: number | undefined;
}

/** One session for each time; together they make up the minutes. */
export function sessionsOf({ id, minutes, times, ...shared }: Repeated): Session[] {
  const count = Math.min(times ?? Math.max(1, Math.round(minutes / USUAL_SESSION)), MOST_SESSIONS);
  return upTo(count).map((index) => ({
    ...shared,
    id: `${id}-${String(index + 1)}`,
    minutes: Math.floor((minutes * (index + 1)) / count) - Math.floor((minutes * index) / count),
    day: null,
  }));
}

function sessionsOfPart(part: ProgrammeComponent, id: string, minutes: number): Session[] {
  const { name, mode, total } = part;
  const isInPerson = IN_PERSON.has(mode);
  return sessionsOf({
    ...{ id, name, minutes, times: timesOf(part) },
    mode: isInPerson ? 'in-person' : 'online',
    takesOut: isInPerson || total?.unit === 'day',
  });
}

/** Minutes of a part: its total, or what it comes to at so much a week. Zero when the page does not say. */
function minutesOf({ total, each, per }: ProgrammeComponent, hoursPerDay: number, weeks: number): number {
  if (total) return inMinutes(amountInHours(total, hoursPerDay).max);
  return each && per === 'week' ? inMinutes(amountInHours(each, hoursPerDay).max * weeks) : 0;
}

/**
 * The work of a programme: each part as study or as sessions, and what its page's own total holds beyond them as study.
 *
 * @param weeks of the course, for what the page counts by the week
 */
export function workOf(programme: PlannableParts, hoursPerDay: number, weeks: number): Work {
  const study: StudyPart[] = [];
  const sessions: Session[] = [];
  programme.components.forEach((part, index) => {
    const minutes = minutesOf(part, hoursPerDay, weeks);
    const id = `part-${String(index + 1)}`;
    if (minutes === 0) return;
    if (WITH_OTHERS.has(part.mode)) sessions.push(...sessionsOfPart(part, id, minutes));
    else study.push({ id, name: part.name, minutes });
  });
  const rest = programmeHours(programme, hoursPerDay).gaps.find(({ kind }) => kind === 'remainder');
  if (rest?.kind === 'remainder') study.push({ id: 'rest', name: '', minutes: inMinutes(rest.hours) });
  return { study, sessions };
}

/** So many hours a week, over all weeks of the course. */
export const workAtRate = (hoursAWeek: number, weeks: number): Work => ({
  study: [{ id: 'study', name: '', minutes: inMinutes(hoursAWeek * weeks) }],
  sessions: [],
});
