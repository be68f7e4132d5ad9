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
  WEEKS_MEND: 'Make this change',
  WEEKS_MENDS: 'One change would make it fit:',
  WEEKS_DATES: '{course}, {start} to {finish}',
  WEEKS_AVERAGE: 'A week, on average',
  WEEKS_STATED: '{time} (GOV.UK says {weekly} hours)',
  WEEKS_HEAVIEST: 'In the heaviest week',
  WEEKS_HEAVIEST_IN: '{time}, from {day}',
  WEEKS_TOTAL: 'In all',
  WEEKS_DONE: '{time}, {done} of it done',
  WEEKS_DAYS_OUT: 'Days out of school',
  WEEKS_NEXT: 'Your next weeks',
  WEEKS_FROM: 'Week from {day}',
  WEEKS_WORK: '{day}: {what}',
  WEEKS_STUDY: '{time} of study',
  WEEKS_STUDY_NAMED: '{time}, {name}',
  WEEKS_SESSION: '{name}, {time}',
  WEEKS_SESSION_UNNAMED: 'Training day, {time}',
  WEEKS_NO_DAY: 'Day to be announced',
  WEEKS_ANSWER: 'Final assessment, {time}',
  WEEKS_CHART: 'Your time, week by week',
  WEEKS_CHART_READ:
    'Bars from {start} to {finish}, one for each week. The heaviest is {time}, in the week from {day}. Weeks without study: {out}. Weeks with a session: {sessions}.',
  WEEKS_CHART_ANSWER: 'The final assessment begins in the week from {day}.',
  WEEKS_KEY_STUDY: 'Study',
  WEEKS_KEY_SESSION: 'Sessions',
  WEEKS_KEY_ANSWER: 'Final assessment',
  WEEKS_KEY_HOLIDAY: 'School holidays',
  WEEKS_TABLE: 'Change weeks, tick them off, or see the numbers',
  WEEKS_COST: 'What it costs your school',
  WEEKS_COVER: 'Cover for a day, in pounds',
  WEEKS_COVER_HINT: 'On average in {survey}: {costs}.',
  WEEKS_COVER_COST: '£{pounds} in {phase} schools',
  WEEKS_TRAVEL: 'Travel to each training day, in pounds',
  WEEKS_COST_NONE: 'No days out, so no cover.',
  WEEKS_COST_COVER: 'Cover for {days}: £{pounds}.',
  WEEKS_COST_TRAVEL: 'Travel: £{pounds}.',
  WEEKS_COST_FEE: 'Course fee, unless you are funded: £{pounds}.',
  WEEKS_COST_TOTAL: 'Together: £{pounds}.',
  WEEKS_SECOND: 'Doing two NPQs at once?',
  WEEKS_TAKE: 'Take it with you',
  WEEKS_CALENDAR: 'Add to my calendar',
  WEEKS_SHEET: 'Print a page for my headteacher',
  WEEKS_CSV: 'Save as a spreadsheet',
  WEEKS_LINK: 'Copy a link to this plan',
  WEEKS_KEEP: 'Keep this plan on this device',
  WEEKS_KEEP_HINT:
    'It keeps the course, your dates and study times, and what you ticked, in this browser only, for as long as you want.',
  WEEKS_KEPT: 'The plan is kept on this device.',
  WEEKS_NOT_KEPT: 'This browser does not let the page keep anything. Copy a link to the plan, or print it.',
  WEEKS_ERASE: 'Erase it from this device',
  WEEKS_ERASED: 'The plan is erased from this device.',
  WEEKS_LIST: 'Plan as plain text',
  WEEKS_COPIED: 'The link is copied.',
  WEEKS_SAVED: 'The file is saved.',
  WEEKS_LATE: 'That did not work. Try again.',
  WEEKS_BASIS: 'the terms that schools have published and DfE’s figures on cover',
  WEEKS_FACT_TERMS: 'Usual terms',
  WEEKS_FACT_COVER: 'Cost of cover',
  WEEKS_CAVEAT: 'Your school’s terms may differ.',
  WEEKS_ASSUMED: 'Terms after {day} are not published yet, so the plan repeats the year before.',
  WEEKS_SAID: '{verdict}. {why}',
} as const;

/** Its own, and those that come with a press. */
export type WeeksKey = keyof typeof WEEKS_MESSAGES | LinkKey | PlanSheetKey | ProgressKey | TableKey;
export type WeeksUi = Ui<PlannerAction, WeeksKey>;
