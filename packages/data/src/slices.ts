import type { AddressesSlice } from './courses/addresses.slice.js';
import type { CohortStartsSlice } from './courses/cohort-starts.slice.js';
import type { CohortsSlice, CohortSourcesSlice } from './courses/cohorts.slice.js';
import type { CourseDetailsSlice } from './courses/course-details.slice.js';
import type { CoursesSlice } from './courses/courses.slice.js';
import type { ProvidersSlice } from './courses/providers.slice.js';
import type { Courses2017Slice, Providers2017Slice } from './courses/suite-2017.slice.js';
import type {
  DistrictsSlice,
  HubAreasSlice,
  HubRegion,
  OutcodesSlice,
  TownsSlice,
} from './finder/slice-types.js';
import type { FrameworkAreasSlice, FrameworkSlice } from './framework/framework-slice.js';
import type { FundingEvidence } from './funding/evidence.js';
import type { PastFunding } from './funding/funding.slice.js';
import type { FundingPrices } from './funding/prices.js';
import type { FundingReasons } from './funding/reasons.js';
import type { RuleSets } from './funding/rule-set.js';
import type { FundingQuestions } from './funding/words.js';
import type { ProgrammesSlice } from './hours/programmes-slice.js';

/**
 * Loaders of slices: what a page does not show, it does not download. One export a slice (`load` and its name), so
 * that a bundle carries the addresses of the slices it uses and no others. `npm run build:records` writes the modules.
 */
const content = <Value>(module: { default: Value }): Value => module.default;

export const loadAddresses = (): Promise<AddressesSlice> =>
  import('@npq-widgets/data/slices/addresses').then(content);
export const loadCohorts = (): Promise<CohortsSlice> =>
  import('@npq-widgets/data/slices/cohorts').then(content);
export const loadCohortSources = (): Promise<CohortSourcesSlice> =>
  import('@npq-widgets/data/slices/cohort-sources').then(content);
export const loadCohortStarts = (): Promise<CohortStartsSlice> =>
  import('@npq-widgets/data/slices/cohort-starts').then(content);
export const loadCourseDetails = (): Promise<CourseDetailsSlice> =>
  import('@npq-widgets/data/slices/course-details').then(content);
export const loadCourses = (): Promise<CoursesSlice> =>
  import('@npq-widgets/data/slices/courses').then(content);
export const loadCourses2017 = (): Promise<Courses2017Slice> =>
  import('@npq-widgets/data/slices/courses-2017').then(content);
export const loadDistricts = (): Promise<DistrictsSlice> =>
  import('@npq-widgets/data/slices/districts').then(content);
export const loadFirstQuestions = (): Promise<FundingQuestions> =>
  import('@npq-widgets/data/slices/funding-first-questions').then(content);
export const loadFundingEvidence = (): Promise<FundingEvidence> =>
  import('@npq-widgets/data/slices/funding-evidence').then(content);
export const loadFundingPrices = (): Promise<FundingPrices> =>
  import('@npq-widgets/data/slices/funding-prices').then(content);
export const loadFundingQuestions = (): Promise<FundingQuestions> =>
  import('@npq-widgets/data/slices/funding-questions').then(content);
export const loadFundingReasons = (): Promise<FundingReasons> =>
  import('@npq-widgets/data/slices/funding-reasons').then(content);
export const loadFundingRules = (): Promise<RuleSets> =>
  import('@npq-widgets/data/slices/funding-rules').then(content);
export const loadOutcodes = (): Promise<OutcodesSlice> =>
  import('@npq-widgets/data/slices/outcodes').then(content);
export const loadPastCohorts = (): Promise<CohortsSlice> =>
  import('@npq-widgets/data/slices/cohorts-past').then(content);
export const loadPastCohortStarts = (): Promise<CohortStartsSlice> =>
  import('@npq-widgets/data/slices/cohort-starts-past').then(content);
export const loadPastFunding = (): Promise<PastFunding> =>
  import('@npq-widgets/data/slices/funding-rules-past').then(content);
export const loadProgrammes = (): Promise<ProgrammesSlice> =>
  import('@npq-widgets/data/slices/programmes').then(content);
export const loadProviders = (): Promise<ProvidersSlice> =>
  import('@npq-widgets/data/slices/providers').then(content);
export const loadProviders2017 = (): Promise<Providers2017Slice> =>
  import('@npq-widgets/data/slices/providers-2017').then(content);
export const loadTowns = (): Promise<TownsSlice> => import('@npq-widgets/data/slices/towns').then(content);

