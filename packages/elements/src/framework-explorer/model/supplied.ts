// Few pages supply facts of their own: what those change of the facts that are made from ours comes with them.
import {
  fundedAt,
  nextCohort,
  pausesIn,
  type CourseChoice,
  type CourseChoicesSlice,
  type CourseDetails,
  type CourseDetailsSlice,
  type CourseSummary,
  type FundedAt,
} from '@npq-widgets/data';
import { lastPrice } from '@npq-widgets/data/funding';
import type { Facts } from '../../core/view.js';

type Supplied = Pick<Facts, 'supplied'>;

/**
 * What people compare courses by, from `ours` and what is supplied. Who has a course paid for and which pause is known from
 * ours of its own next cohort only: without supplied rules and offers another is said nothing of.
 */
export function choicesFrom(facts: Supplied, ours: CourseChoicesSlice): CourseChoicesSlice {
  const [cohorts, rules] = [facts.supplied('cohorts'), facts.supplied('funding-rules')];
  const offers = facts.supplied('providers')?.offers;
  const cohort = cohorts ? nextCohort(cohorts) : ours.cohort;
  const isOurs = cohort.id === ours.cohort.id;
  const choice = (id: string, { who, mostWords, ...next }: CourseChoice): CourseChoice => {
    const known = isOurs ? next : {};
    const funded = rules ? fundedAt(id, cohort.id, rules) : known.funded;
    const pauses = offers ? pausesIn(id, cohort.id, offers) : known.pauses;
    return {
      who,
      ...(mostWords !== undefined && { mostWords }),
      ...(funded && { funded }),
      ...(pauses && { pauses }),
    };
  };
  const courses = Object.entries(ours.courses).map(([id, own]) => [id, choice(id, own)] as const);
  return { cohort, courses: Object.fromEntries(courses) };
}

/** Our own facts that the page of a course is made from. */
interface Ours {
  readonly choices: CourseChoicesSlice;
  readonly details: CourseDetailsSlice;
}

/** What is said of who has a course paid for: our copy, of any course that the same people have paid for. */
function copyFor(at: FundedAt | undefined, { choices, details }: Ours): string | undefined {
  const same = Object.keys(choices.courses).find((id) => at && choices.courses[id]?.funded === at);
  return details.courses[same ?? '']?.funded?.value;
}

/** Who has a course paid for. The sources are those of our rules: what is supplied names none. */
function funded(
  id: string,
  facts: Supplied,
  choices: CourseChoicesSlice,
  ours: Ours,
): CourseDetails['funded'] {
  const { cohort, courses } = choices;
  const at = courses[id]?.funded;
  const isOurs = cohort.id === ours.choices.cohort.id && at === ours.choices.courses[id]?.funded;
  const own = ours.details.courses[id]?.funded;
  if (own && isOurs && !facts.supplied('funding-rules')) return { ...own, cohort: cohort.label };
  const value = copyFor(at, ours);
  return value === undefined ? undefined : { value, cohort: cohort.label, sources: [], confidence: 'low' };
}

/** A value of ours with its sources, where it is what was supplied; else what was supplied, which names none. */
const attested = <Value, Own extends { readonly value: Value }>(own: Own, value: Value) =>
  JSON.stringify(own.value) === JSON.stringify(value) ? own : { value, confidence: 'low' as const };

/** What a course that the page supplies says of itself. */
function ofCourse(course: CourseSummary | undefined, details: CourseDetails): CourseDetails {
  if (!course) return details;
  const { level, months, weekly, introduced } = details;
  const isSameStart = introduced.value.cohort === course.first;
  return {
    ...details,
    level: attested(level, course.level),
    months: attested(months, course.months),
    weekly: attested(weekly, course.weekly),
    introduced: isSameStart ? introduced : { value: { cohort: course.first }, confidence: 'low' },
  };
}

/** What is said of each course, from ours and what is supplied; `choices`: what people compare the courses by. */
export function detailsFrom(facts: Supplied, choices: CourseChoicesSlice, ours: Ours): CourseDetailsSlice {
  const [courses, prices] = [facts.supplied('courses'), facts.supplied('funding-prices')];
  const of = (id: string, { funded: _, price: own, ...lasting }: CourseDetails): CourseDetails => {
    const paid = funded(id, facts, choices, ours);
    const price = prices ? lastPrice(id, prices.prices) : own;
    const course = courses?.find((one) => one.id === id);
    return { ...ofCourse(course, lasting), ...(paid && { funded: paid }), ...(price && { price }) };
  };
  const all = Object.entries(ours.details.courses).map(([id, own]) => [id, of(id, own)] as const);
  return {
    courses: Object.fromEntries(all),
    sources: { ...ours.details.sources, ...prices?.sources },
  };
}
