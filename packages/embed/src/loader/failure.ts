import { create } from '../own.js';

/**
 * Why a module did not load: the page's own policy forbade it, the visitor is offline, its server gave no usable
 * answer, it came and broke, or, where files are verified, one did not come as it was released.
 */
export type FailureReason = 'blocked' | 'offline' | 'unreachable' | 'broken' | 'unverified';

/** On the element, or the block that stands for it, which stays as it was because its module did not load. */
interface LoadFailedEvent extends Event {
  /** Such as `npq-provider-finder`. */
  readonly tag: string;
  readonly reason: FailureReason;
}

const BUTTON = 'npq-retry';

/** The named reason of a failed `import()`. `blocked`: the page reported that its policy refused a file of ours. */
export const failureReason = (error: unknown, blocked: boolean, online: boolean): FailureReason =>
  blocked
    ? 'blocked'
    : !online
      ? 'offline'
      : typeof error === 'string'
        ? (error as FailureReason)
        : error instanceof TypeError
          ? 'unreachable'
          : 'broken';

const buttonIn = (element: Element): Element | null => element.querySelector(`.${BUTTON}`);

/** Adds a button that tries again to what `element` shows. */
export function offerRetry(element: Element, retry: () => void): void {
  if (buttonIn(element)) return;
  element.append(
    create('button', {
      className: BUTTON,
      onclick: retry,
      textContent: 'Try to load this tool again',
      type: 'button',
    }),
  );
}

/** Takes back what `offerRetry` added. */
export const withdrawRetry = (element: Element): void => buttonIn(element)?.remove();

declare global {
  interface HTMLElementEventMap {
    'npq-load-failed': LoadFailedEvent;
  }
}
