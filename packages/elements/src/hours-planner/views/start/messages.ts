/** What the planner says before a course is chosen; the rest comes with the plan (views/plan). */
export const START_MESSAGES = {
  HOURS_HEADING: 'How many hours an NPQ takes',
  HOURS_INTRO: 'Choose an NPQ to see its stated hours a week, and how providers have made them up.',
} as const;

export type PlannerStartKey = keyof typeof START_MESSAGES;
