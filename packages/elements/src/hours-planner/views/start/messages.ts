/** What the planner says before a course is chosen; the rest comes with the plan (views/plan). */
export const START_MESSAGES = {
  HOURS_HEADING: 'How many hours an NPQ takes',
  HOURS_INTRO: 'Choose an NPQ to see how much time it takes.',
} as const;

export type PlannerStartKey = keyof typeof START_MESSAGES;
