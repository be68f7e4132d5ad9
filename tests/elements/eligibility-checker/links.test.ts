import { expect, fixture, html } from '@open-wc/testing';
import type { EligibilityCheckerElement } from '../../../packages/elements/src/eligibility-checker/eligibility-checker.js';
import { parseValues } from '../../../packages/elements/src/core/hash-state.js';
import { find, has, named, text } from '../../support/shadow.js';
import {
  answer,
  assessed,
  begin,
  checker,
  hasQuestion,
  NOT_FUNDED,
  question,
  resultOf,
  settled,
} from './checker-fixture.js';
import { waitUntil } from '../../support/wait.js';

const LINK =
  '#npq-checker_course_npq-leading-teaching_cohort_autumn-2026_worksInEngland_yes_workSetting_school_establishmentType_1_onPp50List_no_onFeList_no_onRiseList_no';

async function opened(
  hash: string,
  attributes: Partial<EligibilityCheckerElement> = {},
): Promise<EligibilityCheckerElement> {
  history.replaceState(null, '', hash);
  return checker(attributes);
}

/**
 * Waits until the link was read and left nothing behind. The start page alone says nothing: it is on screen before the
 * link is read.
 */
async function beginsAtTheStart(element: EligibilityCheckerElement, hash = ''): Promise<void> {
  await waitUntil(() => location.hash === hash, 'the link was read');
  await settled(element);
  expect(has(element, '#course')).to.equal(true);
  expect(hasQuestion(element) || has(element, '.outcome')).to.equal(false);
}

/** The clipboard as a page may have it; undefined where it has none. */
function useClipboard(clipboard: Pick<Clipboard, 'writeText'> | undefined): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
}

/** What a press on the button copies. */
async function copied(element: EligibilityCheckerElement): Promise<string> {
  let link = '';
  useClipboard({ writeText: (text) => Promise.resolve(void (link = text)) });
  named(element, 'button', 'Copy a link to this result').click();
  await waitUntil(() => link !== '', 'the link was copied');
  return link;
}

