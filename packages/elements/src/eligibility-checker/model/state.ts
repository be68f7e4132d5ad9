import type { Answers } from '@npq-widgets/data/funding';
import type { SchoolStep } from './school.js';

/** How far the visitor has come. What is asked next follows from the answers; only detours are kept here. */
export interface Journey {
  readonly answers: Answers;
  /** Answers given in passing about another course, which mean nothing for this one. */
  readonly elsewhere: Answers;
  /** The start page, with the course, has been left. */
  readonly begun: boolean;
  /** Ids of the questions answered, in order: what Back walks along. */
  readonly path: readonly string[];
  /** Id of an answered question that is asked again. */
  readonly again?: string;
  /** Continue was pressed and nothing was chosen. */
  readonly problem: boolean;
}

export const NO_JOURNEY: Journey = { answers: {}, elsewhere: {}, begun: false, path: [], problem: false };

/** What is to be taken up: a press on Start (true), answers that the page gave, a link's hash, or the browser's memory. */
type StartRequest = true | Answers | string;

/** What the result keeps folded and brings when it is opened: how it was worked out, and what people ask. */
export type LateFold = 'trace' | 'asked';

/** What the visitor did in the checker. The course and the cohort are not here: all widgets of a page share them. */
export interface CheckerState {
  readonly journey: Journey;
  /** It waits for the rules and the questions to come. */
  readonly request?: StartRequest | undefined;
  /** The page has gone to the course and the cohort that the request is about. */
  readonly hasFollowed: boolean;
  /** Start was pressed and no course was chosen. */
  readonly lacksCourse: boolean;
  /** Someone is about to start. */
  readonly isNear: boolean;
  /** The sources of the dates of registration are asked for. */
  readonly wantsSources: boolean;
  /** Folds of the result that were opened, and bring their content. */
  readonly opened: readonly LateFold[];
  /** How often the visitor moved: what follows from a move is done once. */
  readonly moves: number;
  /** Where the last move puts the focus: a selector, or empty for what comes next. Undefined: it stays where it is. */
  readonly focus?: string | undefined;
  /** The question that stood open before the last answer, where all is on one page. */
  readonly asked?: string | undefined;
  /** The move that led to the result on show: another one that leads there is told to the page anew. */
  readonly since: number;
  /** The address of the result, shown because it could not be copied. */
  readonly link?: string | undefined;
  /** Somebody looks, or has looked, for their school. */
  readonly school?: SchoolStep | undefined;
}

export const START: CheckerState = {
  journey: NO_JOURNEY,
  hasFollowed: false,
  lacksCourse: false,
  isNear: false,
  wantsSources: false,
  opened: [],
  moves: 0,
  since: 0,
};

export type CheckerAction =
  | { readonly type: 'neared' }
  | { readonly type: 'sources-opened' }
  | { readonly type: 'fold-opened'; readonly fold: LateFold }
  | { readonly type: 'course-chosen' }
  | { readonly type: 'started'; readonly hasCourse: boolean }
  /** Answers are to be taken up, from the page or from a link. */
  | { readonly type: 'opened'; readonly request: StartRequest }
  /** Something about the school that is looked for is another one. */
  | { readonly type: 'school-changed'; readonly change: SchoolStep }
  | { readonly type: 'form-reset'; readonly request: StartRequest | undefined }
  /** On the way: `model/moves.ts`, which comes with the questions, says where that led. */
  | { readonly type: 'moved'; readonly state: CheckerState };

function start(state: CheckerState, hasCourse: boolean): CheckerState {
  const request = hasCourse ? true : state.request;
  const moves = state.moves + 1;
  return { ...state, request, lacksCourse: !hasCourse, moves, since: moves, focus: '', asked: undefined };
}

const open = (state: CheckerState, request: StartRequest): CheckerState => ({
  ...state,
  request,
  hasFollowed: false,
  moves: state.moves + 1,
  focus: undefined,
});

/** Schools that came for a text which is no longer in the field are late: those for the text that is there may stand. */
function schoolChanged(state: CheckerState, change: SchoolStep): CheckerState {
  const { came } = change;
  if (came && came.text !== state.school?.box?.text) return state;
  return { ...state, school: { ...state.school, ...change } };
}

export function reduce(state: CheckerState, action: CheckerAction): CheckerState {
  switch (action.type) {
    case 'neared':
      return state.isNear ? state : { ...state, isNear: true };
    case 'sources-opened':
      return state.wantsSources ? state : { ...state, wantsSources: true };
    case 'fold-opened':
      return state.opened.includes(action.fold)
        ? state
        : { ...state, opened: [...state.opened, action.fold] };
    case 'course-chosen':
      return { ...state, lacksCourse: false };
    case 'started':
      return start(state, action.hasCourse);
    case 'opened':
      return open(state, action.request);
    case 'school-changed':
      return schoolChanged(state, action.change);
    case 'form-reset':
      return { ...START, moves: state.moves, isNear: state.isNear, request: action.request };
    case 'moved':
      return action.state;
  }
}
