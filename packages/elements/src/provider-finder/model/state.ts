import type { PlaceChoice } from '@npq-widgets/data/finder';
import type { KnownSchool } from '@npq-widgets/data/workplaces';
import type { BoxState } from '../../ui/place-box/place-box.js';
import type { SchoolsCame } from './schools.js';

/** What is looked for: as it was typed, or one of the places that an earlier answer offered. */
export type Query = string | PlaceChoice;

/** On which side of a border the school is. */
export type Side = 'england' | 'elsewhere';

/** What the visitor did in the finder. Course and cohort are not here: all widgets of a page share them. */
export interface FinderState {
  /** As it was typed: it stays in the field whatever comes of it. */
  readonly typed: string;
  /** Undefined before the first search. */
  readonly query: Query | undefined;
  /** Undefined until it is said. */
  readonly side: Side | undefined;
  /** How often something was asked: each question is answered once. */
  readonly asked: number;
  /** How often a list of lead providers was asked for: each is said aloud once. */
  readonly listed: number;
  /** The course in force when the visitor last chose it here, or pressed Change: here it is asked for, not just said. */
  readonly ownCourse: string;
  /** How often Change was pressed: each time the focus moves to the question once. */
  readonly changes: number;
  /** The field as it is being typed in. */
  readonly box: BoxState;
  /** The schools that came last; undefined before any did, and while they are looked for again. */
  readonly schools: SchoolsCame | undefined;
  /** How often schools were asked for again, after they did not come. */
  readonly schoolTries: number;
  /** The school that was chosen elsewhere on the page, as the index knows it; undefined until that has come. */
  readonly ownSchool: KnownSchool | undefined;
  /** What someone is about to use. */
  readonly near: { readonly place: boolean; readonly course: boolean };
}

export type FinderAction =
  | { readonly type: 'submitted'; readonly typed: string }
  | { readonly type: 'box-changed'; readonly box: BoxState }
  | { readonly type: 'schools-came'; readonly came: SchoolsCame }
  | { readonly type: 'own-came'; readonly own: KnownSchool }
  /** Schools could not be looked up, and are to be again. */
  | { readonly type: 'schools-retried' }
  /** One of the suggestions below the field. */
  | { readonly type: 'picked'; readonly typed: string; readonly choice: Query }
  /** One of the places that an answer offered. */
  | { readonly type: 'chosen'; readonly choice: Query }
  | { readonly type: 'side-said'; readonly side: Side }
  | { readonly type: 'course-chosen'; readonly course: string }
  | { readonly type: 'change-pressed'; readonly course: string }
  | { readonly type: 'cohort-chosen' }
  | { readonly type: 'neared'; readonly part: 'place' | 'course' };

export const START: FinderState = {
  typed: '',
  query: undefined,
  side: undefined,
  asked: 0,
  listed: 0,
  ownCourse: '',
  changes: 0,
  box: { text: '', isOpen: false, active: -1 },
  schools: undefined,
  schoolTries: 0,
  ownSchool: undefined,
  near: { place: false, course: false },
};

/** A search was sent: what was typed stays in the field, its list closes. */
const searched = (state: FinderState, typed: string): FinderState => ({
  ...state,
  typed,
  side: undefined,
  asked: state.asked + 1,
  box: { text: typed, isOpen: false, active: -1 },
});

export function reduce(state: FinderState, action: FinderAction): FinderState {
  const asked = state.asked + 1;
  switch (action.type) {
    case 'submitted':
      return { ...searched(state, action.typed), query: action.typed };
    case 'picked':
      return { ...searched(state, action.typed), query: action.choice, schools: undefined };
    case 'box-changed':
      return { ...state, box: action.box };
    case 'schools-came':
      return action.came.text === state.box.text ? { ...state, schools: action.came } : state;
    case 'own-came':
      return { ...state, ownSchool: action.own };
    case 'schools-retried':
      return {
        ...state,
        schools: undefined,
        schoolTries: state.schoolTries + 1,
        box: { ...state.box, isOpen: true },
      };
    case 'chosen':
      return { ...state, query: action.choice, side: undefined, asked };
    case 'side-said':
      return { ...state, side: action.side, asked };
    case 'course-chosen':
      return { ...state, ownCourse: action.course, listed: state.listed + 1 };
    case 'change-pressed':
      return { ...state, ownCourse: action.course, changes: state.changes + 1 };
    case 'cohort-chosen':
      return { ...state, listed: state.listed + 1 };
    case 'neared':
      return { ...state, near: { ...state.near, [action.part]: true } };
  }
}
