import { ContextEvent } from '@lit/context';
import { getCourse, type CourseSummary } from '@npq-widgets/data';
import type { HubOwn } from '@npq-widgets/data/own-facts';
import courses from '@npq-widgets/data/slices/courses';
import type { SliceMap } from '@npq-widgets/data/slices';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  choicesContext,
  dataContext,
  hubContext,
  shareContext,
  type Choices,
  type HubData,
  type HubIdentity,
} from './contexts.js';
import { documentStore } from './hub-store.js';

const CONTEXTS = { identity: hubContext, chosen: choicesContext, data: dataContext } as const;
type Leave = () => void;

/** A widget, as far as its attributes and properties count beside what the hub says. */
interface Host extends ReactiveControllerHost, HTMLElement {
  readonly course: string;
  readonly courseOnly: boolean;
  readonly data: HubData | undefined;
}

/**
 * The hub above a widget: what it says and supplies, and what its visitor has chosen. Asks whenever the widget connects;
 * the last answer counts. What the page gives the widget itself, as `data`, goes before what the hub supplies.
 */
export class HubController implements ReactiveController {
  /** What the hub says of itself; undefined when the page has no hub. */
  readonly identity?: HubIdentity;
  readonly chosen?: Choices;
  /** What the hub supplies in place of the built-in facts and words. */
  readonly data?: HubData;
  readonly #host: Host;
  readonly #leave = new Map<unknown, Leave | undefined>();

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    documentStore();
    for (const [name, context] of Object.entries(CONTEXTS)) {
      const onAnswer = (value: unknown, leave?: Leave): void => {
        // A hub that wraps the widget was upgraded after it, and answers in the document's place.
        if (this.#leave.get(name) !== leave) this.#leave.get(name)?.();
        this.#leave.set(name, leave);
        Object.assign(this, { [name]: value });
        this.#host.requestUpdate();
      };
      this.#host.dispatchEvent(new ContextEvent(context, this.#host, onAnswer, true));
    }
  }

  hostDisconnected(): void {
    for (const leave of this.#leave.values()) leave?.();
    this.#leave.clear();
  }

  /** A slice that the page or the hub supplies in place of the built-in one. */
  supplied<Name extends keyof SliceMap>(name: Name): SliceMap[Name] | undefined {
    return this.#override((data) => data?.slices?.[name]);
  }

  /** The words of the page or the hub for a key. */
  words(key: string): string | undefined {
    return this.#override((data) => data?.words?.[key]);
  }

  /** What the visitor has chosen, in whichever widget. */
  get choices(): Choices {
    return this.chosen ?? {};
  }

  /** All courses by plain name: built in, unless the hub or the page supplies them. */
  get courses(): readonly CourseSummary[] {
    return this.supplied('courses') ?? courses;
  }

  /** The course in force: the visitor's choice, else the attribute's; undefined when neither is known. */
  get course(): CourseSummary | undefined {
    const { course, courseOnly } = this.#host;
    const chosen = courseOnly ? undefined : this.choices.course;
    return getCourse(this.courses, chosen ?? course) ?? undefined;
  }

  /** What the hub states of itself; undefined when it states nothing that can be used. */
  get own(): HubOwn | undefined {
    return this.#override((data) => data?.own);
  }

  #override<Value>(from: (data: HubData | undefined) => Value): Value {
    return from(this.#host.data) ?? from(this.data);
  }

  /** Tells every other widget what the visitor chose, and no script of the page. */
  share(choices: Choices): void {
    this.#host.dispatchEvent(new ContextEvent(shareContext, this.#host, (share) => share(choices)));
  }
}
