import { expect } from '@open-wc/testing';
import { coast } from '@npq-widgets/data/examples/places';
import { schoolOfNumber, type School, type SchoolsResult } from '@npq-widgets/data/workplaces';
import { sendKeys } from '@web/test-runner-commands';
import '@npq-widgets/elements/hub';
import { EligibilityCheckerElement } from '../../../packages/elements/src/eligibility-checker/eligibility-checker.js';
import { schoolView } from '../../../packages/elements/src/eligibility-checker/views/school/view.js';
import { ProviderFinderElement } from '../../../packages/elements/src/provider-finder/provider-finder.js';
import { schoolBox } from '../../../packages/elements/src/provider-finder/views/place/schools.js';
import { defineWithLoaders } from '../../support/network.js';
import { all, has, named, text, words } from '../../support/shadow.js';
import { waitUntil } from '../../support/wait.js';
import { answer, begin, press, question } from '../eligibility-checker/checker-fixture.js';
import { field, settled } from '../provider-finder/finder-fixture.js';

const KIND = 'What kind of school or college is it?';
const LIST = 'Is your school on DfE’s list of schools?';

const harbour: School = {
  ...{ urn: '100001', ukprn: '', name: 'Harbour Example Academy', postcode: 'SS1 1AA', town: 'Harbour' },
  ...{ street: '', district: 'E06000901', formerDistrict: '', type: '34', phase: 'Secondary' },
  ...{ trust: '', formerName: '', lists: ['pp50'] },
};
const other: School = { ...harbour, urn: '100002', name: 'Saltmarsh Example School', town: 'Saltmarsh' };

/** Finds by number, or else both by their words. */
const searched: string[] = [];
const search = (typed: string): Promise<SchoolsResult> => {
  searched.push(typed);
  const schools = [harbour, other].filter(
    ({ urn, name }) => urn === typed || name.toLowerCase().includes(typed),
  );
  const about = { isWhole: false, date: '2023-11-16', round: 'autumn-2025' };
  return Promise.resolve(schools.length ? { outcome: 'found', schools, ...about } : { outcome: 'none' });
};

const [FINDER, CHECKER] = ['npq-workplace-finder', 'npq-workplace-checker'];
defineWithLoaders(FINDER, ProviderFinderElement, { schools: () => Promise.resolve(schoolBox(() => search)) });
defineWithLoaders(CHECKER, EligibilityCheckerElement, {
  school: () => Promise.resolve(schoolView(() => search)),
});

/** A finder and a checker in one hub; events of the page that tell of the school are kept. */
async function page(): Promise<{
  finder: ProviderFinderElement;
  checker: EligibilityCheckerElement;
  told: string[];
  close: () => void;
}> {
  const hub = document.createElement('npq-hub');
  const told: string[] = [];
  for (const type of ['npq-choice-made', 'npq-place-found', 'npq-eligibility-assessed'])
    hub.addEventListener(type, (event) => told.push(JSON.stringify(Object.entries(event))));
  const finder = document.createElement(FINDER) as ProviderFinderElement;
  const checker = document.createElement(CHECKER) as EligibilityCheckerElement;
  Object.assign(finder, { data: { slices: coast }, asOf: '2026-11-21' });
  checker.asOf = '2026-11-21';
  hub.append(finder, checker);
  document.body.append(hub);
  await settled(finder);
  return { finder, checker, told, close: () => hub.remove() };
}

async function atKind(element: EligibilityCheckerElement): Promise<void> {
  await begin(element, 'npq-leading-literacy');
  while (question(element) !== KIND)
    await answer(element, question(element) === 'Do you work in England?' ? 'Yes' : 'A school');
}

/** Types in a box and takes what comes first. */
async function chooseBox(element: HTMLElement, typed: string): Promise<void> {
  const input = element.shadowRoot!.querySelector<HTMLInputElement>('#place')!;
  input.focus();
  input.select();
  await sendKeys({ type: typed });
  await waitUntil(
    () => all(element, '[role=option]').some((one) => words(one).includes('Example')),
    'the school came',
  );
  await sendKeys({ press: 'ArrowDown' });
  await sendKeys({ press: 'Enter' });
}

