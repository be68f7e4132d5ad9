// The list below the field. It comes when somebody is about to type.
import type { PlaceChoice } from '@npq-widgets/data/finder';
import {
  BOX_MESSAGES,
  boxStyles as styles,
  fieldStates,
  listAloud,
  onBoxUse,
  suggestionList,
  type Box,
  type BoxKey,
  type BoxState,
} from '../../../ui/place-box/place-box.js';
import type { Effects, Ui } from '../../../core/view.js';
import type { FinderAction, FinderState } from '../../model/state.js';
import { placeSuggester } from '../../model/suggest.js';
import type { SchoolKey } from './schools.js';

const messages = {
  ...BOX_MESSAGES,
  FINDER_BOX_DISTRICT: 'District',
  FINDER_BOX_FORMER: 'Former district',
  FINDER_BOX_TOWN: 'Town',
  FINDER_BOX_SCHOOL: 'School',
  FINDER_BOX_HUB: 'Hub',
} as const;

export type SuggestionKey = BoxKey | keyof typeof messages;

type SuggestionUi = Ui<FinderAction, SuggestionKey>;

const KINDS: Readonly<Record<PlaceChoice['kind'], SuggestionKey>> = {
  district: 'FINDER_BOX_DISTRICT',
  'former-district': 'FINDER_BOX_FORMER',
  town: 'FINDER_BOX_TOWN',
  school: 'FINDER_BOX_SCHOOL',
  hub: 'FINDER_BOX_HUB',
};

/** The box of this finder: choosing a place is a search for it. */
function boxOf(state: BoxState, places: readonly PlaceChoice[], ui: SuggestionUi): Box<PlaceChoice> {
  const { msg, dispatch } = ui;
  return {
    state,
    suggestions: places.map((value) => ({ label: value.label, kind: msg(KINDS[value.kind]), value })),
    msg,
    onChange: (box) => dispatch({ type: 'box-changed', box }),
    onPick: ({ label, value }) => dispatch({ type: 'picked', typed: label, choice: value }),
    onNone: () => dispatch({ type: 'submitted', typed: state.text }),
  };
}

/** The field, what is suggested for what is in it, and the schools that came last. */
interface Listed extends Pick<FinderState, 'box' | 'schools'> {
  readonly suggestions: readonly PlaceChoice[];
}

/**
 * How many there are, and that schools cannot be looked up: the latter once, and not again while somebody types on. That there
 * is nothing is said once everything has been looked up.
 */
function aloud(
  { box, suggestions, schools }: Listed,
  ui: Ui<FinderAction, SuggestionKey | SchoolKey>,
): Effects['announce'] {
  const came = box.isOpen && schools?.text === box.text ? schools : undefined;
  const isLost = came?.result.outcome === 'unavailable' && !came.wasLost;
  const isCounted = suggestions.length > 0 || came?.result.outcome === 'none';
  if (!isCounted && !isLost) return undefined;
  const value = (): string => {
    const count = isCounted ? listAloud(boxOf(box, suggestions, ui)) : '';
    return isLost ? `${count} ${ui.msg('FINDER_BOX_NO_SCHOOLS')}`.trim() : count;
  };
  return { id: `${box.text} ${suggestions.length} ${isLost}`, value };
}

/** The suggestions of one finder, with their words and styles. */
export const placeBox = () => ({
  messages,
  styles,
  suggest: placeSuggester(),
  ...{ aloud, boxOf, fieldStates, onBoxUse, suggestionList },
});

export type PlaceBox = ReturnType<typeof placeBox>;
