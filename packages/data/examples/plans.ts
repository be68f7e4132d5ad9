/**
 * Programmes of providers that do not exist, one for each way in which a page can give hours or leave them out, for
 * stories, the demo site and tests. Their addresses end in `.example`, which nobody can own.
 */
import type { ListedProgramme, ProgrammesSlice } from '@npq-widgets/data/hours';
import type { ProgrammeComponent, SingleAmount } from '@npq-widgets/data/schema';

const hours = (value: number): SingleAmount => ({ value, unit: 'hour' });
const days = (value: number): SingleAmount => ({ value, unit: 'day' });

const part = (name: string, given: Partial<ProgrammeComponent> = {}): ProgrammeComponent => ({
  name,
  mode: null,
  count: null,
  each: null,
  total: null,
  ...given,
});

const programme = (
  id: string,
  given: Pick<ListedProgramme, 'courses' | 'components'> & Partial<ListedProgramme>,
): ListedProgramme => ({
  id,
  publishedBy: null,
  period: '2024-25',
  months: 12,
  covers: 'programme',
  missing: null,
  statedTotal: null,
  note: null,
  provider: { name: 'Harbour Example Provider', confidence: 'high', to: null },
  sources: ['example-provider'],
  ...given,
});

/** Hours and days, no total of its own: 45 hours and 4.5 days. */
export const hoursAndDays = programme('example-hours-and-days', {
  courses: ['npq-executive-leadership'],
  months: 18,
  components: [
    part('Audit', { mode: 'assessment', count: 1, each: hours(1), total: hours(1) }),
    part('Induction conference', { mode: 'online live', count: 1, each: days(0.5), total: days(0.5) }),
    part('Study modules', {
      mode: 'online self-study',
      count: 3,
      each: hours(10),
      total: hours(30),
      eachWorkedOut: true,
    }),
    part('Residentials', {
      mode: 'face-to-face',
      count: 2,
      each: days(2),
      total: days(4),
      eachWorkedOut: true,
    }),
    part('Peer groups', { mode: 'peer group', count: 4, each: hours(2), total: hours(8) }),
    part('Coaching', { mode: 'coaching', count: 6, each: hours(1), total: hours(6) }),
  ],
});

/** A total that its parts do not fill: 35 of 74 hours are not listed. */
export const withRemainder = programme('example-remainder', {
  courses: ['npq-leading-behaviour-culture'],
  statedTotal: hours(74),
  components: [
    part('Events', { mode: 'face-to-face', count: 3 }),
    part('Online learning', { mode: 'online self-study', total: hours(34) }),
    part('Coaching', { mode: 'coaching', total: hours(5) }),
  ],
});

/** A total that its parts outgrow: 63 hours or more against 55, and the page goes on. */
export const withExcess = programme('example-excess', {
  courses: ['npq-headship'],
  months: 18,
  period: '2021-23',
  statedTotal: hours(55),
  publishedBy: 'Quayside Example Partners',
  missing: 'The page goes on after these parts, but the rest could not be read.',
  components: [
    part('Events', { mode: 'face-to-face', count: 3, each: hours(5), total: hours(15) }),
    part('Own study', {
      mode: 'online self-study',
      count: 3,
      each: hours(16),
      total: hours(48),
      per: 'term',
      bound: 'at-least',
    }),
    part('Peer group', { mode: 'peer group', count: 3, each: hours(2), per: 'term' }),
  ],
});

/** A total and parts that agree; the page gives no length. */
export const inAgreement = programme('example-agreement', {
  courses: ['npq-leading-behaviour-culture'],
  months: null,
  period: 'c. 2021-23',
  statedTotal: hours(55),
  note: 'Over three terms.',
  components: [part('Conferences', { count: 2, total: hours(9) }), part('Own study', { total: hours(46) })],
});