/** The hub areas of one region: a search shows one or two. */
export const hubAreaLoaders = {
  'hub-areas-ee': (): Promise<HubAreasSlice> => import('@npq-widgets/data/slices/hub-areas-ee').then(content),
  'hub-areas-em': (): Promise<HubAreasSlice> => import('@npq-widgets/data/slices/hub-areas-em').then(content),
  'hub-areas-l': (): Promise<HubAreasSlice> => import('@npq-widgets/data/slices/hub-areas-l').then(content),
  'hub-areas-ne': (): Promise<HubAreasSlice> => import('@npq-widgets/data/slices/hub-areas-ne').then(content),
  'hub-areas-nw': (): Promise<HubAreasSlice> => import('@npq-widgets/data/slices/hub-areas-nw').then(content),
  'hub-areas-se': (): Promise<HubAreasSlice> => import('@npq-widgets/data/slices/hub-areas-se').then(content),
  'hub-areas-sw': (): Promise<HubAreasSlice> => import('@npq-widgets/data/slices/hub-areas-sw').then(content),
  'hub-areas-wm': (): Promise<HubAreasSlice> => import('@npq-widgets/data/slices/hub-areas-wm').then(content),
  'hub-areas-yh': (): Promise<HubAreasSlice> => import('@npq-widgets/data/slices/hub-areas-yh').then(content),
};
export type HubAreaSliceName = `hub-areas-${HubRegion}`;

export const loadFrameworkAreas = (): Promise<FrameworkAreasSlice> =>
  import('@npq-widgets/data/slices/framework-areas').then(content);

/** The outline of one course: a page downloads the one it shows. */
export const frameworkLoaders = {
  'framework-npq-early-headship-coaching-offer': (): Promise<FrameworkSlice> =>
    import('@npq-widgets/data/slices/framework-npq-early-headship-coaching-offer').then(content),
  'framework-npq-early-years-leadership': (): Promise<FrameworkSlice> =>
    import('@npq-widgets/data/slices/framework-npq-early-years-leadership').then(content),
  'framework-npq-executive-leadership': (): Promise<FrameworkSlice> =>
    import('@npq-widgets/data/slices/framework-npq-executive-leadership').then(content),
  'framework-npq-headship': (): Promise<FrameworkSlice> =>
    import('@npq-widgets/data/slices/framework-npq-headship').then(content),
  'framework-npq-leading-behaviour-culture': (): Promise<FrameworkSlice> =>
    import('@npq-widgets/data/slices/framework-npq-leading-behaviour-culture').then(content),
  'framework-npq-leading-literacy': (): Promise<FrameworkSlice> =>
    import('@npq-widgets/data/slices/framework-npq-leading-literacy').then(content),
  'framework-npq-leading-primary-mathematics': (): Promise<FrameworkSlice> =>
    import('@npq-widgets/data/slices/framework-npq-leading-primary-mathematics').then(content),
  'framework-npq-leading-teaching': (): Promise<FrameworkSlice> =>
    import('@npq-widgets/data/slices/framework-npq-leading-teaching').then(content),
  'framework-npq-leading-teaching-development': (): Promise<FrameworkSlice> =>
    import('@npq-widgets/data/slices/framework-npq-leading-teaching-development').then(content),
  'framework-npq-senco': (): Promise<FrameworkSlice> =>
    import('@npq-widgets/data/slices/framework-npq-senco').then(content),
  'framework-npq-senior-leadership': (): Promise<FrameworkSlice> =>
    import('@npq-widgets/data/slices/framework-npq-senior-leadership').then(content),
};
export type FrameworkSliceName = keyof typeof frameworkLoaders;

/** Slice name → what its module holds: what a hub may supply in place of the built-in facts. */
export interface SliceMap
  extends Record<FrameworkSliceName, FrameworkSlice>,
    Record<HubAreaSliceName, HubAreasSlice> {
  addresses: AddressesSlice;
  cohorts: CohortsSlice;
  'cohort-sources': CohortSourcesSlice;
  'cohort-starts': CohortStartsSlice;
  'cohort-starts-past': CohortStartsSlice;
  'course-details': CourseDetailsSlice;
  courses: CoursesSlice;
  'courses-2017': Courses2017Slice;
  'framework-areas': FrameworkAreasSlice;
  'cohorts-past': CohortsSlice;
  'funding-evidence': FundingEvidence;
  'funding-first-questions': FundingQuestions;
  'funding-prices': FundingPrices;
  'funding-questions': FundingQuestions;
  'funding-reasons': FundingReasons;
  'funding-rules': RuleSets;
  'funding-rules-past': PastFunding;
  programmes: ProgrammesSlice;
  districts: DistrictsSlice;
  outcodes: OutcodesSlice;
  providers: ProvidersSlice;
  'providers-2017': Providers2017Slice;
  towns: TownsSlice;
}
