/** What stands inside an area. */
export const AREA_MESSAGES = {
  EXPLORER_THAT: 'Learn that',
  EXPLORER_NO_STATEMENTS: 'The “learn that” statements of this area are in the official framework.',
  EXPLORER_STATEMENTS_APART: 'More “learn that” statements are in the last part of this list.',
  EXPLORER_HOW: 'Learn how to',
  EXPLORER_OUTCOMES: 'What you will learn',
  EXPLORER_EMPTY: 'No page that was read says what you learn in this area. The official framework does.',
} as const;

export type AreaKey = keyof typeof AREA_MESSAGES;
