import { addressesSlice } from '../src/courses/addresses.slice.js';
import { cohortStartsSlice, pastCohortStartsSlice } from '../src/courses/cohort-starts.slice.js';
import { cohortSourcesSlice, cohortsSlice, pastCohortsSlice } from '../src/courses/cohorts.slice.js';
import { courseDetailsSlice } from '../src/courses/course-details.slice.js';
import { coursesSlice } from '../src/courses/courses.slice.js';
import { providersSlice } from '../src/courses/providers.slice.js';
import { courses2017Slice, providers2017Slice } from '../src/courses/suite-2017.slice.js';
import { hubAreaSlices } from '../src/finder/hub-areas.slice.js';
import { districtsSlice, outcodesSlice, townsSlice } from '../src/finder/places.slice.js';
import { frameworkAreasSlice, frameworkSlices } from '../src/framework/framework.slice.js';
import { programmesSlice } from '../src/hours/programmes.slice.js';
import {
  firstQuestionsSlice,
  fundingEvidenceSlice,
  fundingPricesSlice,
  fundingQuestionsSlice,
  fundingReasonsSlice,
  fundingRulesSlice,
  pastFundingSlice,
} from '../src/funding/funding.slice.js';
import type { Slice } from '../src/schema/slice.js';
import type { AllRecords } from './record-list.js';

/** Every slice that is written for pages. One line each. */
export const sliceList: readonly Slice<AllRecords>[] = [
  addressesSlice,
  cohortsSlice,
  cohortSourcesSlice,
  cohortStartsSlice,
  courseDetailsSlice,
  courses2017Slice,
  coursesSlice,
  districtsSlice,
  frameworkAreasSlice,
  ...frameworkSlices,
  ...hubAreaSlices,
  outcodesSlice,
  firstQuestionsSlice,
  fundingEvidenceSlice,
  fundingPricesSlice,
  fundingQuestionsSlice,
  fundingReasonsSlice,
  fundingRulesSlice,
  pastCohortsSlice,
  pastCohortStartsSlice,
  pastFundingSlice,
  programmesSlice,
  providers2017Slice,
  providersSlice,
  townsSlice,
];
