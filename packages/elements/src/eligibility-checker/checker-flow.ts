import {
  NOT_SURE, answerQuestion, chooseRuleSet, cleanAnswers, findQuestion, holds, keepApplicable, nextQuestion, withAnswers, type AnswerId,
  type Answers, type FundingQuestions, type QuestionWords, type RuleSet,
} from '@npq-widgets/data/funding';
import { START, type CheckerState } from './checker-state.js';

/** What the flow is worked out from: the rules, the words of their questions, and the day of registration (ISO). */
export interface FlowFacts {
  readonly ruleSets: readonly RuleSet[];
  readonly questions: FundingQuestions;
  readonly on: string;
}

export type CheckerAction =
  | { readonly type: 'begun'; readonly course: string; readonly cohort: string }
  /** An empty value: Continue was pressed and nothing was chosen. */
  | { readonly type: 'answered'; readonly value: string }
  | { readonly type: 'went-back' }
  | { readonly type: 'asked-again'; readonly question: string }
  /** Answers from elsewhere: what no rule asks for is dropped. */
  | { readonly type: 'restored'; readonly answers: Answers }
  | { readonly type: 'restarted' };

/** The question on show; undefined on the start page and once there is a result. */
export function shownQuestion(state: CheckerState, { ruleSets, questions, on }: FlowFacts): QuestionWords | undefined {
  if (!state.begun) return undefined;
  if (state.again !== undefined) return questions.find(({ id }) => id === state.again);
  const next = nextQuestion(state.answers, ruleSets, on);
  return next === null ? undefined : findQuestion(next, state.answers, questions);
}

/** The questions answered so far that still have a meaning beside the other answers, in order. */
export function answeredQuestions({ answers, path }: CheckerState, { ruleSets, questions, on }: FlowFacts): QuestionWords[] {
  const { set } = chooseRuleSet(answers, ruleSets, on);
  const known = Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== NOT_SURE));
  const counts = (id: AnswerId): boolean =>
    answers[id] !== undefined && Boolean(set?.questions.some((one) => one.id === id && holds(one.if ?? {}, known, set.names) === true));
  return path.flatMap((id) => questions.find((one) => one.id === id && one.answers.some(counts)) ?? []);
}

function begin(state: CheckerState, { course, cohort }: { course: string; cohort: string }, facts: FlowFacts): CheckerState {
  const changed = withAnswers(state.answers, { course, cohort });
  const answers = course === state.answers.course ? changed : keepApplicable(changed, 'course', facts.ruleSets, facts.on);
  return settle({ ...state, answers, begun: true }, facts);
}

function answer(state: CheckerState, value: string, facts: FlowFacts): CheckerState {
  const question = shownQuestion(state, facts);
  if (!question) return state;
  if (!value) return { ...state, problem: true };
  const [changed] = question.answers;
  const given = answerQuestion(state.answers, question, value);
  const answers = changed === undefined ? given : keepApplicable(given, changed, facts.ruleSets, facts.on);
  const path = state.path.includes(question.id) ? state.path : [...state.path, question.id];
  return settle({ ...state, answers, path }, facts);
}

function restore(given: Answers, facts: FlowFacts): CheckerState {
  const answers = cleanAnswers(given, facts.ruleSets);
  // The course and the cohort are chosen on the start page, and are on no path.
  const path = facts.questions.filter(({ options }) => options).map(({ id }) => id);
  return settle({ answers, begun: answers.course !== undefined, path, problem: false }, facts);
}

/** Forgets detours and the questions whose answers no longer count. */
function settle({ answers, begun, path }: CheckerState, facts: FlowFacts): CheckerState {
  const state = { answers, begun, path, problem: false };
  return { ...state, path: answeredQuestions(state, facts).map(({ id }) => id) };
}

function goBack(state: CheckerState): CheckerState {
  const { answers, begun, path, again } = state;
  const at = again === undefined ? path.length : path.indexOf(again);
  const before = path[at - 1];
  return before === undefined
    ? { answers, begun: false, path, problem: false }
    : { answers, begun, path, again: before, problem: false };
}

/** What the visitor did, and where that leads. Answers that still apply are kept, whatever was changed before them. */
export function reduce(state: CheckerState, action: CheckerAction, facts: FlowFacts): CheckerState {
  switch (action.type) {
    case 'begun':
      return begin(state, action, facts);
    case 'answered':
      return answer(state, action.value, facts);
    case 'went-back':
      return goBack(state);
    case 'asked-again':
      return { ...state, again: action.question, problem: false };
    case 'restored':
      return restore(action.answers, facts);
    case 'restarted':
      return START;
  }
}
