// What a result needs besides its reasons: one module, so that one request brings it.
export { withPastReasons } from './checker-facts.js';
export { changes, otherCourses, paying } from './other-courses.js';
export { OUTCOME_WORDS } from './outcome-messages.js';
export { answersGiven, caveats, nextSteps, outcomePanel, workings } from './outcome-panel.js';
