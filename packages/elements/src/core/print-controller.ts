import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows when the page is being printed, so that a face can show what the screen keeps folded. */
export class PrintController implements ReactiveController {
  isPrinting = false;
  readonly #host: ReactiveControllerHost;
  readonly #flush: () => void;

  /** @param flush updates the host at once: the page is laid out for print right after the event. */
  constructor(host: ReactiveControllerHost, flush: () => void) {
    this.#host = host;
    this.#flush = flush;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }

  readonly #onPrint = (event: Event): void => {
    this.isPrinting = event.type === 'beforeprint';
    this.#host.requestUpdate();
    this.#flush();
  };
}
