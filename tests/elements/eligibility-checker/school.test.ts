import { ContextEvent } from '@lit/context';
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { School, SchoolSearch, SchoolsResult } from '@npq-widgets/data/workplaces';
import { sendKeys } from '@web/test-runner-commands';
import { choicesContext, type Choices } from '../../../packages/elements/src/core/contexts.js';
import { EligibilityCheckerElement } from '../../../packages/elements/src/eligibility-checker/eligibility-checker.js';
import { schoolView } from '../../../packages/elements/src/eligibility-checker/views/school/view.js';
import { defineWithLoaders } from '../../support/network.js';
import { all, find, has, named, text, words } from '../../support/shadow.js';
import { hearing, times } from '../../support/aloud.js';
import { waitUntil } from '../../support/wait.js';
import { answer, begin, press, question } from './checker-fixture.js';

const KIND = 'What kind of school or college is it?';
const LIST = 'Is your school on DfE’s list of schools?';

const seawall: School = {
  ...{ urn: '100001', ukprn: '', name: 'Seawall Example Academy', postcode: 'SS1 1AA', town: 'Southend' },
  ...{ street: '', district: 'E06000033', formerDistrict: '', type: '34', phase: 'Secondary' },
  ...{ trust: 'Example Trust', formerName: '', lists: ['pp50'] },
};
const found = (...schools: School[]): SchoolsResult => ({
  ...{ outcome: 'found', schools, isWhole: false, date: '2023-11-16', round: 'autumn-2025' },
});

let tags = 0;
/** A checker whose search for schools comes to these, one time after the other. */
async function checkerWith(
  results: readonly SchoolsResult[],
  attributes: Partial<EligibilityCheckerElement> = {},
): Promise<EligibilityCheckerElement> {
  let asked = 0;
  const search = (): Promise<SchoolsResult> =>
    Promise.resolve(results[Math.min(asked++, results.length - 1)] ?? { outcome: 'none' });
  return checkerOf(search, attributes);
}

async function checkerOf(
  search: SchoolSearch,
  attributes: Partial<EligibilityCheckerElement> = {},
): Promise<EligibilityCheckerElement> {
  const tag = `npq-school-checker-${tags++}`;
  defineWithLoaders(tag, EligibilityCheckerElement, {
    school: () => Promise.resolve(schoolView(() => search)),
  });
  const element = document.createElement(tag) as EligibilityCheckerElement;
  Object.assign(element, { asOf: '2026-11-21', ...attributes });
  // In a hub of its own, so that a school that was chosen in another test is not offered.
  (await fixture(html`<npq-hub></npq-hub>`)).append(element);
  await element.updateComplete;
  return element;
}

/** As far as the question of what kind of school it is. */
async function atKind(element: EligibilityCheckerElement, course = 'npq-leading-literacy'): Promise<void> {
  await begin(element, course);
  while (question(element) !== KIND)
    await answer(element, question(element) === 'Do you work in England?' ? 'Yes' : 'A school');
}

async function look(element: EligibilityCheckerElement, typed = 'seawall'): Promise<void> {
  named(element, 'button', 'Find my school or college by name').click();
  await waitUntil(() => focused(element)?.id === 'place', 'the field came, and has the focus');
  await sendKeys({ type: typed });
}

const focused = (element: Element): Element | null | undefined => element.shadowRoot?.activeElement;

const options = (element: EligibilityCheckerElement): string[] => all(element, '[role=option]').map(words);

async function chooseFirst(element: EligibilityCheckerElement): Promise<void> {
  await waitUntil(() => options(element).length > 0, 'schools came');
  await sendKeys({ press: 'ArrowDown' });
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => has(element, 'form.school .panel'), 'the school is chosen');
}

