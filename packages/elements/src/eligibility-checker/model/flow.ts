// One module, so that one request brings it and its facts.
import { cohortOrder, getCourse } from '@npq-widgets/data';
import {
  assess,
  lastPublished,
  nextQuestion,
  questionsAhead,
  type Answers,
  type FundingRulesPast,
} from '@npq-widgets/data/funding';
import firstQuestions from '@npq-widgets/data/slices/funding-first-questions';
import moreQuestions from '@npq-widgets/data/slices/funding-questions';
import rules from '@npq-widgets/data/slices/funding-rules';
import type { Choices } from '../../core/contexts.js';
import type { Facts, Screen } from '../../core/view.js';
import { reduceJourney, shownQuestion, type FlowFacts } from './journey.js';
import type { CheckerViews, Flow, FlowInput, JourneyArgs, JourneyInput, StartArgs } from './input.js';
import { NO_JOURNEY, type CheckerState, type Journey } from './state.js';

/** The rules and their questions: what the hub supplies, else the built-in ones; those of earlier cohorts beside them. */
function gatherFacts(facts: Facts, past: FundingRulesPast | undefined, on: string): FlowFacts {
  const questions = [
    ...(facts.supplied('funding-questions') ?? moreQuestions),
    ...(facts.supplied('funding-first-questions') ?? firstQuestions),
  ];
  const ruleSets = facts.supplied('funding-rules') ?? rules;
  if (!past) return { ruleSets, questions, on };
  return { ruleSets: [...ruleSets, ...past.ruleSets], questions: [...questions, ...past.questions], on };
}

/** The journey as far as it is about the course and the cohort in force: another of them is begun anew, with what still applies. */
function current(
  { journey, request }: CheckerState,
  { course, isSingle }: FlowInput,
  cohort: string,
  facts: FlowFacts,
): Journey {
  const { begun, answers } = journey;
  const isOther = course?.id !== answers.course || cohort !== answers.cohort;
  if (!course || !(begun ? isOther : request === true || isSingle)) return journey;
  return reduceJourney(journey, { type: 'begun', course: course.id, cohort }, facts);
}

/** Where the visitor stands; undefined while the rules of an earlier cohort are on their way. */
function flowOf(state: CheckerState, input: FlowInput, facts: Facts): Flow | undefined {
  const past = input.isPast ? facts.get('funding-rules-past') : undefined;
  if (input.isPast && !past) return undefined;
  const flowFacts = gatherFacts(facts, past, input.today);
  const { ruleSets, questions, on } = flowFacts;
  const cohort = input.cohort.id;
  const published = lastPublished(cohort, ruleSets) ?? cohort;
  const journey = current(state, input, published, flowFacts);
  const { begun, answers } = journey;
  const next = begun ? nextQuestion(answers, ruleSets, on) : null;
  const question = shownQuestion(journey, next, questions);
  return {
    journey,
    facts: flowFacts,
    past,
    course: getCourse(input.courses, answers.course ?? '') ?? undefined,
    cohort,
    lastCohort: answers.cohort === undefined || answers.cohort === cohort ? undefined : answers.cohort,
    question,
    ahead: question && !input.isSingle ? questionsAhead(answers, next, ruleSets, on) : 0,
    assessment: begun && next === null ? assess({ ...answers, cohort }, ruleSets, on) : undefined,
  };
}

/** A school was chosen elsewhere on the page, none here, and the question that it may answer stands open. */
const isOffered = ({ workplace, flow, state }: JourneyArgs): boolean =>
  Boolean(workplace && !state.school?.chosen && flow?.question?.answers[0] === 'establishmentType');

/** The checker once the start page is left: question after question, then the result; or all of them on one page. */
export function journeyScreen(
  state: CheckerState,
  start: StartArgs,
  input: JourneyInput,
  facts: Facts,
): Screen<CheckerViews> {
  const { request } = state;
  const { isSingle } = input;
  const flow = flowOf(state, input, facts);
  // The answers are about a course that this page does not have.
  if (flow?.journey.begun && !flow.course && request === undefined)
    return { views: { start: { ...start, isAlone: true } } };
  const args = { ...input, state, flow };
  // Answers that wait to be taken up come before any result.
  const isResult = flow?.assessment !== undefined && (request === undefined || request === true);
  const isLooking = state.school?.question !== undefined;
  const views = {
    ...(isSingle && { start }),
    questions: args,
    // It keeps its place, so that the field stays while one types.
    school: isLooking || isOffered(args) ? args : undefined,
    ...(isResult && (isSingle || !flow.question) && { result: args }),
  };
  // The question stands without an offer.
  return {
    views,
    optional: isLooking ? [] : ['school'],
    isAnswered: 'result' in views,
    isHubStepWithin: true,
  };
}

/** A page may give anything for answers: what is no text is none. */
function onlyTexts(answers: Answers): Answers {
  try {
    return Object.fromEntries(Object.entries(answers).filter(([, value]) => typeof value === 'string'));
  } catch {
    return {};
  }
}

/** The course and the cohort that answers from elsewhere are about, where other ones are in force: the whole page goes there. */
export function choicesOf(answers: Answers, { course, courses, cohort, isPinned }: FlowInput): Choices {
  const named = onlyTexts(answers);
  const known = isPinned ? undefined : getCourse(courses, named.course ?? '')?.id;
  const wanted = cohortOrder(named.cohort ?? '') ? named.cohort : undefined;
  if ((known ?? course?.id) === course?.id && (wanted ?? cohort.id) === cohort.id) return {};
  return { ...(known && { course: known }), ...(wanted && { cohort: wanted }) };
}

/** The journey that answers from elsewhere lead to, for the course and the cohort in force. */
export function restored(answers: Answers, { course, cohort }: FlowInput, { facts }: Flow): Journey {
  const published = lastPublished(cohort.id, facts.ruleSets) ?? cohort.id;
  const known = { ...onlyTexts(answers), cohort: published };
  return reduceJourney(NO_JOURNEY, { type: 'restored', answers: known, course: course?.id }, facts);
}
