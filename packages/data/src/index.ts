export { cohortOrder } from './courses/cohort-order.js';
export { cohortsOnOffer, registrationOn } from './courses/cohorts-on-offer.js';
export { coursesInCohort } from './courses/courses-in-cohort.js';
export type { IntroducedCourse, OffersByCohort } from './courses/courses-in-cohort.js';
export { findCourse } from './courses/find-course.js';
export type { NameableCourse } from './courses/find-course.js';
export { registrationState } from './courses/registration-state.js';
export type {
  DateFact,
  Registration,
  RegistrationFacts,
  RegistrationReason,
} from './courses/registration-state.js';
export { REGISTRATION_HEADINGS, REGISTRATION_REASONS } from './courses/registration-words.js';
export type { AddressesSlice, AddressLink } from './courses/addresses.slice.js';
export type { CohortStart, CohortStartsSlice, RegistrationSpell } from './courses/cohort-starts.slice.js';
export type { CohortsSlice, CohortSourcesSlice, CohortSummary } from './courses/cohorts.slice.js';
export type { CourseDetails, CourseDetailsSlice } from './courses/course-details.slice.js';
export type { CoursesSlice, CourseSummary } from './courses/courses.slice.js';
export type { CohortOffers, ProvidersSlice, ProviderSummary } from './courses/providers.slice.js';
export type { Courses2017Slice, Providers2017Slice } from './courses/suite-2017.slice.js';
export { DataError, DataRefusedError, UnknownIdError } from './errors.js';
export { findSourceIds, noteSources } from './sources.js';
export type { SourceNote, SourceNotes } from './sources.js';
