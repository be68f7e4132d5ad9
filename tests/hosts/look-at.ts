import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { WidgetName } from '@npq-widgets/embed/snippets';
import type { Page } from 'playwright-core';
import { widget } from './visitor.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RESULTS = fileURLToPath(new URL('../../test-results/journey/', import.meta.url));

interface AxeRun {
  axe: { run(): Promise<{ violations: { id: string; help: string; nodes: { target: unknown }[] }[] }> };
}

/** What axe-core finds wrong on the whole page, shadow roots included: `rule: help (where)`. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as AxeRun).axe.run();
    return violations.map(
      ({ id, help, nodes }) =>
        `${id}: ${help} (${nodes.map(({ target }) => JSON.stringify(target)).join(' ')})`,
    );
  });
}

/**
 * A page as a visitor sees it, wide and narrow: what is wrong with it, and pictures for a person, of the
 * whole page or of the one widget that it is about.
 */
export async function lookAt(page: Page, name: string, about?: WidgetName): Promise<string[]> {
  mkdirSync(RESULTS, { recursive: true });
  const faults: string[] = [];
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (overflow > 0) faults.push(`${name} at ${width}: the page scrolls sideways by ${overflow} px`);
    faults.push(...(await accessibilityFaults(page)).map((fault) => `${name} at ${width}: ${fault}`));
    const path = `${RESULTS}${name.replace(/\W+/g, '-').toLowerCase()}-${width}.png`;
    await (about ? widget(page, about).screenshot({ path }) : page.screenshot({ path, fullPage: true }));
  }
  return faults;
}
