// Schemas and the types inferred from them. One block a noun, in alphabetical order of the file.
export { address, addressRecord } from './addresses.js';
export type { Address, AddressRecord } from './addresses.js';
export { bankHolidayRecord, coverCostRecord, termCalendarRecord } from './calendar.js';
export type {
  BankHolidayRecord,
  CoverCost,
  CoverCostRecord,
  TermBlock,
  TermCalendar,
  TermCalendarRecord,
} from './calendar.js';
export { cohort, cohortRecord, fundingLevel } from './cohorts.js';
export type { Cohort, CohortRecord, FundingLevel } from './cohorts.js';
export { commonQuestion, commonQuestionRecord } from './common-questions.js';
export type { CommonQuestion, CommonQuestionRecord } from './common-questions.js';
export { council, councilRecord } from './councils.js';
export type { Council, CouncilRecord } from './councils.js';
export { county, countyRecord } from './counties.js';
export type { County, CountyRecord } from './counties.js';
export { course2017, course2017Record } from './courses-2017.js';
export type { Course2017, Course2017Record } from './courses-2017.js';
export { course, courseLevel, courseRecord } from './courses.js';
export type { Course, CourseLevel, CourseRecord } from './courses.js';
export { district, districtCode, districtRecord } from './districts.js';
export type { District, DistrictRecord } from './districts.js';
export {
  frameworkItem,
  frameworkRecord,
  frameworkReviewRecord,
  withoutFrameworkRecord,
} from './frameworks.js';
export type {
  FrameworkItem,
  FrameworkItemOf,
  FrameworkRecord,
  FrameworkReviewRecord,
  PlacedBy,
  WithoutFrameworkRecord,
} from './frameworks.js';
export {
  answerId,
  condition,
  establishmentTypeRecord,
  funding,
  fundingAdviceRecord,
  fundingConditionRecord,
  fundingDifferenceRecord,
  fundingListRecord,
  fundingQuestion,
  fundingQuestionRecord,
  fundingResult,
  fundingResultRecord,
  fundingRule,
  outcome,
  priceRecord,
  resultCodeRecord,
  ruleSetRecord,
} from './funding.js';
export type {
  AnswerId,
  Condition,
  EstablishmentTypeRecord,
  Funding,
  FundingAdviceRecord,
  FundingConditionRecord,
  FundingDifferenceRecord,
  FundingListRecord,
  FundingQuestionRecord,
  FundingResultRecord,
  FundingRule,
  Outcome,
  PriceRecord,
  ResultCodeRecord,
  RuleSetRecord,
} from './funding.js';
export { areaCode, hub, hubRecord } from './hubs.js';
export type { Hub, HubRecord } from './hubs.js';
export { nation, nationRecord } from './nations.js';
export type { Nation, NationRecord } from './nations.js';
export { outcode, outcodeRecord, outwardCode } from './outcodes.js';
export type { Outcode, OutcodeRecord } from './outcodes.js';
export { ownFacts } from './own-facts.js';
export type { OwnCohort, OwnCourse, OwnFacts } from './own-facts.js';
export { dayLengthRecord, programmeRecord } from './programmes.js';
export type {
  Amount,
  AmountUnit,
  Bound,
  ComponentMode,
  DayLength,
  DayLengthRecord,
  Programme,
  ProgrammeComponent,
  ProgrammeRecord,
  Rhythm,
  SingleAmount,
} from './programmes.js';
export { provider2017, provider2017Record, region2017 } from './providers-2017.js';
export type { Provider2017, Provider2017Record, Region2017 } from './providers-2017.js';
export { provider, providerOffer, providerRecord } from './providers.js';
export type { Provider, ProviderOffer, ProviderRecord } from './providers.js';
export { confidence, id, isoDate, licence, parseRecord, sourceIds, text, webAddress } from './record.js';
export type { Attested, Confidence, Evidence, Licence, RecordFile, Schema } from './record.js';
export { source, sourceKind, sourceRecord } from './source.js';
export type { Source, SourceKind, SourceRecord } from './source.js';
export { town, townRecord } from './towns.js';
export type { Town, TownRecord } from './towns.js';
