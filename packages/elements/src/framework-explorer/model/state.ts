/** What the visitor did in the explorer. It belongs to one course; another starts afresh. */
export interface ExplorerState {
  /** Identifier of that course; empty before one is chosen. */
  readonly course: string;
  /** Keys of the parts that stand open; undefined: as the page has them at the start. */
  readonly open: readonly string[] | undefined;
  /** What is searched for. */
  readonly query: string;
  /** The NPQ of 2017 that is shown in the course's place: it is no choice that other widgets could follow. */
  readonly ended: string;
  /** Someone is about to open a part or to search. */
  readonly isNear: boolean;
  /** How often something was done: what follows from it is done once. */
  readonly count: number;
  /** The area that was opened last, and when. */
  readonly opened: { readonly area: number; readonly count: number } | undefined;
  /** When the search was last cleared by its button. */
  readonly cleared: number | undefined;
}

/** `course`: the one in force when it was done. */
export type ExplorerAction = { readonly course: string } & (
  | { readonly type: 'neared' }
  /** `area`: the number of an area that was opened with it. */
  | { readonly type: 'parts-opened'; readonly open: readonly string[]; readonly area?: number }
  | { readonly type: 'typed'; readonly query: string }
  | { readonly type: 'cleared' }
  | { readonly type: 'ended-chosen'; readonly ended: string }
);

export const START: ExplorerState = {
  course: '',
  open: undefined,
  query: '',
  ended: '',
  isNear: false,
  count: 0,
  opened: undefined,
  cleared: undefined,
};

/** The state as far as it is about this course. */
export const stateOf = (state: ExplorerState, course: string): ExplorerState =>
  state.course === course ? state : { ...START, course, count: state.count };

export function reduce(before: ExplorerState, action: ExplorerAction): ExplorerState {
  const count = before.count + 1;
  const state = { ...stateOf(before, action.course), count };
  switch (action.type) {
    case 'neared':
      return { ...state, isNear: true };
    case 'parts-opened':
      return {
        ...state,
        open: action.open,
        opened: action.area === undefined ? state.opened : { area: action.area, count },
      };
    case 'typed':
      return { ...state, query: action.query.trim() };
    case 'cleared':
      return { ...state, query: '', cleared: count };
    case 'ended-chosen':
      return { ...state, ended: action.ended };
  }
}
