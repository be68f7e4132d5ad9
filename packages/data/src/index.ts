export { cohortInSentence } from './courses/cohort-in-sentence.js';
export { cohortOrder } from './courses/cohort-order.js';
export { cohortsOnOffer, registrationOn } from './courses/cohorts-on-offer.js';
export { coursesInCohort } from './courses/courses-in-cohort.js';
export type { IntroducedCourse, OffersByCohort } from './courses/courses-in-cohort.js';
export { getCourse } from './courses/get-course.js';
export type { NameableCourse } from './courses/get-course.js';
export { registrationState } from './courses/registration-state.js';
export type {
  DateFact,
  Registration,
  RegistrationFacts,
  RegistrationReason,
} from './courses/registration-state.js';
export { REGISTRATION_HEADINGS, REGISTRATION_REASONS } from './courses/registration-copy.js';
export { cohortStartsFrom, pastCohortStartsFrom } from './courses/cohort-start.js';
export type { CohortStart, RegistrationPeriod } from './courses/cohort-start.js';
export type { CohortSummary } from './courses/cohort-summary.js';
export type { CohortSourcesSlice } from './courses/slices/cohort-sources.js';
export type { CohortStartsSlice } from './courses/slices/cohort-starts.js';
export type { CohortsSlice } from './courses/slices/cohorts.js';
export { adviceOn } from './courses/advice-on.js';
export type { StartAdvice } from './courses/advice-on.js';
export { nextCohort } from './courses/start-advice.js';
export type { NextCohort } from './courses/start-advice.js';
export { fundedAt } from './courses/funded-at.js';
export type { FundedAt } from './courses/funded-at.js';
export { pausesIn } from './courses/pauses-in.js';
export type { CourseChoice, CourseChoicesSlice } from './courses/slices/course-choices.js';
export type { CourseNeedsSlice } from './courses/slices/course-needs.js';
export type { CourseDetails, CourseDetailsSlice } from './courses/slices/course-details.js';
export type { LastPrice } from './funding/last-price.js';
export type { CoursesSlice, CourseSummary } from './courses/slices/courses.js';
export type { Courses2017Slice } from './courses/slices/courses-2017.js';
export type { EndedCourse } from './courses/slices/ended-courses.js';
export type { CohortOffers, ProvidersSlice, ProviderSummary } from './courses/slices/providers.js';
export type { Providers2017Slice } from './courses/slices/providers-2017.js';
export { isEmail, isShownLink } from './contact.js';
export { DataError, DataRefusedError, UnknownIdError } from './errors.js';
export type { Attested } from './schema/record.js';
export { findSourceIds, noteSources } from './sources.js';
export type { Grounds, SourceNote, SourceNotes } from './sources.js';
