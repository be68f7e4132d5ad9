/** What the visitor has set in the planner. The course is not here: all widgets of a page share it. */
export interface PlannerState {
  /** The assumed length of a day, in hours. */
  readonly hoursPerDay: number;
  /** Ids of the example programmes whose parts stand open. */
  readonly open: readonly string[];
}

export type PlannerAction =
  | { readonly type: 'day-length-set'; readonly hours: number }
  /** `newest`: id of the first example of the new course; its parts are shown so that it is clear what is inside. */
  | { readonly type: 'course-changed'; readonly newest: string | undefined }
  | { readonly type: 'example-toggled'; readonly id: string; readonly open: boolean };

export function reduce(state: PlannerState, action: PlannerAction): PlannerState {
  switch (action.type) {
    case 'day-length-set':
      return { ...state, hoursPerDay: action.hours };
    case 'course-changed':
      return { ...state, open: action.newest === undefined ? [] : [action.newest] };
    case 'example-toggled': {
      const others = state.open.filter((id) => id !== action.id);
      return { ...state, open: action.open ? [...others, action.id] : others };
    }
  }
}
