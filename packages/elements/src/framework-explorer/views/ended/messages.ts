/** What the face of an NPQ of 2017 says. */
export const ENDED_MESSAGES = {
  EXPLORER_2017_NAME: '{name} ({short} of 2017)',
  EXPLORER_2017_ENDED:
    'This NPQ has ended: its contracts closed in {month}, so it can no longer be taken. In its place:',
  EXPLORER_2017_AREAS: 'Its six content areas',
  EXPLORER_2017_BEHAVIOURS: 'Its seven leadership behaviours',
  EXPLORER_2017_SHARED: 'The four NPQs of 2017 shared these areas and behaviours.',
} as const;

export type EndedKey = keyof typeof ENDED_MESSAGES;
