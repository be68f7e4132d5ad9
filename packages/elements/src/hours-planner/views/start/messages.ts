import type { Ui } from '../../../core/view.js';
import type { PlannerAction } from '../../model/state.js';

/** What the planner says before a course is chosen; the rest comes with the plan (views/plan). */
export const START_MESSAGES = {
  HOURS_HEADING: 'How many hours an NPQ takes',
  HOURS_INTRO: 'An NPQ typically takes {weekly} hours a week.',
  HOURS_YEAR: 'A year in weeks. In school holidays: {out} of {weeks}.',
  HOURS_AUTUMN: 'Autumn',
  HOURS_SPRING: 'Spring',
  HOURS_SUMMER: 'Summer',
} as const;

export type PlannerStartKey = keyof typeof START_MESSAGES;
export type StartUi = Ui<PlannerAction, PlannerStartKey>;
