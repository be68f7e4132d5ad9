import type { SchoolStep } from './school.js';
import type { CheckerState, Journey } from './state.js';

/** The visitor answered, went back, began anew: `model/journey.ts` says where it led. */
export interface Move {
  readonly journey: Journey;
  /** Undefined: the focus stays where it is. */
  readonly focus?: string | undefined;
  readonly asked?: string | undefined;
  /** There was a result before. */
  readonly hadResult: boolean;
}

const withoutQuestion = (school: SchoolStep | undefined): SchoolStep => ({
  ...school,
  question: undefined,
  problem: false,
});

export function moved(state: CheckerState, { journey, focus, asked, hadResult }: Move): CheckerState {
  const moves = state.moves + 1;
  const since = hadResult ? state.since : moves;
  const school = withoutQuestion(state.school);
  return { ...state, journey, request: undefined, moves, focus, asked, since, link: undefined, school };
}

/** The page has gone to the course and the cohort of answers that wait to be taken up. */
export const followed = (state: CheckerState): CheckerState => ({
  ...state,
  hasFollowed: true,
  moves: state.moves + 1,
});

/** Answers from elsewhere were taken up, or there was nothing in them. The focus stays where it is. */
export const takenUp = (state: CheckerState, journey: Journey): CheckerState =>
  moved(state, { journey, focus: undefined, hadResult: false });

/** The link could not be copied, and is shown. */
export const withLink = (state: CheckerState, link: string): CheckerState => ({
  ...state,
  link,
  moves: state.moves + 1,
  focus: '.link-field',
});

/** Nobody looks for a school any more: back to the question, and to what led there. */
export const leftSchool = (state: CheckerState): CheckerState => ({
  ...state,
  school: withoutQuestion(state.school),
  moves: state.moves + 1,
  focus: '.look',
});