async function chooseInChecker(element: EligibilityCheckerElement, typed: string): Promise<void> {
  named(element, 'button', 'Find my school or college by name').click();
  await waitUntil(() => has(element, '#place'), 'the field came');
  await chooseBox(element, typed);
  await waitUntil(() => has(element, 'form.school .panel'), 'the school is chosen');
  await press(element, 'Use this school');
}

const offered = (element: EligibilityCheckerElement): boolean => has(element, '.offer');

describe('a school that is chosen once', () => {
  it('in the checker: the finder names it, says why, and shows its hub on a press', async () => {
    const { finder, checker, told, close } = await page();
    await atKind(checker);
    await chooseInChecker(checker, 'harbour');
    const focus = document.activeElement;
    await waitUntil(() => has(finder, '.answer'), 'the finder names it');
    expect(text(finder, '.answer')).to.equal(
      'Your school: Harbour Example Academy, Harbour You chose this school on this page. For another one, type its name above. Show its hub',
    );
    expect(document.activeElement, 'the focus stays').to.equal(focus);
    expect(told.join(), 'no event tells of it').not.to.contain('place').and.not.to.contain('100001');
    await expect(finder).to.be.accessible();
    named(finder, 'button', 'Show its hub').click();
    await settled(finder);
    expect(field(finder).value).to.equal('Harbour Example Academy, Harbour');
    expect(text(finder, '.why')).to.equal('Harbour Example Academy is in Harbour.');
    expect(told.join(), 'nor does one when its hub is shown').not.to.contain('100001');
    close();
  });

  it('gives way in the finder to what somebody types there', async () => {
    const { finder, checker, close } = await page();
    await atKind(checker);
    await chooseInChecker(checker, 'harbour');
    await waitUntil(() => has(finder, '.answer'), 'the finder names it');
    field(finder).focus();
    await sendKeys({ type: 'ne' });
    expect(has(finder, '.answer')).to.equal(false);
    close();
  });

  it('is looked up by nothing but its number, and follows a second choice', async () => {
    const { finder, checker, close } = await page();
    await atKind(checker);
    await chooseInChecker(checker, 'harbour');
    await waitUntil(() => has(finder, '.answer'), 'the finder names it');
    expect(searched).to.include('100001');
    await press(checker, 'Back');
    await chooseInChecker(checker, '100002');
    await waitUntil(() => text(finder, '.answer').includes('Saltmarsh'), 'the finder follows');
    close();
  });

  it('in the finder: the checker offers it at its question, and answers on a press only', async () => {
    const { finder, checker, told, close } = await page();
    await chooseBox(finder, 'harbour ex');
    await settled(finder);
    expect(text(finder, '.answer')).to.contain('Estuary Example');
    expect(told.join(), 'no event tells of it').not.to.contain('100001');
    await atKind(checker);
    await waitUntil(() => offered(checker), 'the checker offers it');
    expect(text(checker, 'form.questions')).to.contain(
      'You chose Harbour Example Academy, Harbour on this page.',
    );
    expect(has(checker, 'input:checked'), 'nothing is answered by itself').to.equal(false);
    await waitUntil(() => text(checker, '[role=status]').includes('Harbour'), 'it is said aloud');
    await expect(checker).to.be.accessible();
    await press(checker, 'Use this school');
    expect(question(checker)).to.equal(LIST);
    expect(text(checker, 'form.questions')).to.contain('It was on DfE’s list for autumn 2025.');
    await press(checker, 'Back');
    expect(checker.shadowRoot!.querySelector<HTMLInputElement>('input:checked')!.value).to.equal('academy');
    expect(offered(checker), 'it was taken').to.equal(false);
    close();
  });

  it('of another number, or of none that the index has, is offered nowhere', async () => {
    for (const number of ['not a number', '999999']) {
      const { finder, checker, close } = await page();
      const made = new CustomEvent('npq-choice-made', { bubbles: true, composed: true });
      finder.dispatchEvent(Object.assign(made, { workplace: number }));
      await atKind(checker);
      expect(await schoolOfNumber(number, search)).to.equal(undefined);
      await settled(finder);
      expect([has(finder, '.answer'), offered(checker)]).to.deep.equal([false, false]);
      close();
    }
  });
});
