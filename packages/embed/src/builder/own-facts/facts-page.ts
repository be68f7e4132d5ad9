import type { OwnFacts, OwnFactsReading } from '@npq-widgets/data/own-facts';
import type { OwnFactsCheck } from '@npq-widgets/data/own-facts/check';
import { choiceOfHash } from '../choice.js';
import { byId } from '../dom.js';
import type { BuilderFacts } from '../facts.js';
import { FieldErrors } from '../field-errors.js';
import type { Served } from '../served.js';
import type { Options } from './control-of.js';
import { draftOf, firstDraft, textAt } from './draft.js';
import { FactsPreview } from './facts-preview.js';
import { FileResults } from './file-results.js';
import { FormView } from './form-view.js';
import { listen } from './gestures.js';
import { nextStep } from './next-step.js';
import { OldFile } from './old-file.js';
import { screenOf, type FactsScreen } from './screen.js';
import { dayField, firstState, reduce, type Action, type State } from './state.js';

/** The preview follows when a person stops typing for so long. */
const PAUSE_MS = 300;

/** What the page needs from elsewhere. */
interface Surroundings {
  readonly facts: BuilderFacts;
  readonly options: Options;
  readonly served: Served;
  /** Whether pages of other origins may have the scripts. */
  readonly isShared: boolean;
  readonly today: string;
  readonly read: (json: unknown) => OwnFactsReading;
  readonly check: (text: string, today: string) => OwnFactsCheck;
}

/** The page on which a hub's office types what the hub says of itself. */
export class FactsPage {
  readonly #around: Surroundings;
  readonly #view: FormView;
  readonly #results: FileResults;
  readonly #preview: FactsPreview;
  /** What was chosen in the builder: it goes back there. */
  readonly #choice = choiceOfHash(location.hash);
  #errors: FieldErrors<string>;
  #state: State;
  #screen: FactsScreen;
  /** The course that was typed into last: it is the one in the preview. */
  #course = 0;
  #isChanged = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(around: Surroundings) {
    this.#around = around;
    const { facts, served, isShared, today } = around;
    this.#state = firstState(firstDraft(this.#choice.name, today), this.#choice.src);
    this.#screen = screenOf(this.#state, today, around.read);
    this.#view = new FormView(around.options);
    this.#errors = new FieldErrors(this.#view);
    this.#preview = new FactsPreview(facts, served, isShared, () => this.#follow());
    this.#results = new FileResults({ lead: (name) => this.#view.lead(name), ask: () => this.#ask() });
    new OldFile(
      (text) => around.check(text, today),
      (read) => this.#replace(read),
    );
    byId('put-back').addEventListener('click', () => this.#putBack());
    byId('address', HTMLInputElement).value = this.#state.address;
    this.#listen();
    this.#draw();
  }

  #listen(): void {
    listen(byId('form', HTMLFormElement), {
      typed: (name, text) => this.#onTyped(name, text),
      left: (name) => this.#do({ type: 'left', name }),
      pressed: (action) => this.#onPressed(action),
    });
    addEventListener('beforeunload', (event) => {
      if (this.#isChanged && !this.#results.isKept) event.preventDefault();
    });
  }

  /** One step: state, what follows from it, and showing that. */
  #do(action: Action, isTyping = false): void {
    const { courses } = this.#state.draft;
    this.#state = reduce(this.#state, action, this.#around.today);
    this.#screen = screenOf(this.#state, this.#around.today, this.#around.read);
    this.#isChanged ||= action.type !== 'left' && action.type !== 'asked';
    const isRedrawn = action.type !== 'typed' && courses !== this.#state.draft.courses;
    if (isRedrawn) this.#draw();
    else this.#show(isTyping);
  }

  /** Draws the form anew, because fields have come or gone. */
  #draw(): void {
    this.#view.render(this.#state.draft);
    this.#errors = new FieldErrors(this.#view);
    this.#show(false);
  }

  #show(isTyping: boolean): void {
    const { draft, address, before } = this.#state;
    const step = nextStep(address, textAt(draft, 'hub'), this.#choice);
    const said = 'sentence' in step ? [...this.#screen.said, step] : this.#screen.said;
    this.#errors.show(said, isTyping);
    this.#view.showRows(this.#screen.rows);
    this.#view.showTaken(before?.what);
    this.#results.show(this.#screen, said, 'sentence' in step ? undefined : step);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#follow(), isTyping ? PAUSE_MS : 0);
  }

  #follow(): void {
    const { facts, text } = this.#screen;
    this.#preview.show(facts && text !== undefined ? { facts, text } : undefined, this.#course);
  }

  /** Says all that is wrong; true when nothing is. */
  #ask(): boolean {
    this.#do({ type: 'asked' });
    return this.#screen.text !== undefined;
  }

  /** Puts a file that was read into the form, and leads to its beginning. */
  #replace(facts: OwnFacts): void {
    this.#do({ type: 'file-read', draft: draftOf(facts) });
    byId('taken').focus();
  }

  #putBack(): void {
    this.#do({ type: 'put-back' });
    byId('step-hub').focus();
  }

  #onTyped(name: string, text: string): void {
    const [, course] = /^courses\.(\d+)\./.exec(name) ?? [];
    if (course !== undefined) this.#course = Number(course);
    this.#do({ type: 'typed', name, text }, true);
    const day = dayField(name);
    const control = day === undefined ? null : this.#view.first(day);
    // Who says whether there are places gets today's date with it.
    if (day !== undefined && control) control.value = textAt(this.#state.draft, day);
  }

  /** The focus goes to what has come, or to the way back. */
  #onPressed(action: Action): void {
    this.#do(action);
    const { courses } = this.#state.draft;
    if (action.type === 'course-added') this.#view.lead(`courses.${String(courses.length - 1)}.course`);
    else if (action.type === 'cohort-added') {
      const last = (courses[action.course]?.cohorts.length ?? 1) - 1;
      this.#view.lead(`courses.${String(action.course)}.cohorts.${String(last)}.name`);
    } else byId('taken').focus();
  }
}
