import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  choicesContext,
  dataContext,
  hubContext,
  type Choices,
  type HubData,
  type HubIdentity,
} from './contexts.js';

const CONTEXTS = { hub: hubContext, choices: choicesContext, data: dataContext } as const;
type Leave = () => void;

/** What the hub above a widget says, and what its visitor has chosen. Asks whenever the widget connects; the last answer counts. */
export class HubController implements ReactiveController {
  readonly hub?: HubIdentity;
  readonly choices?: Choices;
  readonly data?: HubData;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #leave = new Map<unknown, Leave | undefined>();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
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
}
