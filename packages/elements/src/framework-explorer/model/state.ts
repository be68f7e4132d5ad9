import type { CourseChoicesSlice, CourseSummary } from '@npq-widgets/data';
import builtInChoices from '@npq-widgets/data/slices/course-choices';
import type { Facts } from '../../core/view.js';
import type { SuitsAnswer } from './suits.js';
import type * as supplied from './supplied.js';

/** What the visitor did in the explorer. It belongs to one course; another starts afresh. */
export interface ExplorerState {
  /** Identifier of that course; empty before one is chosen. */
  readonly course: string;
  /** The visitor looks through all courses again, though one is chosen. */
  readonly isListing: boolean;
  /** The answers to "Which one suits me?" so far; undefined while it is not asked. */
  readonly suits: readonly SuitsAnswer[] | undefined;
  /** Keys of the parts that stand open; undefined: as the page has them at the start. */
  readonly open: readonly string[] | undefined;
  /** What is searched for. */
  readonly query: string;
  /** The NPQ of 2017 that is shown in the course's place: it is no choice that other widgets could follow. */
  readonly retired: string;
  /** Someone is about to open a part or to search. */
  readonly isNear: boolean;
  /** How often something was done: what follows from it is done once. */
  readonly count: number;
  /** When the visitor last went to another view here: its heading takes the focus. */
  readonly moved: number | undefined;
  /** The area that was opened last, and when. */
  readonly opened: { readonly area: number; readonly count: number } | undefined;
  /** When the search was last cleared by its button. */
  readonly cleared: number | undefined;
}

/** Where a view stands: what it needs to lead to others. */
export interface ExplorerPlace extends Pick<ExplorerState, 'moved'> {
  readonly courses: readonly CourseSummary[];
  /** The widget is kept to its course. */
  readonly isPinned: boolean;
  /** Identifier of the course in force; empty when there is none. */
  readonly chosen: string;
}

/** Code that comes when a page supplies what ours is made from. */
export interface ChoicesCode {
  readonly supplied: typeof supplied;
}

/**
 * What people compare courses by: the page's or its hub's, else our own, which is there from the start. Undefined while what
 * follows from what is supplied beside it is worked out.
 */
export function choicesIn(facts: Facts<ChoicesCode>): CourseChoicesSlice | undefined {
  const choices = facts.supplied('course-choices');
  const parent = facts.supplied('cohorts') ?? facts.supplied('funding-rules') ?? facts.supplied('providers');
  return choices ?? (parent ? facts.get('supplied')?.choicesFrom(facts, builtInChoices) : builtInChoices);
}

/** `course`: the one in force when it was done, or that it brings into force. */
export type ExplorerAction = { readonly course: string } & (
  | { readonly type: 'neared' | 'cleared' | 'course-chosen' | 'list-asked' | 'suits-asked' }
  | { readonly type: 'suits-answered'; readonly answer: SuitsAnswer }
  /** `area`: the number of an area that was opened with it. */
  | { readonly type: 'parts-opened'; readonly open: readonly string[]; readonly area?: number }
  | { readonly type: 'typed'; readonly query: string }
  | { readonly type: 'retired-chosen'; readonly retired: string }
);

export const START: ExplorerState = {
  course: '',
  isListing: false,
  suits: undefined,
  open: undefined,
  query: '',
  retired: '',
  isNear: false,
  count: 0,
  moved: undefined,
  opened: undefined,
  cleared: undefined,
};

/** The state as far as it is about this course. */
export const stateOf = (state: ExplorerState, course: string): ExplorerState =>
  state.course === course ? state : { ...START, course, count: state.count };

/** To another view: what else took the course's place is left. */
const go = (state: ExplorerState, to: Partial<ExplorerState>): ExplorerState => ({
  ...state,
  isListing: false,
  suits: undefined,
  retired: '',
  moved: state.count,
  ...to,
});

export function reduce(before: ExplorerState, action: ExplorerAction): ExplorerState {
  const count = before.count + 1;
  const state = { ...stateOf(before, action.course), count };
  switch (action.type) {
    case 'neared':
      return { ...state, isNear: true };
    case 'course-chosen':
      return go(state, {});
    case 'list-asked':
      return go(state, { isListing: true });
    case 'suits-asked':
      return go(state, { suits: [] });
    case 'suits-answered':
      return go(state, { suits: [...(state.suits ?? []), action.answer] });
    case 'retired-chosen':
      return go(state, { retired: action.retired });
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
  }
}
