import type { CourseSummary } from '@npq-widgets/data';
import { findProgrammes, planHours } from '@npq-widgets/data/hours';
import type {
  HoursAssumption,
  ListedProgramme,
  ProgrammePlan,
  ProgrammesSlice,
  StatedHoursEvidence,
  StatedWeekly,
} from '@npq-widgets/data/hours';

export interface ShownExample {
  readonly programme: ListedProgramme;
  readonly plan: ProgrammePlan;
  readonly assumptions: readonly HoursAssumption[];
}

/** Everything the planner shows of one course. */
export interface ShownPlan {
  readonly course: CourseSummary;
  readonly stated: StatedWeekly | null;
  /** Undefined for a course that the built-in facts do not hold. */
  readonly evidence: StatedHoursEvidence | undefined;
  readonly hoursPerDay: number;
  /** Newest first. */
  readonly examples: readonly ShownExample[];
  /** Whether the length of a day changes any sum. */
  readonly countsDays: boolean;
}

/** Plans a course with each of its examples. */
export function showPlan(
  { programmes, stated: evidence }: ProgrammesSlice,
  course: CourseSummary,
  hoursPerDay: number,
): ShownPlan {
  const examples = findProgrammes(course.id, programmes).flatMap((programme): ShownExample[] => {
    const { programme: plan, assumptions } = planHours({ course, programme, hoursPerDay });
    return plan ? [{ programme, plan, assumptions }] : [];
  });
  const { stated } = planHours({ course, hoursPerDay });
  const countsDays = examples.some(({ plan }) => plan.hours.days > 0);
  return { course, stated, evidence: evidence[course.id], hoursPerDay, examples, countsDays };
}
