import {
  NOT_SURE,
  answerQuestion,
  chooseRuleSet,
  cleanAnswers,
  getQuestion,
  evaluate,
  keepApplicable,
  withAnswers,
  type AnswerId,
  type Answers,
  type FundingQuestions,
  type QuestionCopy,
  type RuleSet,
} from '@npq-widgets/data/funding';
import { NO_JOURNEY, type Journey } from './state.js';

/** What the flow is worked out from: the rules, the words of their questions, and the day of registration (ISO). */
export interface FlowFacts {
  readonly ruleSets: readonly RuleSet[];
  readonly questions: FundingQuestions;
  readonly on: string;
}

export type JourneyAction =
  | { readonly type: 'begun'; readonly course: string; readonly cohort: string }
  /**
   * An answer to the question of this id. An empty value: Continue was pressed and nothing was chosen. `isInPassing`: it was
   * answered beside others, and what no longer applies is remembered for other courses.
   */
  | {
      readonly type: 'answered';
      readonly question: string;
      readonly value: string;
      readonly isInPassing?: boolean;
      /** What is known besides and more exactly than the option says, such as a school's own type. */
      readonly exactly?: Answers;
    }
  | { readonly type: 'went-back' }
  /** The browser's Back and Forward: to the page of this number, as `stepOf` counts them. */
  | { readonly type: 'stepped'; readonly step: number }
  /** To the start page, with everything that was answered. */
  | { readonly type: 'left' }
  | { readonly type: 'asked-again'; readonly question: string }
  /** A change that was offered is taken up: these answers become other ones. */
  | { readonly type: 'changed'; readonly answers: Answers }
  /** Answers from elsewhere: what no rule asks for is dropped. */
  | { readonly type: 'restored'; readonly answers: Answers; readonly course?: string | undefined }
  | { readonly type: 'restarted' };

/** The question on show, given the one that the rules ask next; undefined on the start page and once there is a result. */
export function shownQuestion(
  { begun, again, answers }: Journey,
  next: AnswerId | null,
  questions: FundingQuestions,
): QuestionCopy | undefined {
  if (!begun) return undefined;
  if (again !== undefined) return questions.find(({ id }) => id === again);
  return next === null ? undefined : getQuestion(next, answers, questions);
}

/** The questions answered so far that still have a meaning beside the other answers, in order. */
export function answeredQuestions(
  { answers, path }: Journey,
  { ruleSets, questions, on }: FlowFacts,
): QuestionCopy[] {
  const { set } = chooseRuleSet(answers, ruleSets, on);
  const known = Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== NOT_SURE));
  const counts = (id: AnswerId): boolean =>
    answers[id] !== undefined &&
    Boolean(set?.questions.some((one) => one.id === id && evaluate(one.if ?? {}, known, set.names) === true));
  // One answer may have several wordings, of which one fits.
  const isAsked = (one: QuestionCopy): boolean =>
    one.answers.slice(0, 1).some((id) => counts(id) && getQuestion(id, answers, questions) === one);
  return path.flatMap((id) => questions.find((one) => one.id === id && isAsked(one)) ?? []);
}

/** Without the answers to what is another question now, such as the kind of a nursery that has become a school. */
function withoutOutworn(before: Journey, answers: Answers, changed: string, facts: FlowFacts): Answers {
  const outworn = answeredQuestions(before, facts).filter(
    ({ id, answers: [own] }) =>
      id !== changed && own !== undefined && getQuestion(own, answers, facts.questions)?.id !== id,
  );
  return withAnswers(
    answers,
    Object.fromEntries(outworn.flatMap((one) => one.answers.map((id) => [id, undefined]))),
  );
}

function begin(
  state: Journey,
  { course, cohort }: { course: string; cohort: string },
  facts: FlowFacts,
): Journey {
  const changed = withAnswers(
    course === state.answers.course ? state.answers : { ...state.elsewhere, ...state.answers },
    { course, cohort },
  );
  const { set } = chooseRuleSet(changed, facts.ruleSets, facts.on);
  // Rules that ask nothing say nothing of what an answer is worth elsewhere.
  const isKept = course === state.answers.course || !set?.questions.length;
  const answers = isKept ? changed : keepApplicable(changed, 'course', facts.ruleSets, facts.on);
  return normalise({ ...state, answers, begun: true, path: everyQuestion(state.path, facts) }, facts);
}

