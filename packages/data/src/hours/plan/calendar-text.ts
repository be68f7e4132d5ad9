import { generateIcsCalendar } from 'ts-ics';
import type { IcsEvent, IcsRecurrenceRule, IcsTimezone } from 'ts-ics';
import { dayNumber, isoDay, weekdayOf } from './days.js';
import type { Day } from './days.js';
import { foldLines } from './fold-lines.js';
import type { PlannedWeek, PlannedWork } from './planned-work.js';
import type { StudyTime } from './question.js';

/** A plan as a calendar takes it. The words of an entry are the reader's own. */
export interface CalendarQuestion {
  /** The same for the same plan, another for another cohort: `npq-headship.2027-01-19`. */
  readonly plan: string;
  readonly name: string;
  readonly weeks: readonly PlannedWeek[];
  readonly studyTimes: readonly StudyTime[];
  readonly formatWork: (work: PlannedWork) => string;
  /** Now: a later file replaces an earlier one. */
  readonly now: Date;
}

const LONDON = 'Europe/London';
const MINUTE = 60_000;

/** The last Sunday of a month, as the rule of a clock change. */
const lastSundayOf = (month: number): IcsRecurrenceRule => ({
  frequency: 'YEARLY',
  byMonth: [month],
  byDay: [{ day: 'SU', occurrence: -1 }],
});

/** How the clocks have gone in the United Kingdom since 1996. Times are those of the clock that is about to change. */
const timezone: IcsTimezone = {
  id: LONDON,
  props: [
    {
      type: 'DAYLIGHT',
      name: 'BST',
      start: new Date('1996-03-31T00:00:00Z'),
      offsetFrom: '+0000',
      offsetTo: '+0100',
      recurrenceRule: lastSundayOf(2),
    },
    {
      type: 'STANDARD',
      name: 'GMT',
      start: new Date('1996-10-27T02:00:00Z'),
      offsetFrom: '+0100',
      offsetTo: '+0000',
      recurrenceRule: lastSundayOf(9),
    },
  ],
};

type Span = Pick<IcsEvent, 'start'> &
  ({ readonly duration: IcsEvent['duration'] } | { readonly end: IcsEvent['end'] });

/** From a time of the day in London for so many minutes; a whole day where no time is known. */
function spanOf(day: Day, at: string | undefined, minutes: number): Span {
  const wholeDay = (number: number): IcsEvent['start'] => ({
    type: 'DATE',
    date: new Date(`${isoDay(number)}T00:00:00Z`),
  });
  if (at === undefined) return { start: wholeDay(dayNumber(day)), end: wholeDay(dayNumber(day) + 1) };
  // The clock's figures, whatever its offset: the zone beside them says which.
  const date = new Date(`${day}T${at}:00Z`);
  return {
    start: { date, local: { date, timezone: LONDON, tzoffset: '+0000' } },
    duration: { hours: Math.floor(minutes / 60), minutes: Math.round(minutes % 60) },
  };
}

/** The day of some work; a session without one is on the Monday of its week, for the whole day. */
const dayOf = ({ day }: PlannedWork, monday: Day): Day => day ?? monday;

/**
 * A calendar file (RFC 5545). The entries of a plan keep their identifiers, so that a second file moves what has moved and
 * doubles nothing. What is done is left out; a second plan that is shorter leaves the last entries of the first where they were.
 */
export function calendarText({ plan, name, weeks, studyTimes, formatWork, now }: CalendarQuestion): string {
  const sequence = Math.floor(now.getTime() / MINUTE);
  const times = new Map(studyTimes.map(({ weekday, at }) => [weekday, at]));
  const counts = new Map<string, number>();
  const events = weeks.flatMap(({ work, monday }) =>
    work.flatMap((one): IcsEvent[] => {
      const { part, kind, minutes, session, isDone } = one;
      const day = dayOf(one, monday);
      // What is done is counted too: what is left keeps its number when something is ticked.
      const count = (counts.get(part) ?? 0) + 1;
      counts.set(part, count);
      if (isDone) return [];
      const at = session ? session.at : times.get(weekdayOf(dayNumber(day)));
      return [
        {
          uid: `${plan}.${part}.${String(count)}@npq-widgets`,
          stamp: { date: now },
          sequence,
          summary: formatWork(one),
          timeTransparent: kind === 'session' ? 'OPAQUE' : 'TRANSPARENT',
          ...(session?.place && { location: session.place }),
          ...spanOf(day, one.day === null ? undefined : at, minutes),
        } as IcsEvent,
      ];
    }),
  );
  const calendar = { version: '2.0', prodId: '-//npq-widgets//Hours planner//EN', name } as const;
  return foldLines(generateIcsCalendar({ ...calendar, timezones: [timezone], events }));
}
