import { BOX_MESSAGES } from '../../../ui/place-box/place-box.js';

/** What is said while somebody looks for their school. */
export const SCHOOL_MESSAGES = {
  ...BOX_MESSAGES,
  BASE_BOX_NONE: 'None of these: choose the kind of school',
  CHECKER_SCHOOL_HEADING: 'Find your school or college',
  CHECKER_SCHOOL_LABEL: 'Name, postcode or town',
  CHECKER_SCHOOL_OF: 'Schools as they were on {date}',
  CHECKER_SCHOOL_PROBLEM: 'There is a problem',
  CHECKER_SCHOOL_ERROR: 'Choose your school from the list',
  CHECKER_SCHOOL_NONE:
    'No school is found for “{text}”. Try its postcode, or choose the kind of school instead.',
  CHECKER_SCHOOL_LOST: 'Schools cannot be looked up now.',
  CHECKER_SCHOOL_CHOSEN: '{name} is chosen.',
  CHECKER_SCHOOL_KIND: 'Kind: {kind}',
  CHECKER_SCHOOL_KIND_UNKNOWN: 'Its kind is not known here: choose it on the next page.',
  CHECKER_SCHOOL_TRUST: 'Run by {trust}',
  CHECKER_SCHOOL_LISTED: 'It was on DfE’s list for {round}.',
  CHECKER_SCHOOL_UNLISTED: 'It was not found on DfE’s list for {round}.',
  CHECKER_SCHOOL_OFFER: 'You chose {name} on this page.',
  CHECKER_SCHOOL_USE: 'Use this school',
  CHECKER_SCHOOL_INSTEAD: 'Choose the kind of school instead',
} as const;

export type OwnSchoolKey = keyof typeof SCHOOL_MESSAGES;
