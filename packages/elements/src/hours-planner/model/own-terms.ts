// The holidays of the visitor's own school, and the terms of a calendar that the page supplies. It comes where there are some.
import type { SchoolCalendarSlice } from '@npq-widgets/data/hours';
import { holidaysOn } from '@npq-widgets/data/plan';
import type { Holiday, OwnHolidays, PlanQuestion } from '@npq-widgets/data/plan';

export { checkHolidays, halvesOf, ownTerms } from '@npq-widgets/data/plan';

/** The holidays while a course lasts, and what they are once some of them are changed. */
interface CourseHolidays {
  readonly holidays: readonly Holiday[];
  readonly changed: (holidays: readonly Holiday[]) => OwnHolidays;
}

/** The visitor's own, and the usual ones where those say nothing. What was set for a longer time stays set for it. */
export function courseHolidays(
  own: OwnHolidays | undefined,
  { start, finish }: Pick<PlanQuestion, 'start' | 'finish'>,
  { terms }: Pick<SchoolCalendarSlice, 'terms'>,
  today: string,
): CourseHolidays {
  const first = start || today;
  const last = finish < first ? first : finish;
  const from = own && own.from < first ? own.from : first;
  const to = own && own.to > last ? own.to : last;
  return {
    holidays: holidaysOn(own, terms, first, last),
    changed: (holidays) => ({ from, to, holidays }),
  };
}
