export type { OwnCohort, OwnCourse, OwnFacts } from '../schema/own-facts.js';
export type { OwnFactsProblem, OwnFactsReading } from '../schema/read-own-facts.js';
export { findPast } from './find-past.js';
export type { PastNote } from './find-past.js';
export { ownCourse, ownFactsOn } from './own-facts-on.js';
export { ownSessions, ownWork } from './own-work.js';
export { placeInWords } from './place-in-words.js';
export { stateCourse } from './state-course.js';
export type { CourseStatement, HubOwn, OwnStart, StatedStart } from './state-course.js';
