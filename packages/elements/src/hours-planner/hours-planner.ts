import { findCourse, type CourseSummary } from '@npq-widgets/data';
import { DAY_LENGTH, parseDayLength, type ProgrammesSlice } from '@npq-widgets/data/hours';
import { loadProgrammes } from '@npq-widgets/data/slices';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { courseSelect } from '../base/course-select.js';
import { LoadController } from '../base/load-controller.js';
import { NpqElement } from '../base/npq-element.js';
import type { PrintController } from '../base/print-controller.js';
import { HoursPlannedEvent } from './events.js';
import { plannerStyles } from './hours-planner.styles.js';
import { HOURS_WORDS, type HoursKey } from './messages.js';
import type { PlanKit } from './plan-kit.js';
import type { PlanKey } from './plan-messages.js';
import { reduce, type PlannerAction, type PlannerState } from './planner-state.js';
import type { ShownPlan } from './shown-plan.js';

type Key = HoursKey | PlanKey;

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
export class HoursPlannerElement extends NpqElement<Key> {
  static override styles = [NpqElement.styles, plannerStyles];

  static override properties = { hoursPerDay: { attribute: 'hours-per-day' } };

  /** Length of a day to start with, in hours: 4 to 8 in half hours. 6 when empty. The visitor may change it. */
  hoursPerDay: string | number = '';

  protected override readonly ownWords = HOURS_WORDS;
  readonly #load = new LoadController(
    this,
    { programmes: () => this.loadFacts(), panel: () => import('./plan-panel.js') },
    (name) => (name === 'programmes' ? this.given(name) : undefined),
  );
  /** There is nothing to unfold before there is a plan. */
  #print: PrintController | undefined;
  #state: PlannerState = { hoursPerDay: DAY_LENGTH.usual, open: [] };
  #plan: ShownPlan | undefined;
  /** The course that the open parts belong to. */
  #openFor = '';
  /** What the last event told, so that it is told once. */
  #told = '';
  #isAnswerDue = false;

  protected override isAnswered(): boolean {
    return this.#plan !== undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('hoursPerDay') && this.hoursPerDay !== '') this.#startWith(String(this.hoursPerDay));
    const course = this.chosenCourse;
    const loaded = course && this.#load.need('programmes', 'panel');
    this.#plan = undefined;
    if (!loaded) return;
    const { programmes, panel } = loaded;
    this.learn(panel.PLAN_WORDS);
    this.#print ??= new panel.PrintController(this, () => this.performUpdate());
    this.#plan = panel.showPlan(programmes, course, this.#state.hoursPerDay);
    if (this.#openFor !== course.id) {
      this.#openFor = course.id;
      this.#state = reduce(this.#state, {
        type: 'course-changed',
        newest: this.#plan.examples[0]?.programme.id,
      });
    }
    if (this.#isAnswerDue) {
      this.#isAnswerDue = false;
      this.announce(panel.saidPlan(this.#plan, this.#kit.say));
    }
  }

  protected override updated(): void {
    if (!this.#plan) return;
    const {
      course: { id: course },
      hoursPerDay,
      stated,
      examples,
    } = this.#plan;
    const telling = `${course} ${hoursPerDay}`;
    if (this.#told === telling) return;
    this.#told = telling;
    const programmes = examples.map(({ programme }) => programme.id);
    const { min: least, max: most } = stated?.total ?? { min: null, max: null };
    this.dispatchEvent(new HoursPlannedEvent({ course, hoursPerDay, least, most, programmes }));
  }

  protected override face(): TemplateResult {
    const course = this.chosenCourse;
    return html`${this.heading(this.say('HOURS_HEADING'))}
    ${course && this.courseOnly ? nothing : this.#question(course)}
    ${course ? this.#answer() : html`<p>${this.say('HOURS_INTRO')}</p>`}`;
  }

  /** Apart, so that a test can hold it back or refuse it, as a network does. */
  protected loadFacts(): Promise<ProgrammesSlice> {
    return loadProgrammes();
  }

  #question(chosen: CourseSummary | undefined): TemplateResult {
    const { course, courses } = this;
    const unknown = course && !chosen && !findCourse(courses, course) ? { unknown: course } : {};
    const select = courseSelect({
      courses,
      value: chosen?.id ?? '',
      ...unknown,
      say: (key, values) => this.say(key, values),
      onChoose: (id) => this.#onCourse(id),
    });
    // What the answer needs is on its way before the choice is made.
    return html`<div @focusin=${() => this.#load.prefetch('programmes', 'panel')}>${select}</div>`;
  }

  #answer(): TemplateResult {
    const loaded = this.#load.need('programmes', 'panel');
    if (!loaded || !this.#plan) return this.waiting(this.#load);
    const { programmes, panel } = loaded;
    return panel.planPanel(
      this.#plan,
      programmes,
      this.isPastReview('programmes', programmes.reviewBy),
      this.#kit,
    );
  }

  readonly #kit: PlanKit = {
    say: (key, values) => this.say(key, values),
    heading: (text, depth) => this.heading(text, depth),
    isOpen: (programme) => this.#isPrinting || this.#state.open.includes(programme),
    // What printing opens is not the visitor's doing, and closes again.
    onToggle: (id, open) => void (this.#isPrinting || this.#act({ type: 'example-toggled', id, open })),
    onDayLength: (text) => this.#onDayLength(text),
  };

  get #isPrinting(): boolean {
    return this.#print?.isPrinting ?? false;
  }

  #act(action: PlannerAction): void {
    this.#state = reduce(this.#state, action);
    this.requestUpdate();
  }

  #startWith(text: string): void {
    const { hours, problem } = parseDayLength(text);
    if (problem === undefined) this.#state = reduce(this.#state, { type: 'day-length-set', hours });
    else
      this.warn('hours-per-day', text, `is not 4 to 8 hours in half hours, so ${DAY_LENGTH.usual} is used`);
  }

  #onCourse(course: string): void {
    this.#isAnswerDue = true;
    this.choose({ course });
  }

  #onDayLength(text: string): void {
    const { hours } = parseDayLength(text);
    if (hours === undefined) return;
    this.#act({ type: 'day-length-set', hours });
    this.announce(this.say('HOURS_DAY_SAID', { hours: `${hours} hours` }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'npq-hours-planner': HoursPlannerElement;
  }
}
