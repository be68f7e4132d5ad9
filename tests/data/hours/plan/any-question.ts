import calendar from '@npq-widgets/data/slices/school-calendar';
import { addMonths, isoDay, dayNumber, termsFor, workAtRate } from '@npq-widgets/data/plan';
import type { DoneWork, PlanQuestion, Session, StudyTime, Weekday } from '@npq-widgets/data/plan';
import { numbers } from '../../funding/answer-sets.js';

const START = dayNumber('2026-09-01');

/** A year of 1½ hours a week on Tuesdays and Sundays in term time: a plan with nothing odd about it. */
export function question(given: Partial<PlanQuestion> = {}): PlanQuestion {
  const { start = '2027-01-19', finish = '2028-01-18' } = given;
  return {
    start,
    finish,
    ...workAtRate(1, 52),
    assessment: null,
    studyTimes: [
      { weekday: 2, minutes: 45 },
      { weekday: 7, minutes: 60 },
    ],
    termTimeOnly: true,
    terms: termsFor(calendar.terms, start, finish).terms,
    bankHolidays: calendar.bankHolidays,
    weeksOut: [],
    mostInAWeek: null,
    done: [],
    ...given,
  };
}

/** Questions of every kind that can be planned, the same ones for the same seed. */
export function* anyQuestions(seed: number, count: number): Generator<PlanQuestion> {
  const random = numbers(seed);
  const upTo = (most: number): number => Math.floor(random.next().value * (most + 1));
  const chance = (of: number): boolean => random.next().value < of;
  for (let made = 0; made < count; made += 1) {
    const start = isoDay(START + upTo(400));
    const finish = isoDay(dayNumber(addMonths(start, 1 + upTo(19))) + upTo(6));
    const length = dayNumber(finish) - dayNumber(start);
    const dayInside = (): string => isoDay(dayNumber(start) + upTo(length));
    const weekdays = ([1, 2, 3, 4, 5, 6, 7] as const).filter(() => chance(0.35));
    const studyTimes: StudyTime[] = (weekdays.length ? weekdays : [2 as Weekday]).map((weekday) => ({
      weekday,
      minutes: 15 + upTo(150),
    }));
    const study = Array.from({ length: 1 + upTo(5) }, (_, index) => ({
      id: `part-${String(index)}`,
      name: `Part ${String(index)}`,
      minutes: upTo(1800) + 1,
    }));
    const sessions = Array.from({ length: upTo(8) }, (_, index): Session => {
      const isInPerson = chance(0.5);
      return {
        id: `session-${String(index)}`,
        name: `Session ${String(index)}`,
        minutes: 30 + upTo(360),
        mode: isInPerson ? 'in-person' : 'online',
        day: chance(0.6) ? dayInside() : null,
        takesOut: isInPerson,
      };
    });
    const opens = dayInside();
    const closes = isoDay(Math.min(dayNumber(opens) + 7, dayNumber(finish)));
    const done: DoneWork[] = Array.from({ length: chance(0.3) ? upTo(12) : 0 }, () => ({
      part: chance(0.2) ? 'session-0' : `part-${String(upTo(6))}`,
      day: dayInside(),
      minutes: upTo(90),
    }));
    yield question({
      start,
      finish,
      study,
      sessions,
      studyTimes,
      termTimeOnly: chance(0.5),
      weeksOut: Array.from({ length: upTo(6) }, dayInside).filter(() => length > 60),
      mostInAWeek: chance(0.2) ? 60 + upTo(300) : null,
      assessment: chance(0.3) ? { from: opens, to: closes, minutes: upTo(600) } : null,
      done,
      ...(chance(0.3) && { from: dayInside() }),
    });
  }
}
