export type { OwnCohort, OwnCourse, OwnFacts } from '../schema/own-facts.js';
export { ownCourse, ownFactsOn } from './own-facts-on.js';
export { ownSessions, ownWork } from './own-work.js';
export { placeInWords, readOwnFacts, readOwnFactsText } from './read-own-facts.js';
export type { OwnFactsProblem, OwnFactsReading } from './read-own-facts.js';
