/** The first box below `host`, where the page goes on. What stays put while the page scrolls is none. */
function following(host: Element): Element | undefined {
  const { bottom } = host.getBoundingClientRect();
  for (let at: Element | null = host; at; at = at.parentElement) {
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) {
      if ((next as HTMLElement).offsetParent && next.getBoundingClientRect().top >= bottom - 1) return next;
    }
  }
  return undefined;
}

/**
 * Keeps what stands below `host` where it is while the widget takes the place of the sentence inside it. `attach` gives the host
 * its shadow root, with a slot in which that sentence stands meanwhile; the function that is returned takes the slot away.
 *
 * Where the page would move up, the height is held until the visitor uses the widget. Where it would move down, in view, the
 * sentence comes back, until a click or a key anywhere, which makes a move expected, or until nobody sees the widget.
 */
export function keepSteady(host: HTMLElement, attach: () => void): (slot: HTMLElement) => void {
  const next = following(host);
  const place = (): number => next?.getBoundingClientRect().top ?? 0;
  const first = place();
  attach();
  // A page may have given the tag a height that our own rules for the box have taken back.
  const lost = place() - first;
  return (slot) => {
    const root = slot.getRootNode() as ShadowRoot;
    const before = place() - lost;
    root.removeChild(slot);
    const moved = place() - before;
    const isInView = before + Math.min(moved, 0) < innerHeight;
    // With nothing to show in its place, a widget that moves the page is better than none.
    if (!isInView || Math.abs(moved) < 1 || (moved > 0 && !host.textContent.trim())) return;
    const sheet = new CSSStyleSheet();
    if (moved > 0) root.prepend(slot);
    else sheet.replaceSync(`:host{min-block-size:${host.offsetHeight - moved}px!important}`);
    root.adoptedStyleSheets.push(sheet);
    const over = new AbortController();
    const open = (): void => {
      over.abort();
      unseen?.disconnect();
      // Not by `remove`: pages replace that one by a method which cannot take anything out of a shadow root.
      if (slot.parentNode) root.removeChild(slot);
      sheet.replaceSync('');
    };
    const { IntersectionObserver: Observer } = globalThis as Partial<typeof globalThis>;
    const unseen =
      Observer &&
      new Observer(([entry]) => {
        if (!entry?.isIntersecting) open();
      });
    unseen?.observe(host);
    for (const type of ['click', 'keydown', 'beforeprint']) {
      (moved > 0 ? window : host).addEventListener(type, open, { capture: true, signal: over.signal });
    }
  };
}
