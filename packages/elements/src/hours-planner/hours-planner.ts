import { getCourse } from '@npq-widgets/data';
import { parseDayLength } from '@npq-widgets/data/hours';
import courseProgrammes from '@npq-widgets/data/slices/families/course-programmes';
import type { PropertyValues } from 'lit';
import type { Loaders } from '../core/resources.js';
import type { FirstViews } from '../core/presenter.js';
import { WidgetElement } from '../core/widget-element.js';
import { keptPlan } from './kept.js';
import { plannerScreen, type PlannerInput, type PlannerViews } from './model/screen.js';
import { START, reduce, type PlannerAction, type PlannerState } from './model/state.js';
import type { FormKey } from './views/form/messages.js';
import type { KeptKey } from './views/kept/view.js';
import type { PlanKey } from './views/plan/messages.js';
import type { SecondKey } from './views/second/messages.js';
import type { WeeksKey } from './views/weeks/messages.js';
import { start, type PlannerStartKey } from './views/start/view.js';
import { yearStyles } from './views/start/year.js';
import { warn } from '../core/attributes.js';

/**
 * How many hours an NPQ takes: first what is stated for the course, then what providers and hubs have published of
 * how they made it up, with every gap and every assumption said.
 *
 * @summary How many hours an NPQ takes, a week and in all.
 * @tagname npq-hours-planner
 * @event {HoursPlannedEvent} npq-hours-planned - Hours of a course came on show; ids and numbers only.
 * @status stable
 * @since 1.0.0
 */
export class HoursPlannerElement extends WidgetElement<
  PlannerState,
  PlannerAction,
  PlannerInput,
  PlannerViews,
  PlannerStartKey | KeptKey | PlanKey | FormKey | WeeksKey | SecondKey
> {
  static override styles = [WidgetElement.styles, yearStyles];

  static override properties = { hoursPerDay: { attribute: 'hours-per-day' } };

  /** Length of a day to start with, in hours: 4 to 8 in half hours. 6 when empty. The visitor may change it. */
  hoursPerDay: string | number = '';

  protected override state = START;
  protected override readonly firstViews: FirstViews<PlannerViews, PlannerAction> = { start };
  protected override readonly reduce = reduce;
  protected override readonly screen = plannerScreen;

  override connectedCallback(): void {
    super.connectedCallback();
    if (/[#&.]npq-plan_/.test(location.hash)) void this.#openLink();
    const text = keptPlan();
    if (text) this.dispatch({ type: 'plan-kept', kept: { text, is: 'found' } });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { hoursPerDay } = this;
    if (hoursPerDay !== '' && parseDayLength(String(hoursPerDay)).hours === undefined)
      warn(this, 'hours-per-day', String(hoursPerDay));
  }

  protected override input(): PlannerInput {
    const { course, courseOnly, hoursPerDay, isPrinting, today } = this;
    const { courses, course: chosenCourse, choices, own, identity } = this.hub;
    return {
      courses,
      course: chosenCourse,
      unknown: course && !chosenCourse && !getCourse(courses, course) ? course : '',
      isPinned: courseOnly,
      hoursPerDay: String(hoursPerDay),
      isPrinting,
      outcome: choices.outcome,
      own,
      hubName: identity?.name ?? '',
      today,
    };
  }

  /** The plan that a link to this page brings. */
  async #openLink(): Promise<void> {
    // Where its code does not come, the planner opens as it starts.
    const code = await import('./take-away/open-plan.js').catch(() => undefined);
    code?.openPlan(location.hash, this.hub.courses, {
      dispatch: (action) => this.dispatch(action),
      choose: (choices) => this.choose(choices),
    });
  }

  protected override loaders(): Loaders {
    return {
      plan: async () => (await import('./views/plan/view.js')).plan,
      kept: async () => (await import('./views/kept/view.js')).kept,
      form: async () => (await import('./views/form/view.js')).form,
      'form-problem': () => import('./views/form/problem.js'),
      weeks: async () => (await import('./views/weeks/view.js')).weeks,
      second: async () => (await import('./views/second/view.js')).second,
      'own-plan': () => import('./model/own-plan.js'),
      'own-terms': () => import('./model/own-terms.js'),
      progress: () => import('./views/weeks/progress.js'),
      'week-table': () => import('./views/weeks/week-table.js'),
      'more-about-weeks': () => import('./views/form/more-about-weeks.js'),
      'print-plan': () => import('./take-away/headteacher-sheet.js'),
      'take-away': () => import('./take-away/index.js'),
      'school-calendar': () => import('@npq-widgets/data/slices/school-calendar'),
      examples: () => import('./views/plan/examples.js'),
      programmes: () => import('@npq-widgets/data/slices/programmes'),
      'programme-sources': () => import('@npq-widgets/data/slices/programme-sources'),
      ...courseProgrammes,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'npq-hours-planner': HoursPlannerElement;
  }
}
