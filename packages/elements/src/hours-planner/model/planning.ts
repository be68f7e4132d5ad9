import type {
  DoneWork,
  HolidayProblem,
  OwnHolidays,
  PlanProblem,
  PlanQuestion,
} from '@npq-widgets/data/plan';

/** What the visitor put into the form of a plan. Text is as it was typed. */
export interface PlanForm {
  /** `rate-90`: minutes a week; `own`: the hub's programme; else the id of a published programme. */
  readonly work: string;
  /** ISO day; empty where none was given. */
  readonly start: string;
  /** Minutes of study by weekday, Monday is 1. */
  readonly minutes: Readonly<Record<number, number>>;
  readonly termTimeOnly: boolean;
  /** Days in person, on top of a rate. */
  readonly days: string;
  /** Months after the usual finish. */
  readonly later: number;
  /** No study beyond so many hours in a week; not there, or empty, for no limit. */
  readonly mostHours?: string | undefined;
  /** When the studying begins on its days: `19:30`. */
  readonly at?: string;
  /** The final assessment; undefined where nothing was put in of it. */
  readonly answer?: AnswerForm | undefined;
  /** Holidays of the visitor's own school; undefined for the usual ones. */
  readonly holidays?: OwnHolidays | undefined;
}

/** When the final assessment opens and closes (ISO days), and the hours to keep for it. */
export interface AnswerForm {
  readonly from: string;
  readonly to: string;
  readonly hours: string;
}

/** Why a form cannot be planned: what the plan says, a holiday, or a number of days that is none. */
export type FormProblem =
  | PlanProblem
  | HolidayProblem
  | { readonly field: 'days'; readonly code: 'not-days'; readonly about: string };

/** Another course at the same time, in the same study times. */
export interface SecondCourse {
  /** DfE identifier; empty while none is chosen. */
  readonly course: string;
  /** ISO day; undefined for the hub's next start of that course, or the start of the first. */
  readonly start?: string | undefined;
  /** Months after its usual finish. */
  readonly later: number;
  /** How often something was asked of it, and whether the last was to make a change: each answer is said once. */
  readonly asked: number;
  readonly isMended: boolean;
}

/** What the visitor did since the plan was opened. */
export interface Planning {
  /** What was changed in the form; the rest is as it starts. */
  readonly changed: Partial<PlanForm>;
  /** The form of the plan on show: the last that could be planned. */
  readonly planned: PlanForm | undefined;
  readonly problems: readonly FormProblem[];
  /** Mondays of weeks without study. */
  readonly weeksOut: readonly string[];
  readonly done: readonly DoneWork[];
  /** Pounds, as typed. */
  readonly cover: string;
  readonly travel: string;
  /** Undefined while nobody asked for it. */
  readonly second?: SecondCourse | undefined;
  /** How often a plan was asked for: each answer is focused and said once. */
  readonly asked: number;
}

export type PlanningAction =
  | { readonly type: 'form-changed'; readonly changed: Partial<PlanForm> }
  | { readonly type: 'form-sent'; readonly form: PlanForm; readonly problems: readonly FormProblem[] }
  | {
      readonly type: 'change-made';
      readonly form: PlanForm;
      readonly after: PlanQuestion;
      readonly months: number;
    }
  | { readonly type: 'week-left-out'; readonly monday: string; readonly isOut: boolean }
  | { readonly type: 'week-ticked'; readonly work: readonly DoneWork[]; readonly isDone: boolean }
  | { readonly type: 'second-changed'; readonly second: SecondCourse | undefined }
  | { readonly type: 'cost-typed'; readonly field: 'cover' | 'travel'; readonly text: string };

const isSame = (a: DoneWork, b: DoneWork): boolean => a.part === b.part && a.day === b.day;

function withDone(done: readonly DoneWork[], work: readonly DoneWork[], isDone: boolean): DoneWork[] {
  const others = done.filter((one) => !work.some((other) => isSame(one, other)));
  return isDone ? [...others, ...work] : others;
}

/** Does something to the planning on show. */
export type PlanAct = (action: PlanningAction) => void;

export function reducePlanning(planning: Planning, action: PlanningAction): Planning {
  switch (action.type) {
    case 'form-changed':
      return { ...planning, changed: { ...planning.changed, ...action.changed } };
    case 'form-sent': {
      const { form, problems } = action;
      const asked = planning.asked + 1;
      // The last good plan stays.
      return problems.length
        ? { ...planning, problems, asked }
        : { ...planning, changed: form, planned: form, problems, asked };
    }
    case 'change-made': {
      const { form, after, months } = action;
      const minutes = Object.fromEntries(after.studyTimes.map((time) => [time.weekday, time.minutes]));
      const { termTimeOnly, mostInAWeek } = after;
      const mostHours = mostInAWeek === null ? '' : form.mostHours;
      const changed = { ...form, minutes, termTimeOnly, mostHours, later: form.later + months };
      const asked = planning.asked + 1;
      return { ...planning, changed, planned: changed, problems: [], weeksOut: after.weeksOut, asked };
    }
    case 'week-left-out': {
      const others = planning.weeksOut.filter((monday) => monday !== action.monday);
      return { ...planning, weeksOut: action.isOut ? [...others, action.monday] : others };
    }
    case 'week-ticked':
      return { ...planning, done: withDone(planning.done, action.work, action.isDone) };
    case 'second-changed':
      return { ...planning, second: action.second };
    case 'cost-typed':
      return { ...planning, [action.field]: action.text };
  }
}
