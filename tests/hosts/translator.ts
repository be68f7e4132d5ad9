import { fileURLToPath } from 'node:url';
import { widgetNames } from '@npq-widgets/embed/snippets';
import type { Page } from 'playwright-core';

/** `replace`: as a browser translates a page; `mark`: as an extension marks words. */
export type Manner = 'replace' | 'mark';

interface WithTranslator {
  readonly npqTranslator: {
    once(manner: Manner): void;
    always(manner: Manner): void;
    original(root: Node): string;
  };
}

const SCRIPT = fileURLToPath(new URL('../../demo/hosts/scripts/translator.js', import.meta.url));

/** Puts the translator on the page, before its first script. It does nothing yet. */
export const bringTranslator = (page: Page): Promise<unknown> => page.addInitScript({ path: SCRIPT });

/** Changes all that is on the page now. */
export const translate = (page: Page, manner: Manner): Promise<void> =>
  page.evaluate((how) => (globalThis as unknown as WithTranslator).npqTranslator.once(how), manner);

/** Changes all that comes onto the page from now on, as soon as it comes. */
export const keepTranslating = (page: Page, manner: Manner): Promise<void> =>
  page.evaluate((how) => (globalThis as unknown as WithTranslator).npqTranslator.always(how), manner);

/** All words of all widgets, a line a widget, in the language that they were written in. */
export const wordsOf = (page: Page): Promise<string[]> =>
  page.evaluate(
    (names) =>
      names.map((name) => {
        const root = document.querySelector(`npq-${name}`)?.shadowRoot?.querySelector('.root');
        return `${name}: ${root ? (globalThis as unknown as WithTranslator).npqTranslator.original(root) : 'nothing'}`;
      }),
    widgetNames,
  );
