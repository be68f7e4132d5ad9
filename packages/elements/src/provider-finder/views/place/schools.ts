// Hubs and schools in the list below the field, and the reader of the index of schools. It comes when somebody types.
import type { PlaceChoice } from '@npq-widgets/data/finder';
import { html, nothing, type TemplateResult } from 'lit';
import type { HubIdentity } from '../../../core/contexts.js';
import type { Facts, Once, Ui } from '../../../core/view.js';
import { focusBeside } from '../../../core/reading-place.js';
import { lostSchools, searches, type SearchIn } from '../../../ui/schools-of-hub.js';
import { isSchoolElsewhere, schoolSuggester } from '../../model/schools.js';
import type { FinderAction, FinderState } from '../../model/state.js';
import { workplaceView, WORKPLACE_MESSAGES } from './workplace.js';

const messages = {
  ...WORKPLACE_MESSAGES,
  FINDER_BOX_NO_SCHOOLS: 'Schools cannot be looked up now. You can still type a postcode, town or district.',
  FINDER_BOX_ELSEWHERE: 'A school of this name is in another area.',
  FINDER_BOX_CHOOSE_SCHOOL: 'Choose your school',
} as const;

export type SchoolKey = keyof typeof messages;

type SchoolUi = Pick<Ui<FinderAction, SchoolKey>, 'msg' | 'dispatch'>;

/** The field, the schools that came last, and the hub, which may name an index of its own. */
interface Asked extends Pick<FinderState, 'box' | 'schools' | 'schoolTries'> {
  readonly hub: HubIdentity | undefined;
}

/** Stands where schools do not come, with a way to try again: above the list of places, and as long as somebody types on. */
function lostNote({ schools }: Asked, { msg, dispatch }: SchoolUi): TemplateResult | typeof nothing {
  if (schools?.result.outcome !== 'unavailable') return nothing;
  return lostSchools(msg('FINDER_BOX_NO_SCHOOLS'), msg('BASE_RETRY'), () =>
    dispatch({ type: 'schools-retried' }),
  );
}

/** Said in an answer for a place, where a school of the name is not in that place. */
function elsewhereNote(text: string, { msg, dispatch }: SchoolUi): TemplateResult {
  const choose = (event: Event): void => {
    focusBeside(event, '#place');
    dispatch({ type: 'box-changed', box: { text, isOpen: true, active: -1 } });
  };
  return html`<p id="elsewhere">
    ${msg('FINDER_BOX_ELSEWHERE')}
    <button type="button" class="link" @click=${choose}>${msg('FINDER_BOX_CHOOSE_SCHOOL')}</button>
  </p>`;
}

/** So many places stand before hubs and schools, in a list that is read at a glance: so long it is, and so many schools are in it. */
const [PLACES, MOST, SCHOOLS] = [4, 10, 5];

/** The schools of one finder, which keeps the shards that have come. */
export function schoolBox(searchIn: SearchIn = searches()) {
  const choices = schoolSuggester();
  const look = async ({ box: { text }, schools, hub }: Asked, { dispatch }: SchoolUi): Promise<void> => {
    const wasLost = schools?.result.outcome === 'unavailable';
    dispatch({ type: 'schools-came', came: { text, wasLost, result: await searchIn(hub)(text) } });
  };
  return {
    ...{ messages, lostNote, elsewhereNote, isElsewhere: isSchoolElsewhere },
    ...workplaceView(searchIn),
    withSchools: (
      places: readonly PlaceChoice[],
      { box, schools }: Asked,
      facts: Facts,
    ): readonly PlaceChoice[] => {
      if (!box.isOpen) return places;
      const found = choices(schools, box.text, facts);
      if (found.hubs.length + found.schools.length === 0) return places;
      const first = [...places.slice(0, PLACES), ...found.hubs];
      return [...first, ...found.schools.slice(0, Math.min(SCHOOLS, MOST - first.length))];
    },
    /** Looks up what is in the field, once for each text and each press on "Try again". */
    lookUp: (asked: Asked, ui: SchoolUi): Once<void> | undefined => {
      const { box, schoolTries, hub } = asked;
      const id = `${box.text} ${schoolTries} ${hub?.schools ?? ''}`;
      return box.isOpen ? { id, value: () => void look(asked, ui) } : undefined;
    },
  };
}

export type SchoolBox = ReturnType<typeof schoolBox>;
