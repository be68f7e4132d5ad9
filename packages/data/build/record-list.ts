import type * as z from 'zod/mini';

import { addressRecord } from '../src/schema/addresses.js';
import { bankHolidayRecord, coverCostRecord, termCalendarRecord } from '../src/schema/calendar.js';
import { cohortRecord } from '../src/schema/cohorts.js';
import { commonQuestionRecord } from '../src/schema/common-questions.js';
import { councilRecord } from '../src/schema/councils.js';
import { countyRecord } from '../src/schema/counties.js';
import { course2017Record } from '../src/schema/courses-2017.js';
import { courseRecord } from '../src/schema/courses.js';
import { districtRecord } from '../src/schema/districts.js';
import { frameworkRecord, frameworkReviewRecord, withoutFrameworkRecord } from '../src/schema/frameworks.js';
import {
  establishmentTypeRecord,
  fundingAdviceRecord,
  fundingConditionRecord,
  fundingDifferenceRecord,
  fundingListRecord,
  fundingQuestionRecord,
  fundingResultRecord,
  priceRecord,
  resultCodeRecord,
  ruleSetRecord,
} from '../src/schema/funding.js';
import { hubRecord } from '../src/schema/hubs.js';
import { nationRecord } from '../src/schema/nations.js';
import { outcodeRecord } from '../src/schema/outcodes.js';
import { dayLengthRecord, programmeRecord } from '../src/schema/programmes.js';
import { provider2017Record } from '../src/schema/providers-2017.js';
import { providerRecord } from '../src/schema/providers.js';
import { sourceRecord } from '../src/schema/source.js';
import { townRecord } from '../src/schema/towns.js';

/** A schema and the name of the file's type, as `@npq-widgets/data/schema` exports it. */
const record = <Schema>(schema: Schema, type: string) => ({ schema, type });

/** Every record: its path below records/ without `.json`. One line each. */
export const recordList = {
  addresses: record(addressRecord, 'AddressRecord'),
  'bank-holidays': record(bankHolidayRecord, 'BankHolidayRecord'),
  cohorts: record(cohortRecord, 'CohortRecord'),
  'common-questions': record(commonQuestionRecord, 'CommonQuestionRecord'),
  councils: record(councilRecord, 'CouncilRecord'),
  counties: record(countyRecord, 'CountyRecord'),
  courses: record(courseRecord, 'CourseRecord'),
  'courses-2017': record(course2017Record, 'Course2017Record'),
  'cover-costs': record(coverCostRecord, 'CoverCostRecord'),
  'day-lengths': record(dayLengthRecord, 'DayLengthRecord'),
  districts: record(districtRecord, 'DistrictRecord'),
  'frameworks/npq-early-headship-coaching-offer': record(withoutFrameworkRecord, 'WithoutFrameworkRecord'),
  'frameworks/npq-early-years-leadership': record(frameworkRecord, 'FrameworkRecord'),
  'frameworks/npq-executive-leadership': record(frameworkRecord, 'FrameworkRecord'),
  'frameworks/npq-headship': record(frameworkRecord, 'FrameworkRecord'),
  'frameworks/npq-leading-behaviour-culture': record(frameworkRecord, 'FrameworkRecord'),
  'frameworks/npq-leading-literacy': record(frameworkRecord, 'FrameworkRecord'),
  'frameworks/npq-leading-primary-mathematics': record(frameworkRecord, 'FrameworkRecord'),
  'frameworks/npq-leading-teaching': record(frameworkRecord, 'FrameworkRecord'),
  'frameworks/npq-leading-teaching-development': record(frameworkRecord, 'FrameworkRecord'),
  'frameworks/npq-senco': record(frameworkRecord, 'FrameworkRecord'),
  'frameworks/npq-senior-leadership': record(frameworkRecord, 'FrameworkRecord'),
  'frameworks/review': record(frameworkReviewRecord, 'FrameworkReviewRecord'),
  'funding/academic-year-2021-22': record(ruleSetRecord, 'RuleSetRecord'),
  'funding/academic-year-2022-23': record(ruleSetRecord, 'RuleSetRecord'),
  'funding/academic-year-2023-24': record(ruleSetRecord, 'RuleSetRecord'),
  'funding/advice': record(fundingAdviceRecord, 'FundingAdviceRecord'),
  'funding/autumn-2021-first-rule': record(ruleSetRecord, 'RuleSetRecord'),
  'funding/autumn-2024': record(ruleSetRecord, 'RuleSetRecord'),
  'funding/autumn-2025': record(ruleSetRecord, 'RuleSetRecord'),
  'funding/autumn-2026': record(ruleSetRecord, 'RuleSetRecord'),
  'funding/codes': record(resultCodeRecord, 'ResultCodeRecord'),
  'funding/conditions': record(fundingConditionRecord, 'FundingConditionRecord'),
  'funding/differences': record(fundingDifferenceRecord, 'FundingDifferenceRecord'),
  'funding/establishment-types': record(establishmentTypeRecord, 'EstablishmentTypeRecord'),
  'funding/lists': record(fundingListRecord, 'FundingListRecord'),
  'funding/prices': record(priceRecord, 'PriceRecord'),
  'funding/questions': record(fundingQuestionRecord, 'FundingQuestionRecord'),
  'funding/results': record(fundingResultRecord, 'FundingResultRecord'),
  'funding/spring-2025': record(ruleSetRecord, 'RuleSetRecord'),
  'funding/spring-2026': record(ruleSetRecord, 'RuleSetRecord'),
  'funding/spring-2027': record(ruleSetRecord, 'RuleSetRecord'),
  hubs: record(hubRecord, 'HubRecord'),
  nations: record(nationRecord, 'NationRecord'),
  outcodes: record(outcodeRecord, 'OutcodeRecord'),
  programmes: record(programmeRecord, 'ProgrammeRecord'),
  providers: record(providerRecord, 'ProviderRecord'),
  'providers-2017': record(provider2017Record, 'Provider2017Record'),
  sources: record(sourceRecord, 'SourceRecord'),
  'term-calendars': record(termCalendarRecord, 'TermCalendarRecord'),
  towns: record(townRecord, 'TownRecord'),
} as const;

export type RecordName = keyof typeof recordList;

/** All records, parsed: what a slice is built from. */
export type AllRecords = { readonly [Name in RecordName]: z.output<(typeof recordList)[Name]['schema']> };
