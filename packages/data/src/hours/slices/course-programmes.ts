import { COACHING_OFFER } from '../../courses/coaching-offer.js';
import { WITH_FRAMEWORK } from '../../framework/framework-records.js';
import { findSourceIds, noteSources } from '../../sources.js';
import { findProgrammes } from '../find-programmes.js';
import { build as buildProgrammes, type ProgrammesSlice, type Records } from './programmes.js';

/** One slice a course: a page downloads what stands behind the hours of the course that the visitor chose, and no other's. */
export const members = [...WITH_FRAMEWORK, COACHING_OFFER] as const;

/** The slice `programmes`, of one course. What its programmes rest on comes with them, in the slice `programme-sources`. */
type CourseProgrammesSlice = ProgrammesSlice;

export function build(records: Records, course: (typeof members)[number]): CourseProgrammesSlice {
  const { reviewBy, stated, programmes, dayLengths } = buildProgrammes(records);
  const facts = {
    stated: Object.fromEntries(Object.entries(stated).filter(([id]) => id === course)),
    programmes: findProgrammes(course, programmes),
    dayLengths,
  };
  return { reviewBy, ...facts, sources: noteSources(records.sources, findSourceIds(facts.stated)) };
}