describe('<npq-eligibility-checker>, finding one’s own school', () => {
  it('reads its kind and its lists, says them, and asks only what they leave open', async () => {
    const element = await checkerWith([found(seawall)]);
    await atKind(element);
    await look(element);
    await chooseFirst(element);
    expect(text(element, 'form.school .panel')).to.equal(
      'Seawall Example Academy, Southend Kind: Academy converter (secondary) Run by Example Trust It was on DfE’s list for autumn 2025. Look in DfE’s lists on GOV.UK',
    );
    expect(text(element, 'form.school')).to.contain('Schools as they were on 16 November 2023');
    await press(element, 'Use this school');
    expect(question(element)).to.equal(LIST);
    expect(text(element, 'form.questions')).to.contain(
      'Seawall Example Academy. It was on DfE’s list for autumn 2025.',
    );
    await press(element, 'Back');
    expect(question(element)).to.equal(KIND);
    const picked = find(element, 'input:checked') as HTMLInputElement;
    expect(picked.value, 'the kind can be changed').to.equal('academy');
    await answer(element, 'Local authority');
    expect(question(element)).to.equal(LIST);
    expect(text(element, 'form.questions'), 'for another kind of school').not.to.contain('Seawall');
    element.remove();
  });

  it('answers for England, which the register of its schools is a source for', async () => {
    const element = await checkerWith([found(seawall)]);
    await atKind(element, 'npq-headship');
    await look(element);
    await chooseFirst(element);
    await press(element, 'Use this school');
    expect(question(element)).to.match(/^Have you had/);
    element.remove();
    const unknown = await checkerWith([]);
    await atKind(unknown, 'npq-headship');
    await answer(unknown, 'Academy');
    expect(question(unknown), 'of an academy that was not found').to.equal('Do you work in England?');
    unknown.remove();
  });

  it('answers the question about lists where they are of the cohort itself', async () => {
    const element = await checkerWith([found(seawall)], { cohort: 'autumn-2025' });
    await atKind(element);
    await look(element);
    await chooseFirst(element);
    await press(element, 'Use this school');
    expect(has(element, 'legend') ? question(element) : '').not.to.equal(LIST);
    element.remove();
  });

  it('never takes a list of another cohort for an answer, nor no list for a no', async () => {
    const unlisted = { ...seawall, lists: [] };
    const element = await checkerWith([found(unlisted)], { cohort: 'autumn-2025' });
    await atKind(element);
    await look(element);
    await chooseFirst(element);
    expect(text(element, 'form.school .panel')).to.contain('It was not found on DfE’s list for autumn 2025.');
    await press(element, 'Use this school');
    expect(question(element)).to.equal(LIST);
    element.remove();
  });

  it('shares the school with every widget of the page by its number, and no event tells of it', async () => {
    const element = await checkerWith([found(seawall)]);
    await atKind(element);
    await look(element);
    await chooseFirst(element);
    const told: string[] = [];
    const tell = (event: Event): void => void told.push(event.type);
    addEventListener('npq-choice-made', tell, true);
    await press(element, 'Use this school');
    removeEventListener('npq-choice-made', tell, true);
    expect(told).to.deep.equal([]);
    let shared: Choices = {};
    element.dispatchEvent(new ContextEvent(choicesContext, element, (choices) => (shared = choices)));
    expect(shared.workplace).to.equal('100001');
    element.remove();
  });

  it('says below the field what was not found and what could not be looked up, and tries again', async () => {
    const element = await checkerWith([{ outcome: 'none' }, { outcome: 'unavailable' }, found(seawall)]);
    await atKind(element);
    await look(element, 'sea');
    const missed = (): string => (has(element, '.missed') ? text(element, '.missed') : '');
    await waitUntil(() => missed() !== '', 'it says that nothing was found');
    expect(missed()).to.contain('No school is found for “sea”.');
    expect(has(element, '.wrong'), 'nobody did anything wrong').to.equal(false);
    await sendKeys({ type: 'w' });
    await waitUntil(() => missed().startsWith('Schools cannot'), 'it says that none can be looked up');
    await expect(element).to.be.accessible();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => options(element).length > 0, 'schools came');
    expect(focused(element)?.id, 'the button is gone').to.equal('place');
    expect(missed()).to.equal('');
    element.remove();
  });

  it('says once that none can be looked up, however much is typed after it', async () => {
    const asked: string[] = [];
    const element = await checkerOf((typed) => {
      asked.push(typed);
      return Promise.resolve({ outcome: 'unavailable' });
    });
    await atKind(element);
    await look(element, '');
    const heard = hearing(element);
    await sendKeys({ type: 'seawall' });
    await waitUntil(() => asked.includes('seawall') && has(element, '.missed'), 'it was looked for');
    expect(asked.length).to.be.greaterThan(1);
    await element.updateComplete;
    expect(times(heard, 'Schools cannot be looked up now.'), heard.join(' | ')).to.equal(1);
    element.remove();
  });

  for (const way of ['with Enter', 'with the button'])
    it(`says once that no school is chosen, ${way}, and keeps what was typed`, async () => {
      const element = await checkerWith([found(seawall)]);
      await atKind(element);
      await look(element);
      await waitUntil(() => options(element).length > 0, 'schools came');
      const heard = hearing(element);
      if (way === 'with Enter') await sendKeys({ press: 'Enter' });
      else named(element, 'button', 'Use this school').click();
      await waitUntil(() => focused(element)?.matches('.summary'), 'the summary has the focus');
      expect(times(heard, 'Choose your school from the list'), heard.join(' | ')).to.equal(1);
      expect(text(element, '#place-error')).to.equal('Choose your school from the list');
      await expect(element).to.be.accessible();
      named(element, '.summary button', 'Choose your school from the list').click();
      expect(focused(element)?.id).to.equal('place');
      expect((find(element, '#place') as HTMLInputElement).value).to.equal('seawall');
      find(element, '#place').click();
      await chooseFirst(element);
      expect(has(element, '.summary, .wrong')).to.equal(false);
      element.remove();
    });

  it('shows what was found for what is typed now, whatever comes late', async () => {
    const slow = new Map<string, (result: SchoolsResult) => void>();
    const search = (typed: string) => new Promise<SchoolsResult>((resolve) => void slow.set(typed, resolve));
    const element = await checkerOf(search);
    await atKind(element);
    await look(element, 'seaw');
    await waitUntil(() => slow.has('sea') && slow.has('seaw'), 'both are looked up');
    slow.get('seaw')!(found(seawall));
    await waitUntil(() => options(element).length > 0, 'schools came');
    slow.get('sea')!({ outcome: 'none' });
    await nextFrame();
    expect(options(element)[0]).to.contain('Seawall Example Academy');
    element.remove();
  });

  it('opens its list again with the same schools, by Down after Escape and by a press in the field', async () => {
    const element = await checkerWith([found(seawall)]);
    await atKind(element);
    await look(element);
    await waitUntil(() => options(element).length > 0, 'schools came');
    const before = options(element);
    const close = async (): Promise<void> => {
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(options(element)).to.deep.equal([]);
    };
    await close();
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;
    expect(options(element), 'by Down').to.deep.equal(before);
    await close();
    find(element, '#place').click();
    await element.updateComplete;
    expect(options(element), 'by a press').to.deep.equal(before);
    element.remove();
  });

  it('leads back to the question, from Back and from none of these', async () => {
    for (const way of ['Back', 'Choose the kind of school instead']) {
      const element = await checkerWith([found(seawall)]);
      await atKind(element);
      await look(element);
      await press(element, way);
      expect(question(element)).to.equal(KIND);
      expect(words(focused(element)!)).to.equal('Find my school or college by name');
      expect(has(element, 'form.school')).to.equal(false);
      element.remove();
    }
  });

  it('stands below the questions where all are on one page, and answers there too', async () => {
    const element = await checkerWith([found(seawall)], { layout: 'single', course: 'npq-leading-literacy' });
    const titles = (): string[] => all(element, 'legend').map(words);
    await waitUntil(() => titles().length > 0, 'the first question came');
    while (!titles().includes(KIND)) {
      const before = titles().length;
      const last = all(element, 'fieldset').at(-1)!;
      const label = titles().at(-1) === 'Do you work in England?' ? 'Yes' : 'A school';
      [...last.querySelectorAll<HTMLElement>('label')].find((one) => words(one).startsWith(label))!.click();
      await waitUntil(() => titles().length > before, 'the next question came');
    }
    await look(element);
    await chooseFirst(element);
    await press(element, 'Use this school');
    expect(titles()).to.include(LIST);
    element.remove();
  });

  it('is accessible, with its list open and with a school chosen', async () => {
    const element = await checkerWith([found(seawall)]);
    await atKind(element);
    await look(element);
    await waitUntil(() => options(element).length > 0, 'schools came');
    expect(options(element)).to.deep.equal([
      'Seawall Example Academy, Southend SS1 1AA · Secondary',
      'None of these: choose the kind of school',
    ]);
    await expect(element).to.be.accessible();
    await chooseFirst(element);
    await expect(element).to.be.accessible();
    element.remove();
  });
});
