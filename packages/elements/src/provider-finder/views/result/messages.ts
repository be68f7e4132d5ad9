import type { Ui } from '../../../core/view.js';
import type { FinderAction } from '../../model/state.js';

/** What the finder says of what a search came to. What is wrong with what was typed: views/place/problem.ts. */
export const RESULT_MESSAGES = {
  RESULT_READ_AS: 'We read “{typed}” as {code}.',
  RESULT_ONE: 'The teaching school hub for {place}',
  RESULT_MORE: '{count} teaching school hub areas cover {place}',
  RESULT_BY_SCHOOLS: 'In order of how many of the schools and children’s centres of {place} stand in each.',
  RESULT_ALL: 'All {count} schools and children’s centres that we know in {place} are in {district}',
  RESULT_ONLY: 'The only school or children’s centre that we know in {place} is in {district}',
  RESULT_SOME:
    '{settings} of the {count} schools and children’s centres that we know in {place} are in {district}',
  RESULT_SOME_ONE: '1 of the {count} schools and children’s centres that we know in {place} is in {district}',
  RESULT_CENTRE: 'We know of no school in {place}. Its centre is in {district}',
  RESULT_IN: '{place} is in {district}',
  RESULT_WHOLE: '{line}, which is in this hub’s area.',
  RESULT_WHOLE_ALONE: '{district} is in this hub’s area.',
  RESULT_SIDE: '{line}. This hub’s area takes in the {side} of it.',
  RESULT_SIDE_ALONE: 'This hub’s area takes in the {side} of {district}.',
  RESULT_SHARED: '{count} hubs share {district}',
  RESULT_SHARED_LINE:
    'The line between them is that of the former districts: {sides}. Type a postcode or a town to see which hub it is.',
  RESULT_SHARED_PART: '{former} in the {side}',
  RESULT_SHARED_UNKNOWN:
    'No list that we have found says where the line between them runs. Ask either hub: DfE’s advice is that the hub confirms which of them your school belongs to.',
  RESULT_ANY: 'Hubs cover areas, but your school may work with any hub.',
  RESULT_UNTIL: 'Hubs are named up to {date}.',
  RESULT_PAST: 'This was DfE’s list of hubs on {date}. Check DfE’s own finder for changes since.',
  RESULT_OFFICIAL: 'Check on DfE’s own finder',
  RESULT_COUNTED: 'Schools counted: {source}.',
  RESULT_COVERS: 'Area {area}',
  RESULT_WEBSITE: 'Website',
  RESULT_PHONE: 'Phone',
  RESULT_THEN: 'then {then}',
  RESULT_EMAIL: 'Email',
  RESULT_SEEN: 'Lead providers seen',
  RESULT_SEEN_ONE: '{name} ({period})',
  RESULT_SEEN_UNSURE: '{name} ({period}, unconfirmed)',
  RESULT_SEEN_NOTE: 'Ask the hub which it works with now.',
  RESULT_THIS_PAGE: 'This page’s hub',
  RESULT_NATION: '{place} is in {nation}',
  RESULT_NATION_ITSELF: 'Teaching school hubs cover England only',
  RESULT_NATION_NEXT:
    'Teaching school hubs cover England only. If your school is in England, type its postcode, town or district.',
  RESULT_FORCES: '{place} is an address of British Forces',
  RESULT_FORCES_NEXT:
    'These addresses belong to no hub’s area. If your school is in England, type its postcode, town or district.',
  RESULT_NO_PLACE: '{place} is not where a school is',
  RESULT_NO_PLACE_NEXT:
    'Codes like this one are used for {nation}. Type the postcode, town or district of your school.',
  RESULT_BORDER: '{place} lies on the border with {nation}',
  RESULT_BORDER_ASK: 'Where is your school?',
  RESULT_BORDER_HERE: 'In England',
  RESULT_BORDER_THERE: 'In {nation}',
  RESULT_BORDER_NO_SCHOOL: 'We know of no school on the English side of {place}',
  RESULT_BORDER_NO_SCHOOL_NEXT: 'Type the town or district of your school instead.',
  RESULT_SEVERAL: 'Which place do you mean by “{words}”?',
  RESULT_COUNTY: 'Where in {county} is your school?',
  RESULT_COUNTY_LINE: '{county} has {count} districts and more than one hub.',
  RESULT_COUNTY_WHOLE: 'All {count} districts of {county} are in this hub’s area.',
  RESULT_NEAR: 'We do not know “{words}”. Did you mean one of these?',
  RESULT_ELSE: 'If none of these is right, type a postcode.',
  RESULT_SEARCH_HALF: 'Search for {outcode}',
} as const;

export type ResultKey = keyof typeof RESULT_MESSAGES;

/** What the parts of a result may use of the finder. */
export type ResultUi = Ui<FinderAction, ResultKey>;
