const FRAMES_OF_REST = 12;
const FRAMES_AT_MOST = 240;

/** What all shadow roots in a story show. */
const shown = (root: HTMLElement): string =>
  [...root.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot?.innerHTML ?? '').join('');

/** A widget of which the page still shows the sentence: its first view is on its way. */
const isOnItsWay = (root: HTMLElement): boolean =>
  [...root.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot?.querySelector('slot ~ .reader'));

/** Waits until the widgets of a story have drawn what they bring one after another, so that what is examined is there. */
export async function settled(root: HTMLElement): Promise<void> {
  let before = '';
  for (let frame = 0, rest = 0; rest < FRAMES_OF_REST && frame < FRAMES_AT_MOST; frame += 1) {
    await new Promise(requestAnimationFrame);
    const now = shown(root);
    rest = now === before && !isOnItsWay(root) ? rest + 1 : 0;
    before = now;
  }
}
