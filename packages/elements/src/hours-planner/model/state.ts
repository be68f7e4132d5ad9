import type { Planning } from './planning.js';

/** A plan that was kept: before this visit, or just now. `text` is empty where none is there any more. */
export interface Kept {
  readonly text: string;
  readonly is: 'found' | 'kept' | 'refused' | 'erased';
}

/** What the visitor did in the planner. The course is not here: all widgets of a page share it. */
export interface PlannerState {
  /** The length of a day that the visitor set, in hours; undefined before. */
  readonly hoursPerDay: number | undefined;
  /** What stands in a fold and was opened (true) or closed: parts of the planner by name, example programmes by id. */
  readonly toggled: Readonly<Record<string, boolean>>;
  /** The visitor's own plan of weeks; undefined before they ask for one. `model/planning.ts` says what becomes of it. */
  readonly planning: Planning | undefined;
  /** A link to the plan that could not be copied. It is one to this plan: another one has none. */
  readonly share:
    | { readonly link: string; readonly of: Planning | undefined; readonly count: number }
    | undefined;
  /** A plan on this device, and how it came there; undefined where nothing was kept or asked for. */
  readonly kept: Kept | undefined;
  /** Someone is about to choose a course. */
  readonly isNear: boolean;
  /** What was last asked for here, and how often something was: each answer is said aloud once. */
  readonly asked: { readonly what: 'course' | 'day-length'; readonly count: number } | undefined;
}

export type PlannerAction =
  | { readonly type: 'course-neared' }
  | { readonly type: 'course-chosen' }
  | { readonly type: 'day-length-set'; readonly hours: number }
  | { readonly type: 'fold-toggled'; readonly id: string; readonly open: boolean }
  | { readonly type: 'plan-opened' }
  | { readonly type: 'plan-kept'; readonly kept: Kept }
  | { readonly type: 'link-shown'; readonly link: string }
  | { readonly type: 'planning'; readonly planning: Planning };

/** A plan before anything was put in. */
export const NEW_PLAN: Planning = {
  changed: {},
  planned: undefined,
  problems: [],
  weeksOut: [],
  done: [],
  cover: '',
  travel: '',
  asked: 0,
};

export const START: PlannerState = {
  hoursPerDay: undefined,
  toggled: {},
  planning: undefined,
  share: undefined,
  kept: undefined,
  isNear: false,
  asked: undefined,
};

const ask = ({ asked }: PlannerState, what: 'course' | 'day-length') => ({
  what,
  count: (asked?.count ?? 0) + 1,
});

export function reduce(state: PlannerState, action: PlannerAction): PlannerState {
  switch (action.type) {
    case 'course-neared':
      return { ...state, isNear: true };
    case 'course-chosen':
      return { ...state, toggled: {}, asked: ask(state, 'course') };
    case 'day-length-set':
      return { ...state, hoursPerDay: action.hours, asked: ask(state, 'day-length') };
    case 'plan-opened':
      return { ...state, planning: NEW_PLAN };
    case 'plan-kept':
      return { ...state, kept: action.kept };
    case 'link-shown': {
      const { planning: of, share } = state;
      return { ...state, share: { link: action.link, of, count: (share?.count ?? 0) + 1 } };
    }
    case 'planning':
      return { ...state, planning: action.planning };
    case 'fold-toggled':
      return { ...state, toggled: { ...state.toggled, [action.id]: action.open } };
  }
}