function answer(
  state: Journey,
  { value, question: id, isInPassing = false, exactly }: Extract<JourneyAction, { type: 'answered' }>,
  facts: FlowFacts,
): Journey {
  const question = facts.questions.find((one) => one.id === id);
  if (!question) return state;
  if (!value) return { ...state, problem: true };
  const [changed] = question.answers;
  const answered = withAnswers(answerQuestion(state.answers, question, value), exactly ?? {});
  const current = withoutOutworn(state, answered, question.id, facts);
  const answers =
    changed === undefined ? current : keepApplicable(current, changed, facts.ruleSets, facts.on);
  const inPassing = question.answers
    .filter((one) => answers[one] === undefined)
    .map((one) => [one, current[one]]);
  const elsewhere = isInPassing
    ? withAnswers(state.elsewhere, Object.fromEntries(inPassing) as Answers)
    : state.elsewhere;
  const path = state.path.includes(question.id) ? state.path : [...state.path, question.id];
  // What is known besides stands before the answer, so that Back leads to what was asked.
  const whole = exactly ? [...everyQuestion(path, facts).filter((one) => one !== id), id] : path;
  return normalise({ ...state, answers, elsewhere, path: whole }, facts);
}

function change(state: Journey, others: Answers, facts: FlowFacts): Journey {
  const changed = others.course === undefined ? 'workSetting' : 'course';
  const answers = keepApplicable({ ...state.answers, ...others }, changed, facts.ruleSets, facts.on);
  return normalise({ ...state, answers, path: everyQuestion(state.path, facts) }, facts);
}

function restore(restored: Answers, course: string | undefined, facts: FlowFacts): Journey {
  const of = cleanAnswers(restored, facts.ruleSets);
  const about = course === undefined ? of : { ...of, course };
  // What was said of another course means nothing for this one.
  const isMoved = course !== undefined && restored.course !== undefined && restored.course !== course;
  const answers = isMoved ? keepApplicable(about, 'course', facts.ruleSets, facts.on) : about;
  return normalise(
    { ...NO_JOURNEY, answers, begun: answers.course !== undefined, path: everyQuestion([], facts) },
    facts,
  );
}

/** The course and the cohort are chosen on the start page, and are on no path. */
const everyQuestion = (path: readonly string[], { questions }: FlowFacts): string[] => [
  ...new Set([...path, ...questions.filter(({ options }) => options).map(({ id }) => id)]),
];

/** Forgets detours and the questions whose answers no longer count. */
function normalise({ answers, elsewhere, begun, path }: Journey, facts: FlowFacts): Journey {
  const state = { answers, elsewhere, begun, path, problem: false };
  return { ...state, path: answeredQuestions(state, facts).map(({ id }) => id) };
}

const leave = ({ answers, elsewhere, path }: Journey): Journey => ({
  answers,
  elsewhere,
  path,
  begun: false,
  problem: false,
});

/** Which page the visitor is on: 0 is the start page, then each question that was answered, then the next one or the result. */
export const stepOf = ({ begun, again, path }: Journey): number =>
  begun ? (again === undefined ? path.length : path.indexOf(again)) + 1 : 0;

/** As far as there are answers. What was answered stays so. */
function goTo(state: Journey, step: number): Journey {
  const start = leave(state);
  const again = state.path[step - 1];
  return step < 1 ? start : { ...start, begun: true, ...(again !== undefined && { again }) };
}

/** What the visitor did, and where that leads. Answers that still apply are kept, whatever was changed before them. */
export function reduceJourney(state: Journey, action: JourneyAction, facts: FlowFacts): Journey {
  switch (action.type) {
    case 'begun':
      return begin(state, action, facts);
    case 'answered':
      return answer(state, action, facts);
    case 'went-back':
      return goTo(state, stepOf(state) - 1);
    case 'stepped':
      return goTo(state, action.step);
    case 'left':
      return leave(state);
    case 'asked-again':
      return { ...state, again: action.question, problem: false };
    case 'changed':
      return change(state, action.answers, facts);
    case 'restored':
      return restore(action.answers, action.course, facts);
    case 'restarted':
      return NO_JOURNEY;
  }
}
