import type { SourceNotes } from '@npq-widgets/data';
import type { CoverCostShown } from '@npq-widgets/data/hours';
import { planCost, planHours, termsFor } from '@npq-widgets/data/plan';
import type { HoursPlan, PlanCost, PlanQuestion, PlannedWeek } from '@npq-widgets/data/plan';
import type { Facts } from '../../core/view.js';
import type * as OwnPlan from './own-plan.js';
import type * as OwnTerms from './own-terms.js';
import { programmesOf } from './hours-basis.js';
import { cohortOn, firstForm, questionOf, statementOf, workChoices } from './plan-question.js';
import type { PlannerState } from './state.js';
import type { PlanContext, WorkChoice } from './plan-question.js';
import type { FormProblem, PlanForm, Planning } from './planning.js';

/** What form and weeks are worked out from, besides the facts. */
export interface PlanningArgs extends Omit<PlanContext, 'programmes' | 'calendar' | 'ownPlan' | 'ownTerms'> {
  readonly planning: Planning;
  /** Folds that were opened. */
  readonly toggled?: PlannerState['toggled'];
  /** What the hub calls itself; empty where the page has none. */
  readonly hubName: string;
  /** What a checker on the page came to, with its course and cohort. */
  readonly outcome?: string | undefined;
  readonly share?: PlannerState['share'];
  /** What the visitor had kept, or asked to. */
  readonly kept?: PlannerState['kept'];
}

/** Code that comes as facts do. */
export interface PlanningCode {
  readonly 'own-plan': typeof OwnPlan;
  readonly 'own-terms': typeof OwnTerms;
}

function contextOf(args: PlanningArgs, facts: Facts<PlanningCode>): PlanContext | undefined {
  const [programmes, calendar] = [programmesOf(args.course.id, facts), facts.get('school-calendar')];
  const ownPlan = args.own && facts.get('own-plan');
  const { planned, changed } = args.planning;
  const hasHolidays = Boolean(planned?.holidays ?? changed.holidays);
  // It is on its way when the fold is opened, so that nothing waits for it once a holiday is changed.
  const ownTerms = hasHolidays || args.toggled?.['more'] ? facts.get('own-terms') : undefined;
  if (!programmes || !calendar || (args.own && !ownPlan) || (hasHolidays && !ownTerms)) return undefined;
  return { ...args, programmes: programmes.programmes, calendar, ownPlan, ownTerms };
}

/** The form of a plan. */
export interface FormShown {
  readonly form: PlanForm;
  readonly choices: readonly WorkChoice[];
  readonly problems: readonly FormProblem[];
  readonly asked: number;
  readonly planning: Planning;
  readonly context: PlanContext;
  readonly hubName: string;
}

export function presentForm(args: PlanningArgs, facts: Facts<PlanningCode>): FormShown | undefined {
  const context = contextOf(args, facts);
  if (!context) return undefined;
  const { planning, hubName } = args;
  const { changed, problems, asked } = planning;
  const choices = workChoices(context);
  const form = { ...firstForm(context), ...changed };
  // A programme of another course cannot be planned for this one.
  const work = choices.some(({ value }) => value === form.work)
    ? form.work
    : (choices[0]?.value ?? 'rate-90');
  return { form: { ...form, work }, choices, problems, asked, planning, context, hubName };
}

/** The plan of weeks, with what there is to say of it. */
export interface WeeksShown {
  readonly share: PlannerState['share'];
  readonly kept: PlannerState['kept'];
  readonly plan: HoursPlan;
  readonly question: PlanQuestion;
  readonly form: PlanForm;
  readonly planning: Planning;
  readonly context: PlanContext;
  readonly hubName: string;
  readonly outcome: PlanningArgs['outcome'];
  readonly cost: PlanCost;
  readonly coverCosts: readonly CoverCostShown[];
  readonly sources: SourceNotes;
  readonly termSources: readonly string[];
  readonly coverSources: readonly string[];
  /** From here on the terms repeat the last year that was published; null when all are known. */
  readonly assumedFrom: string | null;
  /** Name of the hub's cohort; empty when it starts on a day of the visitor's own. */
  readonly cohort: string;
  readonly fee: number | undefined;
  /** Weeks with something in them, from today on. */
  readonly next: readonly PlannedWeek[];
}

const NEXT = 3;
const pounds = (text: string): number | undefined => {
  const number = Number(text.replace(/[£,\s]/g, ''));
  return text.trim() === '' || !Number.isFinite(number) || number < 0 ? undefined : number;
};

export function presentWeeks(args: PlanningArgs, facts: Facts<PlanningCode>): WeeksShown | undefined {
  const context = contextOf(args, facts);
  const { planning, hubName, today } = args;
  const form = planning.planned;
  if (!context || !form) return undefined;
  const question = questionOf(form, planning, context);
  const { plan } = planHours(question);
  // What was left out since then cannot be planned: the last plan that could be stands.
  const shown = plan ?? planHours({ ...question, weeksOut: [], done: [] }).plan;
  if (!shown) return undefined;
  const { calendar } = context;
  const fee = statementOf(context)?.price?.pounds;
  return {
    share: args.share,
    kept: args.kept,
    outcome: args.outcome,
    plan: shown,
    question,
    form,
    planning,
    context,
    hubName,
    fee,
    cost: planCost(shown, { coverADay: pounds(planning.cover), travelADay: pounds(planning.travel), fee }),
    coverCosts: calendar.coverCosts,
    sources: calendar.sources,
    termSources: calendar.termSources,
    coverSources: calendar.coverSources,
    assumedFrom:
      (form.holidays?.to ?? '') >= question.finish
        ? null
        : termsFor(calendar.terms, question.start, question.finish).assumedFrom,
    cohort: cohortOn(context, form.start)?.name ?? '',
    next: shown.weeks
      .filter(({ work }) => work.some(({ day, isDone }) => !isDone && (day ?? today) >= today))
      .slice(0, NEXT),
  };
}
