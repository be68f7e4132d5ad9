import { expect } from '@open-wc/testing';
import type { EligibilityCheckerElement } from '../../../packages/elements/src/eligibility-checker/eligibility-checker.js';
import { find, has, words } from '../../support/shadow.js';
import { waitUntil } from '../../support/wait.js';
import { answer, begin, checker, hasQuestion, press, question, resultOf } from './checker-fixture.js';

const COURSE = 'npq-leading-teaching';
const FIRST = 'Where do you work?';
const SECOND = 'What kind of school';

const chosen = (element: EligibilityCheckerElement): string =>
  words(find(element, 'input:checked').closest('label') as HTMLElement);

async function asks(element: EligibilityCheckerElement, title: string): Promise<void> {
  await waitUntil(() => hasQuestion(element) && question(element).startsWith(title), `it asks ${title}`);
}

/** On the second question, by way of the first. */
async function onSecond(): Promise<EligibilityCheckerElement> {
  const element = await checker();
  await begin(element, COURSE);
  await answer(element, 'A school');
  await asks(element, SECOND);
  return element;
}

describe('the checker and the browser’s Back', () => {
  let address: string;

  beforeEach(() => {
    address = location.href;
    history.pushState(null, '');
  });

  it('leads one question back, with the answer that was given, and on again', async () => {
    const element = await onSecond();
    history.back();
    await asks(element, FIRST);
    expect(chosen(element)).to.match(/^A school/);
    history.forward();
    await asks(element, SECOND);
    history.go(-2);
    await waitUntil(() => has(element, '#course'), 'the start page is back');
  });

  it('keeps a number in the history: no answer, and no other address', async () => {
    await onSecond();
    expect(history.state).to.deep.equal({ 'npq-checker': 2 });
    expect(location.href).to.equal(address);
  });

  it('goes back in the history with its own Back, however fast it is pressed', async () => {
    const element = await onSecond();
    await press(element, 'Back');
    await press(element, 'Back');
    await waitUntil(
      () => (history.state as { 'npq-checker'?: number })['npq-checker'] === 0,
      'the history followed',
    );
    expect(has(element, '#course')).to.equal(true);
    await press(element, 'Check funding');
    await asks(element, SECOND);
    history.back();
    await waitUntil(() => has(element, '#course'), 'the start page is back');
  });

  it('does not leave the page that a link to a result opened', async () => {
    const before = history.length;
    const element = await resultOf('notOnList');
    // From the answer of England, which the link holds, to the list and to the kind of school.
    for (let step = 0; step < 3; step += 1) await press(element, 'Back');
    expect(history.length).to.equal(before);
    await answer(element, 'Local authority maintained school');
    history.back();
    await asks(element, 'What kind of school');
  });

  it('stays where it is when the visitor follows a link within the page', async () => {
    const element = await onSecond();
    location.hash = '#contact';
    await new Promise((done) => addEventListener('hashchange', done, { once: true }));
    expect(question(element)).to.contain(SECOND);
    history.back();
    await waitUntil(() => location.hash === '', 'back from there');
    expect(question(element)).to.contain(SECOND);
  });

  it('leaves the history alone where the page keeps something in it, or paths in its hash', async () => {
    history.replaceState({ router: 1 }, '');
    const before = history.length;
    await onSecond();
    expect([history.length, history.state]).to.deep.equal([before, { router: 1 }]);
    history.replaceState(null, '', '#/courses');
    await onSecond();
    expect([history.length, history.state]).to.deep.equal([before, null]);
    history.replaceState(null, '', address);
  });

  it('answers the same where the page may not write to its history', async () => {
    const refuse = (): never => {
      throw new DOMException('not here', 'SecurityError');
    };
    Object.assign(history, { pushState: refuse, replaceState: refuse });
    try {
      await onSecond();
    } finally {
      Reflect.deleteProperty(history, 'pushState');
      Reflect.deleteProperty(history, 'replaceState');
    }
  });
});

describe('the checker’s progress', () => {
  const progress = (element: EligibilityCheckerElement): string =>
    /Question \d+ of about \d+/.exec(words(find(element, '.root')))?.[0] ?? '';

  it('says which question this is, and about how many there will be', async () => {
    const element = await checker();
    await begin(element, COURSE);
    expect(progress(element)).to.equal('Question 1 of about 4');
    await answer(element, 'A school');
    expect(progress(element)).to.equal('Question 2 of about 4');
    await answer(element, 'Local authority maintained');
    expect(progress(element)).to.equal('Question 3 of about 4');
  });

  it('never promises fewer than there are: a question that is asked again keeps its place', async () => {
    const element = await resultOf('notOnList');
    await press(element, 'Back');
    expect(progress(element)).to.match(/^Question (\d) of about \1$/);
  });
});
