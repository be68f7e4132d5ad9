import courses from '@npq-widgets/data/slices/courses';
import type { CheckerInput } from '../../../../packages/elements/src/eligibility-checker/model/input.js';

/** What is around a checker that no page has told anything. */
export const input: CheckerInput = {
  course: undefined,
  courses,
  wanted: '',
  wantedCohort: '',
  cohortStarts: undefined,
  cohorts: undefined,
  isPinned: false,
  isSingle: false,
  today: '2026-11-21',
  name: '',
  place: 0,
  workplace: undefined,
  hub: undefined,
};
