import { expect, fixture, html } from '@open-wc/testing';
import type { EligibilityCheckerElement } from '../../../packages/elements/src/eligibility-checker/eligibility-checker.js';
import { has, named, text } from '../../support/shadow.js';
import {
  answer,
  assessed,
  begin,
  checker,
  hasQuestion,
  press,
  question,
  resultOf,
  settled,
} from './checker-fixture.js';
import { waitUntil } from '../../support/wait.js';

const LINK =
  '#npq.checker=course:npq-leading-teaching,cohort:autumn-2026,worksInEngland:yes,workSetting:school,establishmentType:1,onPp50List:no,onFeList:no,onRiseList:no';

async function opened(
  hash: string,
  attributes: Partial<EligibilityCheckerElement> = {},
): Promise<EligibilityCheckerElement> {
  history.replaceState(null, '', hash);
  return checker({ share: true, ...attributes });
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

describe('<npq-eligibility-checker share>', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('leaves the address alone when it is off', async () => {
    history.replaceState(null, '', LINK);
    const element = await checker();
    expect(has(element, '#course')).to.equal(true);
    await begin(element, 'npq-headship');
    expect(location.hash).to.equal(LINK);
    expect(text(await resultOf('eligible'))).not.to.contain('Copy a link');
  });

  it('keeps the answers in one part of the hash, beside the host’s own', async () => {
    const element = await opened('#contact');
    await begin(element, 'npq-headship');
    expect(location.hash).to.equal('#contact&npq.checker=cohort:autumn-2026,course:npq-headship');
    await answer(element, 'Yes');
    expect(location.hash).to.contain('#contact&npq.checker=').and.to.contain('worksInEngland:yes');
    await press(element, 'Back');
    await press(element, 'Back');
    expect(location.hash).to.equal('#contact');
  });

  it('gives each checker of a page a part of its own', async () => {
    history.replaceState(
      null,
      '',
      `${LINK}&npq.checker2=course:npq-headship,cohort:autumn-2026,worksInEngland:yes`,
    );
    const page = await fixture(
      html`<div>
        <npq-hub
          ><npq-eligibility-checker .share=${true} as-of="2026-11-21"></npq-eligibility-checker
        ></npq-hub>
        <npq-hub
          ><npq-eligibility-checker .share=${true} as-of="2026-11-21"></npq-eligibility-checker
        ></npq-hub>
      </div>`,
    );
    const [first, second] = page.querySelectorAll('npq-eligibility-checker');
    await waitUntil(() => has(first!, '.outcome') && hasQuestion(second!));
    expect(text(first!, '.outcome')).to.contain('Leading teaching');
    expect(text(second!)).to.contain('Headship');
    await answer(second!, 'A school');
    expect(location.hash)
      .to.contain(`${LINK.slice(1)}&npq.checker2=`)
      .and.to.contain('workSetting:school');
  });

  it('opens the result again from a link, with every answer', async () => {
    const element = await opened(LINK);
    await waitUntil(() => has(element, '.outcome'));
    expect(text(element, '.outcome'))
      .to.contain('You do not meet the rules')
      .and.to.contain('Leading teaching (NPQLT), autumn 2026');
    expect(text(element)).to.contain('School run with the local authority');
    expect(new Set(location.hash.slice(13).split(','))).to.deep.equal(new Set(LINK.slice(13).split(',')));
  });

  it('takes the whole page to the course of the link', async () => {
    const element = await opened(LINK, { course: 'NPQH' });
    await waitUntil(() => has(element, '.outcome'));
    expect(text(element, '.outcome')).to.contain('Leading teaching (NPQLT)');
  });

  it('keeps to its own course where that is pinned', async () => {
    const element = await opened(LINK, { course: 'NPQH', courseOnly: true });
    await waitUntil(() => hasQuestion(element) || has(element, '.outcome'));
    expect(text(element)).to.contain('Headship').and.not.to.contain('You do not meet the rules');
  });

  it('opens an earlier cohort and one without rules from a link', async () => {
    const past = await opened(LINK.replace('autumn-2026', 'autumn-2025'));
    await waitUntil(() => has(past, '.outcome'));
    expect(text(past, '.outcome')).to.contain('autumn 2025');
    past.closest('npq-hub')?.remove();
    const coming = await opened(LINK.replace('autumn-2026', 'spring-2027'));
    await waitUntil(() => has(coming, '.outcome'));
    expect(text(coming, '.outcome')).to.contain('spring 2027');
    expect(location.hash).to.contain('cohort:spring-2027');
  });

  it('drops what no rule knows, from the answers and from the address', async () => {
    const element = await opened(
      '#npq.checker=course:npq-headship,cohort:autumn-2026,worksInEngland:maybe,constructor:x,__proto__:y,shoeSize:44',
    );
    await waitUntil(() => hasQuestion(element));
    expect(question(element)).to.equal('Do you work in England?');
    expect(location.hash).to.equal('#npq.checker=course:npq-headship,cohort:autumn-2026');
  });

  it('begins at the start when nothing in the link can be read', async () => {
    const element = await opened('#npq.checker=%E0%A4%A&contact');
    await beginsAtTheStart(element, '#contact');
  });

  it('shows a course that nobody knows nowhere on the page', async () => {
    const element = await opened('#npq.checker=course:%3Cimg%20src=x%3E,cohort:autumn-2026');
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

  it('begins and ends with the attribute, whenever that is', async () => {
    const element = await resultOf('eligible');
    element.share = true;
    await settled(element);
    await press(element, 'Change your answer: Do you work in England?');
    expect(location.hash).to.contain('npq.checker=');
    element.share = false;
    await settled(element);
    expect(location.hash).to.equal('');
  });

  it('copies the link, and says so', async () => {
    const element = await resultOf('eligible', { share: true });
    let copied = '';
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (link: string) => Promise.resolve(void (copied = link)) },
    });
    named(element, 'button', 'Copy a link to this result').click();
    await waitUntil(() => text(element, '[role=status]').startsWith('Link copied'));
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    expect(copied).to.equal(location.href);
    expect(copied).to.contain('npq.checker=');
    await expect(element).to.be.accessible();
  });

  it('copies the answers after something else took their place in the address', async () => {
    const element = await resultOf('eligible', { share: true });
    let copied = '';
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (link: string) => Promise.resolve(void (copied = link)) },
    });
    location.hash = '#contact';
    named(element, 'button', 'Copy a link to this result').click();
    await waitUntil(() => copied !== '');
    expect(copied).to.contain('#contact&npq.checker=').and.to.contain('worksInEngland:yes');
    const refuse = (): never => {
      throw new Error('planted');
    };
    Object.defineProperty(history, 'replaceState', { configurable: true, value: refuse });
    location.hash = '#else';
    named(element, 'button', 'Copy a link to this result').click();
    await waitUntil(() => text(element, '[role=status]').startsWith('This page does not keep your answers'));
    Reflect.deleteProperty(history, 'replaceState');
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  });

  it('says that the answers are in the address', async () => {
    const element = await opened('');
    await waitUntil(() => text(element).includes('Your answers are kept in the address of this page'));
    expect(text(element)).not.to.contain('Nothing you answer leaves this page');
  });

  it('keeps nothing that a link says of another course where the page keeps the widget to its own', async () => {
    const link = LINK.replace('leading-teaching', 'executive-leadership').replace(
      'onPp50List:no',
      'onPp50List:yes',
    );
    const element = await opened(`${link},previouslyFunded:yes`, { course: 'NPQH', courseOnly: true });
    await waitUntil(() => hasQuestion(element));
    expect(question(element)).to.equal('Have you had a scholarship for this course before?');
    expect(has(element, 'input:checked')).to.equal(false);
  });

  it('begins at the start with a link that is not sure of its course', async () => {
    const element = await opened('#npq.checker=course:not-sure,cohort:autumn-2026');
    await beginsAtTheStart(element);
  });

  it('says how to copy it where the page may not', async () => {
    const element = await resultOf('eligible', { share: true });
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    named(element, 'button', 'Copy a link to this result').click();
    await waitUntil(() => text(element, '[role=status]').startsWith('Copy the address of this page'));
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  });

  it('asks no server for anything that holds an answer', async () => {
    performance.clearResourceTimings();
    const element = await opened(LINK);
    await waitUntil(() => has(element, '.outcome'));
    await resultOf('notOnList', { share: true });
    const asked = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.filter((name) => /npq\.checker|worksInEngland/.test(name))).to.deep.equal([]);
  });
});
