/** What the list of all courses says. `{…}` places are filled. A hub may override any by its key. */
export const START_MESSAGES = {
  EXPLORER_HEADING: 'Choose an NPQ',
  EXPLORER_INTRO: '{count} NPQs for teachers and leaders in England.',
  EXPLORER_SUITS: 'Which one suits me?',
  EXPLORER_MONTHS: '{months} months',
  EXPLORER_ENDS: 'case study',
  EXPLORER_ENDS_WORDS: 'case study of up to {words} words',
  EXPLORER_UNASSESSED: 'not assessed',
  EXPLORER_STATE: 'funded at state-funded schools',
  EXPLORER_LIST: 'funded at schools on DfE’s list',
  EXPLORER_NEW_HEADS: 'funded for new headteachers',
  EXPLORER_PAUSES: 'not in {cohort}',
  EXPLORER_ENDED: 'NPQs that have ended',
} as const;

export type ExplorerStartKey = keyof typeof START_MESSAGES;
