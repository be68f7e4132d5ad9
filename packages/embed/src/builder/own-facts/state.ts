import { emptyCourse, textAt, withCourse, withText, type Draft } from './draft.js';
import { KINDS } from './kinds.js';

/** What a person did on the page. */
export interface State {
  readonly draft: Draft;
  /** Fields that were left once: what is wrong in them is said. */
  readonly left: ReadonlySet<string>;
  /** The file was asked for: from then on everything that is missing is said too. */
  readonly isAsked: boolean;
  /** What stood there before the last thing that took something away. */
  readonly before?: { readonly draft: Draft; readonly what: string } | undefined;
  /** The file that was read back, as it stood in the form at first. */
  readonly old?: Draft | undefined;
  /** Where the file will be on the hub's website. */
  readonly address: string;
}

export type Action =
  | { readonly type: 'typed'; readonly name: string; readonly text: string }
  | { readonly type: 'left'; readonly name: string }
  | { readonly type: 'course-added' }
  | { readonly type: 'course-removed'; readonly course: number }
  | { readonly type: 'cohort-added'; readonly course: number }
  | { readonly type: 'cohort-removed'; readonly course: number; readonly cohort: number }
  | { readonly type: 'file-read'; readonly draft: Draft }
  | { readonly type: 'put-back' }
  | { readonly type: 'asked' };

/** The name of the field for the file's address, which the file itself has not. */
export const ADDRESS = 'address';
export const USUAL_ADDRESS = '/npq/our-npqs.json';

export const firstState = (draft: Draft, address = ''): State => ({
  ...{ draft, left: new Set(), isAsked: false },
  address: address || USUAL_ADDRESS,
});

/** A list without one of its items, and with `spare` where none is left. */
const without = <Item>(items: readonly Item[], at: number, spare: Item): readonly Item[] =>
  items.length > 1 ? items.filter((_, index) => index !== at) : [spare];

/** The field with the date of what is typed into another; undefined where it has none. */
export const dayField = (name: string): string | undefined =>
  name.endsWith('.places.state') ? name.replace(/state$/, 'on') : undefined;

/** What is typed; who says whether there are places says it of today, unless they say otherwise. */
function typed(state: State, name: string, text: string, today: string): State {
  if (name === ADDRESS) return { ...state, address: text };
  const draft = withText(state.draft, name, text);
  const day = dayField(name);
  const isDayWanted = day !== undefined && text !== '' && textAt(draft, day) === '';
  return { ...state, draft: isDayWanted ? withText(draft, day, KINDS.day.write(today)) : draft };
}

/** The state with another draft, and the way back. Fields are others than they were, so none was left yet. */
const replaced = (state: State, draft: Draft, what: string): State => ({
  ...state,
  draft,
  left: new Set(),
  before: { draft: state.draft, what },
});

/** The only thing that changes the state. */
export function reduce(state: State, action: Action, today: string): State {
  const { draft } = state;
  switch (action.type) {
    case 'typed':
      return typed(state, action.name, action.text, today);
    case 'left':
      return { ...state, left: new Set([...state.left, action.name]) };
    case 'course-added':
      return { ...state, draft: { ...draft, courses: [...draft.courses, emptyCourse] } };
    case 'course-removed':
      return replaced(
        state,
        { ...draft, courses: without(draft.courses, action.course, emptyCourse) },
        `Course ${String(action.course + 1)} is taken out.`,
      );
    case 'cohort-added':
      return {
        ...state,
        draft: withCourse(draft, action.course, (own) => ({ ...own, cohorts: [...own.cohorts, {}] })),
      };
    case 'cohort-removed':
      return replaced(
        state,
        withCourse(draft, action.course, (own) => ({
          ...own,
          cohorts: without(own.cohorts, action.cohort, {}),
        })),
        `Cohort ${String(action.cohort + 1)} of course ${String(action.course + 1)} is taken out.`,
      );
    case 'file-read':
      return {
        ...replaced(state, action.draft, 'Your file is in the form.'),
        ...{ isAsked: true, old: action.draft },
      };
    case 'put-back':
      return { ...state, draft: state.before?.draft ?? draft, before: undefined };
    case 'asked':
      return { ...state, isAsked: true };
  }
}
