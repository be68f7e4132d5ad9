export { amountInHours, asRange } from './amounts.js';
export type { Range } from './amounts.js';
export { DAY_LENGTH, findDayLengths, parseDayLength } from './day-length.js';
export type { DayLengthProblem, DayLengthReading } from './day-length.js';
export { findProgrammes, narrowToCourse } from './find-programmes.js';
export type { FindableProgramme } from './find-programmes.js';
export type { HoursGap } from './gaps.js';
export { compareNewestFirst, parsePeriod } from './period.js';
export type { Period } from './period.js';
export { courseHours } from './course-hours.js';
export type {
  HoursAssumption,
  CourseHours,
  CourseHoursQuestion,
  NoLoadReason,
  PlannableProgramme,
  ProgrammePlan,
  WeeklyLoad,
} from './course-hours.js';
export { programmeHours } from './programme-hours.js';
export type { ComponentHours, ProgrammeHours, ProgrammeParts } from './programme-hours.js';
export type { ListedProgramme, StatedHoursEvidence } from './listed-programme.js';
export type { ProgrammesSlice } from './slices/programmes.js';
export { statedWeekly, weeklyLoad, weeklyRates, weeksInMonths, WEEKS_IN_A_YEAR } from './weekly.js';
export type { CourseStudy, StatedWeekly } from './weekly.js';
export type { CoverCostShown, SchoolCalendarSlice } from './slices/school-calendar.js';
