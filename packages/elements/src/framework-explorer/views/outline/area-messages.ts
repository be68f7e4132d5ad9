/** What stands inside an area. */
export const AREA_MESSAGES = {
  EXPLORER_THAT: 'Learn that',
  EXPLORER_THAT_HINT: 'Statements of the framework, in our words; seen in full at {who}.',
  EXPLORER_NO_STATEMENTS:
    'We could not read this area’s “learn that” statements in full. The official framework has them.',
  EXPLORER_STATEMENTS_APART:
    'The “learn that” statements that may be this area’s stand in the last part of this list.',
  EXPLORER_HOW: 'Learn how to',
  EXPLORER_HOW_HINT: 'Titles of the framework’s groups, in our words; seen at {who}.',
  EXPLORER_HOW_PLACED: ' Placed in this area by their topic.',
  EXPLORER_OUTCOMES: 'What published pages say you learn',
  EXPLORER_BY_TOPIC: '; placed here by topic',
  EXPLORER_UNSURE: '; unconfirmed',
  EXPLORER_EMPTY: 'We found no page that says what you learn in this area. The official framework does.',
  EXPLORER_EDITION: 'Official framework: {title}, {edition}.',
} as const;

export type AreaKey = keyof typeof AREA_MESSAGES;
