import { BOX_MESSAGES } from '../../../ui/place-box/place-box.js';

/** What is said while somebody looks for their school. */
export const SCHOOL_MESSAGES = {
  ...BOX_MESSAGES,
  BOX_NONE: 'None of these: choose the kind of school',
  SCHOOL_HEADING: 'Find your school or college',
  SCHOOL_LABEL: 'Name, postcode or town',
  SCHOOL_OF: 'Schools as they were on {date}',
  SCHOOL_PROBLEM: 'There is a problem',
  SCHOOL_ERROR: 'Choose your school from the list',
  SCHOOL_NONE: 'No school is found for “{text}”. Try its postcode, or choose the kind of school instead.',
  SCHOOL_LOST: 'Schools cannot be looked up now.',
  SCHOOL_CHOSEN: '{name} is chosen.',
  SCHOOL_KIND: 'Kind: {kind}',
  SCHOOL_KIND_UNKNOWN: 'Its kind is not known here: choose it on the next page.',
  SCHOOL_TRUST: 'Run by {trust}',
  SCHOOL_LISTED: 'It was on DfE’s list for {round}.',
  SCHOOL_UNLISTED: 'It was not found on DfE’s list for {round}.',
  SCHOOL_OFFER: 'You chose {name} on this page.',
  SCHOOL_USE: 'Use this school',
  SCHOOL_INSTEAD: 'Choose the kind of school instead',
} as const;

export type OwnSchoolKey = keyof typeof SCHOOL_MESSAGES;
