/**
 * Why a module did not load: the page's own policy forbade it, the visitor is offline, its server gave no usable
 * answer, or it came and broke.
 */
export type FailureReason = 'blocked' | 'offline' | 'unreachable' | 'broken';

/** On the element, or the block that stands for it, which stays as it was because its module did not load. */
export class LoadFailedEvent extends Event {
  /** Such as `npq-provider-finder`. */
  readonly tag: string;
  readonly reason: FailureReason;

  constructor(tag: string, reason: FailureReason) {
    super('npq-load-failed', { bubbles: true, composed: true });
    this.tag = tag;
    this.reason = reason;
  }
}

const BUTTON = 'data-npq-retry';

/** The named reason of a failed `import()`. `blocked`: the page reported that its policy refused a file of ours. */
export const failureReason = (error: unknown, blocked: boolean, online: boolean): FailureReason =>
  blocked ? 'blocked' : !online ? 'offline' : error instanceof TypeError ? 'unreachable' : 'broken';

const buttonIn = (element: Element): Element | null => element.querySelector(`[${BUTTON}]`);

/** Adds a button that tries again to what `element` shows. */
export function offerRetry(element: Element, retry: () => void): void {
  if (buttonIn(element)) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Try to load this tool again';
  button.setAttribute(BUTTON, '');
  button.onclick = retry;
  element.append(button);
}

/** Takes back what `offerRetry` added. */
export const withdrawRetry = (element: Element): void => buttonIn(element)?.remove();

declare global {
  interface HTMLElementEventMap {
    'npq-load-failed': LoadFailedEvent;
  }
}