describe('<npq-eligibility-checker> and links to a result', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('writes no answer into the address, whatever is answered', async () => {
    const element = await opened('#contact');
    await begin(element, 'npq-headship');
    await answer(element, 'A school');
    await answer(element, 'Local authority maintained');
    expect(location.hash).to.equal('#contact');
  });

  it('gives each checker of a page a part of its own', async () => {
    history.replaceState(
      null,
      '',
      `${LINK}&npq-checker2_course_npq-headship_cohort_autumn-2026_worksInEngland_yes`,
    );
    const page = await fixture(
      html`<div>
        <npq-hub><npq-eligibility-checker as-of="2026-11-21"></npq-eligibility-checker></npq-hub>
        <npq-hub><npq-eligibility-checker as-of="2026-11-21"></npq-eligibility-checker></npq-hub>
      </div>`,
    );
    const [first, second] = page.querySelectorAll('npq-eligibility-checker');
    await waitUntil(() => has(first!, '.outcome') && hasQuestion(second!));
    expect(text(first!, '.outcome')).to.contain('Leading teaching');
    expect(text(second!)).to.contain('Headship');
    await waitUntil(() => location.hash === '', 'both took their answers out of the address');
    expect(await copied(first!))
      .to.contain('#npq-checker_')
      .and.not.to.contain('npq-checker2');
    for (const label of ['A school', 'Local authority maintained', 'No']) await answer(second!, label);
    await waitUntil(() => has(second!, '.outcome'));
    expect(await copied(second!)).to.contain('#npq-checker2_');
  });

  it('opens the result again from a link, with every answer', async () => {
    const element = await opened(LINK);
    await waitUntil(() => has(element, '.outcome'));
    expect(text(element, '.outcome'))
      .to.contain('Not funded for you')
      .and.to.contain('Leading teaching, autumn 2026');
    expect(text(element)).to.contain('Local authority maintained school');
    const [, values = ''] = (await copied(element)).split('#npq-checker_');
    expect(parseValues(values)).to.deep.equal(parseValues(LINK.slice(13)));
  });

  it('takes the answers out of the address once they are opened, and leaves the rest', async () => {
    const element = await opened(`#contact.${LINK.slice(1)}`);
    await waitUntil(() => has(element, '.outcome'));
    expect(location.hash).to.equal('#contact');
  });

  it('takes the whole page to the course of the link', async () => {
    const element = await opened(LINK, { course: 'NPQH' });
    await waitUntil(() => has(element, '.outcome'));
    expect(text(element, '.outcome')).to.contain('Leading teaching');
  });

  it('keeps to its own course where that is pinned', async () => {
    const element = await opened(LINK, { course: 'NPQH', courseOnly: true });
    await waitUntil(() => hasQuestion(element) || has(element, '.outcome'));
    expect(text(element)).to.contain('Headship').and.not.to.contain('Not funded for you');
  });

  it('opens an earlier cohort and one without rules from a link', async () => {
    const past = await opened(LINK.replace('autumn-2026', 'autumn-2025'));
    await waitUntil(() => has(past, '.outcome'));
    expect(text(past, '.outcome')).to.contain('autumn 2025');
    past.closest('npq-hub')?.remove();
    const coming = await opened(LINK.replace('autumn-2026', 'spring-2027'));
    await waitUntil(() => has(coming, '.outcome'));
    expect(text(coming, '.outcome')).to.contain('spring 2027');
    expect(await copied(coming)).to.contain('cohort_spring-2027');
  });

  it('drops what no rule knows, from the answers and from the address', async () => {
    const element = await opened(
      '#npq-checker_course_npq-headship_cohort_autumn-2026_workSetting_moon_constructor_x_shoeSize_44',
    );
    await waitUntil(() => hasQuestion(element));
    expect(question(element)).to.equal('Where do you work?');
    for (const label of NOT_FUNDED) await answer(element, label);
    await waitUntil(() => has(element, '.outcome'));
    expect(await copied(element)).not.to.match(/moon|constructor|proto|shoeSize/);
  });

  it('begins at the start when nothing in the link can be read', async () => {
    const element = await opened('#npq-checker_%E0%A4%A&contact');
    await beginsAtTheStart(element, '#contact');
  });

  it('shows a course that nobody knows nowhere on the page', async () => {
    const element = await opened('#npq-checker_course_%3Cimg%20src=x%3E_cohort_autumn-2026');
    await beginsAtTheStart(element);
    expect(text(element)).not.to.contain('<img');
  });

  it('follows another link on the same page', async () => {
    const element = await opened('');
    await waitUntil(() => has(element, '#course'));
    const told = assessed(element);
    location.hash = LINK;
    expect((await told).course).to.equal('npq-leading-teaching');
  });

  it('copies the link, and says so', async () => {
    const element = await resultOf('eligible');
    const link = await copied(element);
    await waitUntil(() => text(element, '[role=status]').startsWith('Link copied'));
    expect(link).to.contain(location.pathname).and.to.contain('#npq-checker_');
    expect(location.hash).to.equal('');
    await expect(element).to.be.accessible();
  });

  it('copies the host’s own part of the address too, and nothing that is left of it in a <base>', async () => {
    const base = document.createElement('base');
    base.href = '/elsewhere/';
    document.head.append(base);
    const element = await resultOf('eligible');
    location.hash = '#contact';
    const link = await copied(element);
    base.remove();
    expect(link).to.contain('#contact.npq-checker_').and.to.contain('worksInEngland_yes');
    expect(link).not.to.contain('/elsewhere/');
  });

  for (const [why, clipboard] of [
    ['has no clipboard', undefined],
    ['may not write to it', { writeText: () => Promise.reject(new Error('planted')) }],
  ] as const) {
    it(`shows the link, selected, where the page ${why}`, async () => {
      const element = await resultOf('eligible');
      useClipboard(clipboard);
      named(element, 'button', 'Copy a link to this result').click();
      await waitUntil(() => has(element, '#link'));
      const field = find(element, '#link') as HTMLInputElement;
      expect(text(element)).to.contain('Copy this link. It opens what you see here again.');
      expect(element.shadowRoot?.activeElement).to.equal(field);
      expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).to.equal(field.value);
      expect(field.value).to.contain('#npq-checker_').and.to.contain('worksInEngland_yes');
      await expect(element).to.be.accessible();
    });
  }

  it('leaves an address alone that the page reads as a path, and says what its link does not hold', async () => {
    const element = await resultOf('eligible');
    history.replaceState(null, '', '#/courses');
    expect(await copied(element)).to.equal(location.href);
    await waitUntil(() => has(element, '#link'));
    expect(text(element)).to.contain('This link opens the page, without your answers');
    expect(location.hash).to.equal('#/courses');
    await expect(element).to.be.accessible();
  });

  it('keeps nothing that a link says of another course where the page keeps the widget to its own', async () => {
    const link = LINK.replace('leading-teaching', 'executive-leadership').replace(
      'onPp50List_no',
      'onPp50List_yes',
    );
    const element = await opened(`${link}_previouslyFunded_yes`, { course: 'NPQH', courseOnly: true });
    await waitUntil(() => hasQuestion(element));
    expect(question(element)).to.equal('Have you had a scholarship for this course before?');
    expect(has(element, 'input:checked')).to.equal(false);
  });

  it('begins at the start with a link that is not sure of its course', async () => {
    const element = await opened('#npq-checker_course_not-sure_cohort_autumn-2026');
    await beginsAtTheStart(element);
  });

  it('asks no server for anything that holds an answer', async () => {
    performance.clearResourceTimings();
    const element = await opened(LINK);
    await waitUntil(() => has(element, '.outcome'));
    await resultOf('notOnList');
    const asked = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.filter((name) => /npq-checker|worksInEngland/.test(name))).to.deep.equal([]);
  });
});
