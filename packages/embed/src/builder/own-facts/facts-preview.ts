import type { OwnFacts } from '@npq-widgets/data/own-facts';
import { firstChoice, type Choice } from '../choice.js';
import { byId } from '../dom.js';
import type { BuilderFacts } from '../facts.js';
import { previewOrder } from '../order.js';
import { PreviewPane } from '../preview-pane.js';
import type { Served } from '../served.js';

/** The file as visitors will see it: a real tool reads the very text that is downloaded. */
export class FactsPreview {
  readonly #pane: PreviewPane;
  readonly #facts: BuilderFacts;
  readonly #served: Served;
  readonly #tool = byId('tool', HTMLSelectElement);

  /** @param ask called when something else is to be shown */
  constructor(facts: BuilderFacts, served: Served, isShared: boolean, ask: () => void) {
    this.#pane = new PreviewPane(isShared, ask);
    this.#facts = facts;
    this.#served = served;
    this.#tool.addEventListener('change', ask);
  }

  /**
   * @param file undefined while something is wrong: the last preview stays
   * @param course the place of the course to show
   */
  show(file: { readonly facts: OwnFacts; readonly text: string } | undefined, course: number): void {
    const { courses = [], hub = '' } = file?.facts ?? {};
    const wanted = (courses[course] ?? courses[0])?.course ?? '';
    const choice: Choice = {
      ...firstChoice,
      widget: this.#tool.value,
      name: hub,
      course: this.#facts.known.getCourse(wanted)?.id ?? '',
    };
    const order = file && previewOrder(choice, this.#facts.known, this.#served);
    this.#pane.show(order, choice, file?.text);
  }
}
