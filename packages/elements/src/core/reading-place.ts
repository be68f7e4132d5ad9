/** So near its top edge, in pixels, a header of the page may cover what stands in the window. */
const EDGE = 99;

/**
 * Moves the page so that reading goes on at the top of the window: there comes the widget, or the part that has the focus
 * where that stands far below. Nothing moves while both are in the upper half.
 */
export function bringUp(part: Element, widget: Element): void {
  const { bottom } = part.getBoundingClientRect();
  const half = innerHeight / 2;
  const shown = bottom - widget.getBoundingClientRect().top < half ? widget : part;
  const isOut = shown.getBoundingClientRect().top < EDGE || bottom > half;
  const behavior = 'instant';
  // A frame may be as high as its widget, and knows nothing of the window: the page around it moves as little as it has to.
  if (parent !== window) part.scrollIntoView({ behavior, block: 'nearest' });
  else if (isOut) shown.scrollIntoView({ behavior });
}

/**
 * Moves the focus to what `selector` finds in the widget in which something was pressed, and opens the fold that it is in. A
 * link to a fragment does not reach into a shadow root.
 */
export function focusBeside({ target }: Event, selector: string): void {
  const root = (target as Element).getRootNode() as ShadowRoot;
  const control = root.querySelector<HTMLElement>(selector);
  control?.closest('details')?.setAttribute('open', '');
  control?.focus();
}
