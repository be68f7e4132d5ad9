// Everything between the start page and the result: one module, so that one request brings it and its facts.
import { chosenOption, type PastFunding } from '@npq-widgets/data/funding';
import firstQuestions from '@npq-widgets/data/slices/funding-first-questions';
import moreQuestions from '@npq-widgets/data/slices/funding-questions';
import rules from '@npq-widgets/data/slices/funding-rules-2026';
import type { TemplateResult } from 'lit';
import type { HubData } from '../base/contexts.js';
import { reduce, shownQuestion, type FlowFacts } from './checker-flow.js';
import type { CheckerState } from './checker-state.js';
import { questionForm, type QuestionKit } from './question-form.js';
import { QUESTION_WORDS } from './question-messages.js';

export { QUESTION_WORDS, reduce, type FlowFacts };
export type { CheckerAction } from './checker-flow.js';

/**
 * The rules and their questions: what the hub supplies, else the built-in ones; those of earlier cohorts beside them.
 *
 * @param on the day of registration, ISO
 */
export function gatherFacts(given: HubData['slices'], past: PastFunding | undefined, on: string): FlowFacts {
  const questions = [...(given?.['funding-first-questions'] ?? firstQuestions), ...(given?.['funding-questions'] ?? moreQuestions)];
  const ruleSets = given?.['funding-rules-2026'] ?? rules;
  if (!past) return { ruleSets, questions, on };
  return { ruleSets: [...ruleSets, ...past.ruleSets], questions: [...questions, ...past.questions], on };
}

/** The question on show; undefined once there is a result. */
export function questionFace(state: CheckerState, facts: FlowFacts, kit: Omit<QuestionKit, 'value' | 'problem'>): TemplateResult | undefined {
  const question = shownQuestion(state, facts);
  const value = question && chosenOption(state.answers, question)?.value;
  return question && questionForm(question, { ...kit, value: value ?? '', problem: state.problem });
}
