import { getCourse } from '@npq-widgets/data';
import courses from '@npq-widgets/data/slices/courses';
import type { Locator, Page } from 'playwright-core';
import type { WidgetName } from '@npq-widgets/embed/snippets';

/** The first widget of its kind on the page. */
export const widget = (page: Page, name: WidgetName): Locator => page.locator(`npq-${name}`).first();

/** What the visitor reads in a widget, without the line breaks. */
export const textOf = async (page: Page, name: WidgetName): Promise<string> =>
  (await widget(page, name).locator('.root').innerText()).replace(/\s+/g, ' ');

const nameOf = (course: string): string => courses.find(({ id }) => id === course)?.name ?? course;

/** Presses the card of a course, behind the way to all of them where one is shown already. */
async function chooseCard(explorer: Locator, course: string): Promise<void> {
  const all = explorer.getByRole('button', { name: '‹ All NPQs', exact: true });
  await all.or(explorer.getByRole('button', { name: 'Which one suits me?' })).waitFor();
  if (await all.isVisible()) await all.click();
  await explorer.getByRole('button', { name: nameOf(course), exact: true }).click();
}

/** Chooses a course in one widget, by its DfE identifier; where one is said that was chosen elsewhere, changes it. */
export async function chooseCourse(page: Page, name: WidgetName, course: string): Promise<void> {
  if (name === 'framework-explorer') return chooseCard(widget(page, name), course);
  // Not by its label: on a page of XML the tool that drives the browser takes none for a label.
  const list = widget(page, name).getByRole('combobox', { name: 'Which NPQ?' });
  const change = widget(page, name).getByRole('button', { name: /^Change the NPQ/ });
  if (
    await change
      .or(list)
      .first()
      .evaluate((found) => found.localName === 'button')
  )
    await change.click();
  await list.selectOption(course);
}

/** Waits until the list of a widget shows that course, or its line or heading says it. */
export async function courseArrives(page: Page, name: WidgetName, course: string): Promise<void> {
  if (name === 'framework-explorer')
    return widget(page, name)
      .getByRole('heading', { name: nameOf(course), exact: false })
      .first()
      .waitFor();
  await page.waitForFunction(
    ([tag, id, said]) => {
      const root = document.querySelector(tag)?.shadowRoot;
      const isListed = root?.querySelector<HTMLSelectElement>('#course')?.value === id;
      return isListed || root?.querySelector('.course strong')?.textContent === said;
    },
    [`npq-${name}`, course, getCourse(courses, course)?.name] as const,
  );
}

/** What leads somebody at an academy to funding, for an NPQ that needs no list. */
export const FUNDED_ACADEMY = ['A school', 'Academy', 'Yes', 'No'] as const;

/** Starts the checker for `course`, answers with the options whose labels begin so, and returns the result's heading. */
export async function checkFunding(page: Page, course: string, answers: readonly string[]): Promise<string> {
  const checker = widget(page, 'eligibility-checker');
  await chooseCourse(page, 'eligibility-checker', course);
  await checker.getByRole('button', { name: 'Check funding' }).click();
  let asked = '';
  for (const answer of answers) {
    await askedAfter(checker, asked);
    asked = await checker.locator('legend').innerText();
    await checker.getByRole('radio', { name: new RegExp(`^${answer}`) }).check();
    await checker.getByRole('button', { name: 'Continue' }).click();
  }
  const result = checker.locator('.outcome').getByRole('heading', { level: 3 }).first();
  await result.waitFor();
  return (await result.innerText()).replace(/\s+/g, ' ');
}

/** Waits for a question other than `before`. Throws when one of its options is chosen before the visitor chose. */
async function askedAfter(checker: Locator, before: string): Promise<void> {
  const question = before ? checker.locator('legend', { hasNotText: before }) : checker.locator('legend');
  await question.waitFor();
  const chosen = await checker.locator('input:checked').count();
  if (chosen) throw new Error(`"${await question.innerText()}" comes with an answer already chosen.`);
}

/** Opens the first area of a course in the explorer, and waits until it shows what is in it. */
export async function openFirstArea(page: Page, course: string): Promise<void> {
  const explorer = widget(page, 'framework-explorer');
  await chooseCourse(page, 'framework-explorer', course);
  await explorer.getByRole('heading', { name: /^1 / }).click();
  await explorer
    .getByRole('heading', { name: /^Learn (?:that|how to)$/ })
    .first()
    .waitFor();
}

/** Plans a course with days of this many hours. */
export async function planHours(page: Page, course: string, hoursPerDay: number): Promise<void> {
  const planner = widget(page, 'hours-planner');
  await chooseCourse(page, 'hours-planner', course);
  const fold = planner.locator('summary', { hasText: 'How published courses were made up' });
  await fold.waitFor();
  if (!(await planner.getByRole('combobox', { name: 'Hours in a day' }).isVisible())) await fold.click();
  await planner.getByRole('combobox', { name: 'Hours in a day' }).selectOption(String(hoursPerDay));
}

/** Looks a place up in the finder, and waits for what it says about it: `says` is in the answer. */
export async function findPlace(page: Page, place: string, says: string | RegExp): Promise<void> {
  const finder = widget(page, 'provider-finder');
  await finder.getByLabel('Postcode, place or school').fill(place);
  await finder.getByRole('button', { name: 'Find the hub' }).click();
  await finder.locator('.answer').getByText(says).first().waitFor();
}
