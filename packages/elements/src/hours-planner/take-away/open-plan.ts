// What opens the plan of a link. Only a page whose address holds one downloads it.
import { getCourse, type CourseSummary } from '@npq-widgets/data';
import { readPart } from '../../core/hash-state.js';
import type { Ui } from '../../core/view.js';
import { PART, planOfText } from '../model/plan-link.js';
import type { PlannerAction } from '../model/state.js';

type Opener = Pick<Ui<PlannerAction, never>, 'dispatch' | 'choose'>;

/** Opens the plan in our part of the page's hash. One that cannot be read leaves the planner as it starts. */
export function openPlan(
  hash: string,
  courses: readonly CourseSummary[],
  { dispatch, choose }: Opener,
): void {
  const opened = planOfText(readPart(hash, PART) ?? '');
  if (!opened) return;
  const { planning, course } = opened;
  dispatch({ type: 'planning', planning });
  if (getCourse(courses, course)) choose({ course });
}
