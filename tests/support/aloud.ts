import { words } from './shadow.js';

/** The texts that an attribute such as `aria-describedby` names. */
const named = (node: Element, attribute: string): string[] =>
  (node.getAttribute(attribute) ?? '').split(' ').flatMap((id) => {
    const found = id && (node.getRootNode() as ShadowRoot).getElementById(id);
    return found ? [words(found)] : [];
  });

/** What is said of something as the focus comes to it: its name, what is in it, its description. */
const saidOf = (node: Element): string =>
  [
    node.getAttribute('aria-label') ?? '',
    ...named(node, 'aria-labelledby'),
    words(node),
    ...named(node, 'aria-describedby'),
  ]
    .filter(Boolean)
    .join(' ');

const LIVE = '[role=status], [role=alert]';

/**
 * What a screen reader says by itself from now on, one line for each time: live regions as they change, what receives the
 * focus, and another description of what has it already.
 */
export function hearing(element: Element): readonly string[] {
  const heard: string[] = [];
  const root = element.shadowRoot!;
  const changed = (changes: readonly MutationRecord[]): void => {
    const nodes = changes.flatMap(({ type, target, addedNodes }) =>
      type === 'attributes' ? [] : [target, ...addedNodes],
    );
    const near = nodes.flatMap((node) => (node instanceof Element ? node : (node.parentElement ?? [])));
    const live = near.flatMap((node) =>
      [node.closest(LIVE) ?? [], ...node.querySelectorAll('[role=alert]')].flat(),
    );
    for (const region of new Set(live)) if (region.isConnected && words(region)) heard.push(words(region));
    const focused = root.activeElement;
    if (focused && changes.some(({ type, target }) => type === 'attributes' && target === focused))
      heard.push(...named(focused, 'aria-describedby'));
  };
  new MutationObserver(changed).observe(root, {
    ...{ subtree: true, childList: true, characterData: true },
    attributeFilter: ['aria-describedby'],
  });
  root.addEventListener('focusin', ({ target }) => heard.push(saidOf(target as Element)));
  return heard;
}

/** How often words were heard. */
export const times = (heard: readonly string[], said: string): number =>
  heard.join(' ').split(said).length - 1;
