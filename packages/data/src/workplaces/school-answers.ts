import type { AnswerId } from '../schema/funding.js';
import type { Answers } from '../funding/answers.js';
import type { School } from './school.js';

/** A school as an index knows it. */
export interface KnownSchool {
  readonly school: School;
  /** The day of the index. */
  readonly date: string;
  /** Id of the cohort whose lists the index holds; null when it holds none. */
  readonly round: string | null;
}

/** The lists that decide, by their names in an index. */
const ANSWER_OF_LIST: Readonly<Record<string, AnswerId>> = {
  pp50: 'onPp50List',
  'pp50-fe': 'onFeList',
  rise: 'onRiseList',
};

/** Whether the school stood on a list that decides, in the round of its index. */
export const isListed = ({ school }: KnownSchool): boolean =>
  school.lists.some((list) => ANSWER_OF_LIST[list] !== undefined);

/**
 * What a school answers by itself: its type by DfE's code, that it is in England, and, for the cohort of the index's own
 * lists, that it is on one. That it is on none is no answer: a school that converted since has another number there.
 */
export function answersOfSchool(known: KnownSchool, cohort: string): Answers {
  const { school, round } = known;
  const lists = round === cohort ? school.lists : [];
  const listed = lists.flatMap((list) => ANSWER_OF_LIST[list] ?? []).map((id) => [id, 'yes'] as const);
  return {
    ...(school.type && { establishmentType: school.type }),
    // ONS codes of English districts begin so.
    ...(school.district.startsWith('E') && { worksInEngland: 'yes' }),
    ...Object.fromEntries(listed),
  };
}
