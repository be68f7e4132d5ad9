// What the first question needs besides the rules: one module, so that one request brings it.
export { assess, chosenOption } from '@npq-widgets/data/funding';
export { withPastRules } from './checker-facts.js';
export { answeredQuestions, reduce, shownQuestion, type CheckerAction, type FlowFacts } from './checker-flow.js';
export { questionForm } from './question-form.js';
export { QUESTION_WORDS } from './question-messages.js';
