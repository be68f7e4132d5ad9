import assert from 'node:assert/strict';
import { widgetNames } from '@npq-widgets/embed/snippets';
import type { Page } from 'playwright-core';
import { FUNDED_ACADEMY, checkFunding, findPlace, openFirstArea, planHours, widget } from './visitor.js';

/**
 * Waits until every widget is there, and presses a key: one that has not the room it needs keeps its sentence until then.
 * Asks the document nothing, as a page may have hidden its methods.
 */
export async function wake(page: Page): Promise<void> {
  for (const name of widgetNames) await widget(page, name).locator('.root').waitFor({ state: 'attached' });
  await page.keyboard.press('Shift');
}

/** Uses every widget of the page up to an answer, as a visitor would, and holds that none of them gave up. */
export async function comeToAnswers(page: Page): Promise<void> {
  await wake(page);
  await findPlace(page, 'B1 1AA', '2 hubs share Birmingham');
  assert.match(await checkFunding(page, 'npq-senior-leadership', FUNDED_ACADEMY), /^You should be funded/);
  await openFirstArea(page, 'npq-senior-leadership');
  await planHours(page, 'npq-executive-leadership', 5);
  for (const name of widgetNames)
    assert.equal(await widget(page, name).locator('slot').count(), 0, `${name} gave up`);
}
