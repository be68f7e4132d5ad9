/** What the face of an NPQ of 2017 says. */
export const ENDED_MESSAGES = {
  EXPLORER_2017_ALL: 'NPQs of 2017, which have ended',
  EXPLORER_2017_NAME: '{name} ({short} of 2017)',
  EXPLORER_2017_ENDED: 'This NPQ ended in {month}. You can take one of these in its place:',
  EXPLORER_2017_AREAS: 'Its six content areas',
  EXPLORER_2017_BEHAVIOURS: 'Its seven leadership behaviours',
  EXPLORER_2017_SHARED: 'The four NPQs of 2017 shared these areas and behaviours.',
  EXPLORER_2017_END: 'Its end',
  EXPLORER_2017_BASIS: 'DfE’s contracts of 2017',
} as const;

export type EndedKey = keyof typeof ENDED_MESSAGES;
