import { PLAN_VERDICTS } from '@npq-widgets/data/plan';
import type { Ui } from '../../../core/view.js';
import type { LinkKey } from '../../../ui/share-link.js';
import { TRUST_MESSAGES } from '../../../ui/trust-line.js';
import type { PlannerAction } from '../../model/state.js';
import type { ProgressKey } from './progress.js';
import type { TableKey } from './week-table.js';
import type { PlanSheetKey } from '../../take-away/sheet-messages.js';

/** What the plan of weeks says. A hub may override any by its key. */
export const WEEKS_MESSAGES = {
  ...PLAN_VERDICTS,
  ...TRUST_MESSAGES,
  PLANNER_WEEKS_MEND: 'Make this change',
  PLANNER_WEEKS_MENDS: 'One change would make it fit:',
  PLANNER_WEEKS_DATES: '{course}, {start} to {finish}',
  PLANNER_WEEKS_AVERAGE: 'A week, on average',
  PLANNER_WEEKS_STATED: '{time} (GOV.UK says {weekly} hours)',
  PLANNER_WEEKS_HEAVIEST: 'In the heaviest week',
  PLANNER_WEEKS_HEAVIEST_IN: '{time}, from {day}',
  PLANNER_WEEKS_TOTAL: 'In all',
  PLANNER_WEEKS_DONE: '{time}, {done} of it done',
  PLANNER_WEEKS_DAYS_OUT: 'Days out of school',
  PLANNER_WEEKS_NEXT: 'Your next weeks',
  PLANNER_WEEKS_FROM: 'Week from {day}',
  PLANNER_WEEKS_WORK: '{day}: {what}',
  PLANNER_WEEKS_STUDY: '{time} of study',
  PLANNER_WEEKS_STUDY_NAMED: '{time}, {name}',
  PLANNER_WEEKS_SESSION: '{name}, {time}',
  PLANNER_WEEKS_SESSION_UNNAMED: 'Training day, {time}',
  PLANNER_WEEKS_NO_DAY: 'Day to be announced',
  PLANNER_WEEKS_ANSWER: 'Final assessment, {time}',
  PLANNER_WEEKS_CHART: 'Your time, week by week',
  PLANNER_WEEKS_CHART_READ:
    'Bars from {start} to {finish}, one for each week. The heaviest is {time}, in the week from {day}. Weeks without study: {out}. Weeks with a session: {sessions}.',
  PLANNER_WEEKS_CHART_ANSWER: 'The final assessment begins in the week from {day}.',
  PLANNER_WEEKS_KEY_STUDY: 'Study',
  PLANNER_WEEKS_KEY_SESSION: 'Sessions',
  PLANNER_WEEKS_KEY_ANSWER: 'Final assessment',
  PLANNER_WEEKS_KEY_HOLIDAY: 'School holidays',
  PLANNER_WEEKS_TABLE: 'Change weeks, tick them off, or see the numbers',
  PLANNER_WEEKS_COST: 'What it costs your school',
  PLANNER_WEEKS_COVER: 'Cover for a day, in pounds',
  PLANNER_WEEKS_COVER_HINT: 'On average in {survey}: {costs}.',
  PLANNER_WEEKS_COVER_COST: '£{pounds} in {phase} schools',
  PLANNER_WEEKS_TRAVEL: 'Travel to each training day, in pounds',
  PLANNER_WEEKS_COST_NONE: 'No days out, so no cover.',
  PLANNER_WEEKS_COST_COVER: 'Cover for {days}: £{pounds}.',
  PLANNER_WEEKS_COST_TRAVEL: 'Travel: £{pounds}.',
  PLANNER_WEEKS_COST_FEE: 'Course fee, unless you are funded: £{pounds}.',
  PLANNER_WEEKS_COST_TOTAL: 'Together: £{pounds}.',
  PLANNER_WEEKS_SECOND: 'Doing two NPQs at once?',
  PLANNER_WEEKS_TAKE: 'Take it with you',
  PLANNER_WEEKS_CALENDAR: 'Add to my calendar',
  PLANNER_WEEKS_SHEET: 'Print a page for my headteacher',
  PLANNER_WEEKS_CSV: 'Save as a spreadsheet',
  PLANNER_WEEKS_LINK: 'Copy a link to this plan',
  PLANNER_WEEKS_KEEP: 'Keep this plan on this device',
  PLANNER_WEEKS_KEEP_HINT:
    'It keeps the course, your dates and study times, and what you ticked, in this browser only, for as long as you want.',
  PLANNER_WEEKS_KEPT: 'The plan is kept on this device.',
  PLANNER_WEEKS_NOT_KEPT:
    'This browser does not let the page keep anything. Copy a link to the plan, or print it.',
  PLANNER_WEEKS_ERASE: 'Erase it from this device',
  PLANNER_WEEKS_ERASED: 'The plan is erased from this device.',
  PLANNER_WEEKS_LIST: 'Plan as plain text',
  PLANNER_WEEKS_COPIED: 'The link is copied.',
  PLANNER_WEEKS_SAVED: 'The file is saved.',
  PLANNER_WEEKS_LATE: 'That did not work. Try again.',
  PLANNER_WEEKS_BASIS: 'the terms that schools have published and DfE’s figures on cover',
  PLANNER_WEEKS_FACT_TERMS: 'Usual terms',
  PLANNER_WEEKS_FACT_COVER: 'Cost of cover',
  PLANNER_WEEKS_CAVEAT: 'Your school’s terms may differ.',
  PLANNER_WEEKS_ASSUMED: 'Terms after {day} are not published yet, so the plan repeats the year before.',
  PLANNER_WEEKS_SAID: '{verdict}. {why}',
} as const;

/** Its own, and those that come with a press. */
export type WeeksKey = keyof typeof WEEKS_MESSAGES | LinkKey | PlanSheetKey | ProgressKey | TableKey;
export type WeeksUi = Ui<PlannerAction, WeeksKey>;