/** Minutes a week and hours each half term, which no page lets us add up, beside one day. */
export const withRates = programme('example-rates', {
  courses: ['npq-headship', 'npq-leading-teaching'],
  period: '2021-24',
  months: 18,
  provider: {
    name: 'Lighthouse Example Provider',
    confidence: 'medium',
    to: null,
    note: 'The page does not name the provider. Its terms are those of Lighthouse programmes.',
  },
  components: [
    part('Weekly modules', { mode: 'online self-study', each: { value: 50, unit: 'minute' }, per: 'week' }),
    part('Launch conference', { mode: 'face-to-face', count: 1, each: days(1), total: days(1) }),
    part('Clinics', { mode: 'online live', each: { min: 1, max: 2, unit: 'hour' }, per: 'half term' }),
    part('School visit', { mode: 'face-to-face', count: 1, courses: ['npq-headship'] }),
  ],
});

/** Parts without any hours. */
export const withoutHours = programme('example-no-hours', {
  courses: ['npq-headship'],
  period: '2023-24',
  months: 18,
  components: [part('Events', { count: 5 }), part('Online courses')],
});

/** A total without parts, from a provider that no longer leads NPQs. */
export const totalAlone = programme('example-total-alone', {
  courses: ['npq-leading-literacy'],
  period: '2022-23',
  statedTotal: hours(55),
  components: [],
  provider: { name: 'Former Example Provider', confidence: 'high', to: '2024-06-25' },
});

/** Hours of the final assessment and of nothing else. */
export const assessmentAlone = programme('example-assessment', {
  courses: ['npq-headship'],
  period: '2021-22',
  months: null,
  covers: 'final-assessment',
  missing: 'The page gives hours for the final assessment only.',
  components: [
    part('Case study', { mode: 'assessment', count: 1, each: hours(20), total: hours(20), bound: 'about' }),
  ],
});

/** A total of which only half days are listed, at most four: what is left depends on the length of a day. */
export const remainderInDays = programme('example-remainder-in-days', {
  courses: ['npq-early-years-leadership'],
  period: '2022-23',
  months: 18,
  statedTotal: hours(81),
  components: [
    part('Half-day events', {
      mode: 'face-to-face',
      count: 4,
      each: days(0.5),
      total: days(2),
      bound: 'at-most',
    }),
  ],
});

/** A length that is a range: 46 hours over 12 to 24 months. */
export const overARange = programme('example-range', {
  courses: ['npq-early-headship-coaching-offer'],
  period: '2023',
  months: { min: 12, max: 24 },
  components: [
    part('Live teaching', { total: hours(36) }),
    part('Coaching', { total: hours(10) }),
    part('Own study'),
  ],
});

const stated = (confidence: 'high' | 'medium') => ({ confidence, sources: ['example-dfe'] });

/** What the planner loads, with every example above. The SENCO NPQ and others have none. */
export const programmesExample: ProgrammesSlice = {
  reviewBy: '2027-05-21',
  stated: {
    'npq-executive-leadership': stated('high'),
    'npq-headship': { ...stated('high'), monthsNote: 'Some pages count 21 months, with the assessment.' },
    'npq-early-years-leadership': stated('high'),
    'npq-senco': stated('high'),
    'npq-leading-behaviour-culture': stated('high'),
    'npq-leading-literacy': stated('high'),
    'npq-leading-teaching': {
      ...stated('medium'),
      note: 'The range was seen for other NPQs, not on the page of this one.',
    },
    'npq-early-headship-coaching-offer': {
      ...stated('high'),
      monthsNote: 'Some providers run it over up to 24 months.',
    },
  },
  programmes: [
    hoursAndDays,
    withRemainder,
    withExcess,
    inAgreement,
    withRates,
    withoutHours,
    totalAlone,
    assessmentAlone,
    remainderInDays,
    overARange,
  ],
  dayLengths: [
    { term: 'event day', unit: 'day', hours: 5, where: 'one example page', sources: ['example-provider'] },
    {
      term: 'half day',
      unit: 'half day',
      hours: 3,
      where: 'another example page',
      sources: ['example-provider'],
    },
  ],
  sources: {
    'example-dfe': {
      publisher: 'Example Department',
      title: 'A course page',
      url: 'https://department.example/course',
      published: '2024-12-16',
      read: '2026-11-21',
    },
    'example-provider': {
      publisher: 'Harbour Example Provider',
      title: 'How the hours are made up',
      url: 'https://provider.example/hours',
      published: '2024-25',
      read: '2026-11-21',
    },
  },
};
