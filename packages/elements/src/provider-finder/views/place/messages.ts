/** What the finder says before anything is looked for. `{…}` places are filled. A hub may override any by its key. */
export const PLACE_MESSAGES = {
  FINDER_HEADING: 'Find your teaching school hub',
  FINDER_INTRO: 'Each hub serves an area of England and runs NPQs with lead providers.',
  FINDER_LABEL: 'Postcode, place or school',
  FINDER_HINT: 'For example SS1 1AA, Truro, your school or a hub. What you type stays on this page.',
  FINDER_BUTTON: 'Find the hub',
  FINDER_LOOKING: 'Looking for the hub',
  FINDER_ERROR: 'Error:',
} as const;

export type PlaceKey = keyof typeof PLACE_MESSAGES;
