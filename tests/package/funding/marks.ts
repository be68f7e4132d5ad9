import type { AnswerId, Answers, RuleSet } from '@npq-widgets/data/funding';
import {
  assessed,
  COURSES,
  questions,
  results,
  settled,
  TODAY,
} from '../../data/funding/funding-on-record.js';

/**
 * How one NPQ stands for one kind of workplace. `if`: on a condition. `unknown`: no rule for it is on record; `none`: the NPQ
 * was not offered.
 */
export type Mark = 'yes' | 'if' | 'review' | 'no' | 'unknown' | 'none';

export interface Cell {
  readonly course: string;
  readonly mark: Mark;
  /** Answers that it turns on, in the order of asking. */
  readonly dependsOn: readonly AnswerId[];
  /** Ids of conditions that no question settles. */
  readonly conditions: readonly string[];
}

export interface Row {
  readonly setting: string;
  readonly cells: readonly Cell[];
}

export interface Setting {
  readonly name: string;
  readonly answers: Answers;
}

/** What somebody answers who says what kind of school it is, as the page's own option does. */
function kindOfSchool(value: string): Answers {
  const option = questions
    .find(({ id }) => id === 'school-kind')
    ?.options?.find((one) => one.value === value);
  if (!option?.types?.[0]) throw new Error(`No kind of school "${value}" is on record.`);
  return { establishmentType: option.types[0], ...option.sets };
}

const school = (kind: string): Answers => ({ workSetting: 'school', ...kindOfSchool(kind) });
const early = (earlyYearsKind: string, more: Answers = {}): Answers => ({
  workSetting: 'early-years',
  earlyYearsKind,
  ...more,
});
const another = (employment: string): Answers => ({ workSetting: 'another-setting', employment });

/** The rows, and what somebody of each answers. What else there is to answer stays open. */
export const SETTINGS: readonly Setting[] = [
  { name: 'State school, academy or academy trust', answers: school('maintained') },
  {
    name: 'College or other 16 to 19 setting',
    answers: { workSetting: '16-to-19', ...kindOfSchool('college') },
  },
  { name: 'Independent special school', answers: school('independent-special') },
  { name: 'Other independent school', answers: school('independent') },
  {
    name: 'Local authority nursery school',
    answers: early('la-maintained-nursery', { establishmentType: '15' }),
  },
  {
    name: 'Local authority nursery in a school',
    answers: early('la-maintained-nursery', { establishmentType: '1' }),
  },
  {
    name: 'Pre-school class in a state school',
    answers: early('school-pre-school', { establishmentType: '1' }),
  },
  { name: 'Private nursery', answers: early('private-nursery') },
  { name: 'Childminder', answers: early('childminder') },
  { name: 'Another early years setting', answers: early('another-early-years-setting') },
  { name: 'Local authority virtual school', answers: another('virtual-school') },
  { name: 'Hospital education', answers: another('hospital-education') },
  { name: 'Young offender institution', answers: another('young-offender-institution') },
  { name: 'Local authority, in several schools', answers: another('la-teacher') },
  { name: 'Lead mentor in teacher training', answers: another('itt-lead-mentor') },
  { name: 'Somewhere else, or not at the moment', answers: { workSetting: 'other' } },
];

/** The day on which a rule set is read: the last on which it stood. */
export const dayOf = ({ to }: Pick<RuleSet, 'to'>): string => to ?? TODAY;

/** What one course comes to for these answers, in England and without earlier funding. */
export function cellOf(set: RuleSet, cohort: string, answers: Answers, course: string): Cell {
  const all = { ...settled, ...answers, cohort, course };
  const { outcome, reasons, dependsOn } = assessed(all, dayOf(set), [set]);
  const found = results.filter(({ id }) => reasons.includes(id));
  const conditions = outcome === 'eligible' ? found.flatMap((result) => result.conditions ?? []) : [];
  const can = new Set(
    outcome === 'depends' && dependsOn.length > 0 ? found.map((one) => one.outcome) : [outcome],
  );
  return { course, mark: markOf(can, conditions), dependsOn: can.size > 1 ? dependsOn : [], conditions };
}

/** By all outcomes that there can be. */
function markOf(can: ReadonlySet<string | null>, conditions: readonly string[]): Mark {
  if (can.has('eligible')) return can.size > 1 || conditions.length > 0 ? 'if' : 'yes';
  if (can.has('in-review')) return 'review';
  if (can.has('depends')) return 'unknown';
  return can.has('no-rules') ? 'none' : 'no';
}

/** One cohort under one rule set, setting by setting. */
export const matrixOf = (set: RuleSet, cohort: string): Row[] =>
  SETTINGS.map(({ name, answers }) => ({
    setting: name,
    cells: COURSES.map((course) => cellOf(set, cohort, answers, course)),
  }));

/** Somebody is paid for in one cell at least, so that there is something to see. */
export const isWorthDrawing = (rows: readonly Row[]): boolean =>
  rows.some(({ cells }) => cells.some(({ mark }) => mark === 'yes' || mark === 'if'));
