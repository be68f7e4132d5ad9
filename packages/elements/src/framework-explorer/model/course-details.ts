import type { CourseDetailsSlice } from '@npq-widgets/data';
import builtInChoices from '@npq-widgets/data/slices/course-choices';
import type { Facts } from '../../core/view.js';
import { choicesIn, type ChoicesCode } from './state.js';

/** Facts that what is said of a course is made from. */
const PARENTS = ['courses', 'cohorts', 'funding-rules', 'funding-prices', 'course-choices'] as const;

/**
 * What is said of each course: the page's or its hub's, else ours with what follows from other facts that are supplied.
 * Undefined while it is on its way.
 */
export function courseDetailsIn(facts: Facts<ChoicesCode>): CourseDetailsSlice | undefined {
  const [details, isWhole] = [facts.get('course-details'), facts.supplied('course-details') !== undefined];
  if (isWhole || !PARENTS.some((name) => facts.supplied(name))) return details;
  // All of it is asked for before any is waited for.
  const [code, choices] = [facts.get('supplied'), choicesIn(facts)];
  if (!details || !code || !choices) return undefined;
  return code.detailsFrom(facts, choices, { choices: builtInChoices, details });
}
