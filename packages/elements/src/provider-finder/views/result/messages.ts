import type { Ui } from '../../../core/view.js';
import { TRUST_MESSAGES, type TrustKey } from '../../../ui/trust-messages.js';
import type { FinderAction } from '../../model/state.js';
import { OWN_HUB_MESSAGES, type OwnHubKey } from '../own-hub/messages.js';

/** What the finder says of what a search came to. What is wrong with what was typed: views/place/problem.ts. */
export const RESULT_MESSAGES = {
  ...OWN_HUB_MESSAGES,
  ...TRUST_MESSAGES,
  RESULT_READ_AS: '“{typed}” was read as {code}.',
  RESULT_ONE: 'Your hub is {name}',
  RESULT_BY_NAME: 'You chose this hub by its name. Which hub serves your school depends on where it is.',
  RESULT_MORE: '{count} teaching school hubs serve {place}',
  RESULT_BY_SCHOOLS: 'The hub with most of its schools comes first.',
  RESULT_IN: '{place} is in {district}.',
  RESULT_WHOLE_ALONE: '{district} is in this hub’s area.',
  RESULT_SOME:
    '{settings} of the {count} schools and children’s centres listed in {place} are in {district}.',
  RESULT_SOME_ONE: '1 of the {count} schools and children’s centres listed in {place} is in {district}.',
  RESULT_CENTRE: 'No school is listed in {place}. Its centre is in {district}.',
  RESULT_COUNTY_WHOLE: 'All {count} districts of {county} are in this hub’s area.',
  RESULT_SIDE: '{line} This hub has the {side} of it.',
  RESULT_SIDE_ALONE: 'This hub has the {side} of {district}.',
  RESULT_SERVES: 'It serves schools in {covers}, and runs NPQs.',
  RESULT_GO: 'Go to the hub’s website',
  RESULT_SHARED: '{count} hubs share {district}',
  RESULT_SHARED_LINE:
    'The line between them is that of the former districts: {sides}. Type a postcode or a town to see which hub it is.',
  RESULT_SHARED_PART: '{former} in the {side}',
  RESULT_SHARED_UNKNOWN:
    'No list says where the line between them runs. Ask either hub: DfE’s advice is that the hub confirms which of them your school belongs to.',
  RESULT_ANY: 'Hubs cover areas, but your school may work with any hub.',
  RESULT_OFFICIAL: 'Check on DfE’s own finder',
  RESULT_RECORD: 'DfE’s record of this hub',
  RESULT_NAME: 'Name',
  RESULT_COVERS: 'Area {area}',
  RESULT_WEBSITE: 'Website',
  RESULT_PHONE: 'Phone',
  RESULT_THEN: 'then {then}',
  RESULT_EMAIL: 'Email',
  RESULT_SEEN: 'Lead providers seen',
  RESULT_SEEN_ONE: '{name} ({period})',
  RESULT_SEEN_UNSURE: '{name} ({period}, not confirmed)',
  RESULT_SEEN_NOTE: 'Ask the hub which it works with now.',
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
  RESULT_BORDER_NO_SCHOOL: 'No school is listed on the English side of {place}',
  RESULT_BORDER_NO_SCHOOL_NEXT: 'Type the town or district of your school instead.',
  RESULT_SEVERAL: 'Which place do you mean by “{words}”?',
  RESULT_COUNTY: 'Where in {county} is your school?',
  RESULT_COUNTY_LINE: '{county} has {count} districts and more than one hub.',
  RESULT_NEAR: '“{words}” was not found. Did you mean one of these?',
  RESULT_ELSE: 'If none of these is right, type a postcode.',
  RESULT_SEARCH_HALF: 'Search for {outcode}',
  RESULT_FACT_CODES: 'Where the schools of a postcode are',
  RESULT_FACT_TOWNS: 'Where towns are',
  RESULT_FACT_COUNCILS: 'Names of councils, and what became of them',
  RESULT_FACT_SHARED: 'Districts that hubs share',
  RESULT_LISTED: 'Where the school is comes from DfE’s Get information about schools, as of {date}.',
  RESULT_UNTIL: 'Hubs are named up to {date}.',
} as const;

export type ResultKey = OwnHubKey | TrustKey | keyof typeof RESULT_MESSAGES;

/** What the parts of a result may use of the finder. */
export type ResultUi = Ui<FinderAction, ResultKey>;
