import { widgetNames, type WidgetName } from '@npq-widgets/embed/snippets';
import type { Page } from 'playwright-core';

/**
 * Waits until each of `tags` is there and shows itself, wherever on the page, without a touch.
 */
export async function untilShown(
  page: Page,
  tags: readonly string[] = widgetNames.map((name) => `npq-${name}`),
): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const elements = wanted.flatMap((tag) => [...document.querySelectorAll(tag)]);
      const roots = elements.flatMap(({ shadowRoot }) => shadowRoot ?? []);
      return (
        roots.length >= wanted.length &&
        roots.length === elements.length &&
        roots.every((root) => root.querySelector('.root')?.textContent.trim() && !root.querySelector('slot'))
      );
    },
    tags,
    { polling: 50 },
  );
}

/** Width and height of a box, in CSS pixels. */
export type Size = readonly [width: number, height: number];

/**
 * Sizes of a widget's host box and of every element inside it, in document order; the first of its kind on the page. The
 * host's own height is left out: until the widget is used it may hold the room that the page kept.
 */
export async function measure(
  page: Page,
  widget: WidgetName,
): Promise<{ readonly parts: readonly string[]; readonly sizes: readonly Size[] }> {
  return page.evaluate((tag) => {
    const host = document.querySelector(tag);
    if (!host?.shadowRoot) throw new Error(`<${tag}> shows nothing`);
    const boxes = [host, ...host.shadowRoot.querySelectorAll('*')];
    return {
      parts: boxes.map(
        (box) => `${box.localName}${box.classList.length ? `.${[...box.classList].join('.')}` : ''}`,
      ),
      sizes: boxes.map((box): [number, number] => {
        const { width, height } = box.getBoundingClientRect();
        return [width, box === host ? 0 : height];
      }),
    };
  }, `npq-${widget}`);
}
