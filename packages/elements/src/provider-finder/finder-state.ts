import type { PlaceChoice } from '@npq-widgets/data/finder';

export interface FinderState {
  /** As it was typed: it stays in the field whatever comes of it. */
  readonly typed: string;
  /** What is looked for; undefined before the first search. */
  readonly query: string | PlaceChoice | undefined;
  /** On which side of a border the school is; undefined until it is said. */
  readonly side: 'england' | 'elsewhere' | undefined;
  /** How often something was asked, so that each question is answered once. */
  readonly asked: number;
}

export type FinderAction =
  | { readonly type: 'submitted'; readonly typed: string }
  /** One of the places that an earlier answer offered. */
  | { readonly type: 'chosen'; readonly choice: PlaceChoice | string }
  | { readonly type: 'side-said'; readonly side: 'england' | 'elsewhere' };

export const START: FinderState = { typed: '', query: undefined, side: undefined, asked: 0 };

export function reduce(state: FinderState, action: FinderAction): FinderState {
  const asked = state.asked + 1;
  switch (action.type) {
    case 'submitted':
      return { typed: action.typed, query: action.typed, side: undefined, asked };
    case 'chosen':
      return { ...state, query: action.choice, side: undefined, asked };
    case 'side-said':
      return { ...state, side: action.side, asked };
  }
}
