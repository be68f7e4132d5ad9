import type { Ui } from '../../../core/view.js';
import { TRUST_MESSAGES, type TrustKey } from '../../../ui/trust-line.js';
import type { FinderAction } from '../../model/state.js';
import { OWN_HUB_MESSAGES, type OwnHubKey } from '../own-hub/parts.js';
import type { SchoolKey } from '../place/schools.js';
import type { NoHubKey } from './no-hub.js';

/** What the finder says of what a search came to. Where it found no hub: no-hub.ts. */
export const RESULT_MESSAGES = {
  ...OWN_HUB_MESSAGES,
  ...TRUST_MESSAGES,
  FINDER_RESULT_READ_AS: '“{typed}” was read as {code}.',
  FINDER_RESULT_ONE: 'Your hub is {name}',
  FINDER_RESULT_BY_NAME:
    'You chose this hub by its name. Which hub serves your school depends on where it is.',
  FINDER_RESULT_MORE: '{count} teaching school hubs serve {place}',
  FINDER_RESULT_BY_SCHOOLS: 'The hub with most of its schools comes first.',
  FINDER_RESULT_IN: '{place} is in {district}.',
  FINDER_RESULT_WHOLE_ALONE: '{district} is in this hub’s area.',
  FINDER_RESULT_SOME:
    '{settings} of the {count} schools and children’s centres listed in {place} are in {district}.',
  FINDER_RESULT_SOME_ONE:
    '1 of the {count} schools and children’s centres listed in {place} is in {district}.',
  FINDER_RESULT_CENTRE: 'No school is listed in {place}. Its centre is in {district}.',
  FINDER_RESULT_COUNTY_WHOLE: 'All {count} districts of {county} are in this hub’s area.',
  FINDER_RESULT_SIDE: '{line} This hub has the {side} of it.',
  FINDER_RESULT_SIDE_ALONE: 'This hub has the {side} of {district}.',
  FINDER_RESULT_SERVES: 'It serves schools in {covers}, and runs NPQs.',
  FINDER_RESULT_GO: 'Go to the hub’s website',
  FINDER_RESULT_SHARED: '{count} hubs share {district}',
  FINDER_RESULT_SHARED_LINE:
    'The line between them is that of the former districts: {sides}. Type a postcode or a town to see which hub it is.',
  FINDER_RESULT_SHARED_PART: '{former} in the {side}',
  FINDER_RESULT_SHARED_UNKNOWN:
    'No list says where the line between them runs. Ask either hub: DfE’s advice is that the hub confirms which of them your school belongs to.',
  FINDER_RESULT_ANY: 'Hubs cover areas, but your school may work with any hub.',
  FINDER_RESULT_OFFICIAL: 'Check on DfE’s own finder',
  FINDER_RESULT_RECORD: 'DfE’s record of this hub',
  FINDER_RESULT_NAME: 'Name',
  FINDER_RESULT_COVERS: 'Area {area}',
  FINDER_RESULT_WEBSITE: 'Website',
  FINDER_RESULT_PHONE: 'Phone',
  FINDER_RESULT_THEN: 'then {then}',
  FINDER_RESULT_EMAIL: 'Email',
  FINDER_RESULT_SEEN: 'Lead providers seen',
  FINDER_RESULT_SEEN_ONE: '{name} ({period})',
  FINDER_RESULT_SEEN_UNSURE: '{name} ({period}, not confirmed)',
  FINDER_RESULT_SEEN_NOTE: 'Ask the hub which it works with now.',
  FINDER_RESULT_FACT_CODES: 'Where the schools of a postcode are',
  FINDER_RESULT_FACT_TOWNS: 'Where towns are',
  FINDER_RESULT_FACT_COUNCILS: 'Names of councils, and what became of them',
  FINDER_RESULT_FACT_SHARED: 'Districts that hubs share',
  FINDER_RESULT_LISTED: 'Where the school is comes from DfE’s Get information about schools, as of {date}.',
  FINDER_RESULT_UNTIL: 'Hubs are named up to {date}.',
} as const;

export type ResultKey = OwnHubKey | NoHubKey | SchoolKey | TrustKey | keyof typeof RESULT_MESSAGES;

/** What the parts of a result may use of the finder. */
export type ResultUi = Ui<FinderAction, ResultKey>;
