import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the page is being printed: then a widget shows what the screen keeps folded. */
export class PrintController implements ReactiveController {
  isPrinting = false;
  readonly #update: () => void;

  /** @param update renders at once: the page is laid out for print right after the event. */
  constructor(host: ReactiveControllerHost, update: () => void) {
    this.#update = update;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this);
    addEventListener('afterprint', this);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this);
    removeEventListener('afterprint', this);
  }

  handleEvent({ type }: Event): void {
    this.isPrinting = type === 'beforeprint';
    this.#update();
  }
}
