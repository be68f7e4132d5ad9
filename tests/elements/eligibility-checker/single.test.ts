import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { EligibilityCheckerElement } from '../../../packages/elements/src/eligibility-checker/eligibility-checker.js';
import { find, has, named, text } from '../../support/shadow.js';
import { assessed, checker, choose, chooseCourse, pick, questions, settled } from './checker-fixture.js';
import { waitUntil } from '../../support/wait.js';
import { untilSaid } from '../../support/lines-said.js';

const single = (attributes: Partial<EligibilityCheckerElement> = {}) =>
  checker({ layout: 'single', ...attributes });

async function answerAll(
  element: EligibilityCheckerElement,
  answers: readonly (readonly [asked: string, label: string])[],
): Promise<void> {
  for (const [asked, label] of answers) {
    await waitUntil(() => questions(element).some((title) => title.startsWith(asked)), asked);
    pick(element, label, asked);
    await settled(element);
  }
}

const TO_RESULT = [
  ['Where do you work?', 'A school'],
  ['What kind', 'Local authority maintained'],
  ['Is your school on', 'No'],
] as const;

describe('<npq-eligibility-checker layout="single">', () => {
  it('shows the course first, and no button to start', async () => {
    const element = await single();
    expect(has(element, '#course')).to.equal(true);
    expect(has(element, 'form button')).to.equal(false);
    expect(questions(element)).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('asks the first question as soon as there is a course, the page’s or the visitor’s', async () => {
    const element = await single();
    await chooseCourse(element, 'npq-headship');
    await waitUntil(() => questions(element).length === 1);
    const given = await single({ course: 'NPQH' });
    await waitUntil(() => questions(given).length === 1);
  });

  it('adds each question below those that were answered, then the result', async () => {
    const element = await single({ course: 'NPQLT' });
    await answerAll(element, TO_RESULT);
    await waitUntil(() => has(element, '.outcome'));
    expect(questions(element)).to.have.length(3);
    expect(text(element, '.outcome [role=heading]')).to.equal('Not funded for you');
    const order = find(element, 'form.questions').compareDocumentPosition(find(element, '.outcome'));
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
    await expect(element).to.be.accessible();
  });

  it('says each next question to screen readers, and nothing when the same one stays', async () => {
    const element = await single({ course: 'NPQLT' });
    const said = () => text(element, '[role=status]');
    await waitUntil(() => questions(element).length === 1);
    expect(said()).to.equal('');
    await answerAll(element, TO_RESULT.slice(0, 1));
    await waitUntil(() => said().startsWith('Next question: What kind'));
    await answerAll(element, TO_RESULT.slice(1, 2));
    await waitUntil(() => said().startsWith('Next question: Is your school on'));
    const before = said();
    await answerAll(element, [['Where do you work?', 'A school']]);
    expect(said()).to.equal(before);
  });

  it('moves no focus, and says the outcome to screen readers', async () => {
    const element = await single({ course: 'NPQLT' });
    await answerAll(element, TO_RESULT.slice(0, 2));
    const radio = [...element.shadowRoot!.querySelectorAll('input')].at(-2)!;
    radio.focus();
    radio.click();
    await waitUntil(() => has(element, '.outcome'));
    await waitUntil(() => text(element, '[role=status]').startsWith('Not funded for you'));
    expect(element.shadowRoot?.activeElement).to.equal(radio);
  });

  it('takes another answer in place, keeps what still applies below, and asks anew what does not', async () => {
    const element = await single({ course: 'NPQLT' });
    await answerAll(element, TO_RESULT);
    pick(element, 'Academy', 'What kind');
    await settled(element);
    expect(questions(element)).to.have.length(3);
    expect(has(element, '.outcome')).to.equal(true);
    pick(element, 'Early years', 'Where do you work?');
    await settled(element);
    expect(questions(element)).to.have.length(1);
    pick(element, 'A school', 'Where do you work?');
    await settled(element);
    expect(questions(element)).to.have.length(2);
    expect(has(element, 'fieldset[aria-describedby] input:checked')).to.equal(false);
  });

  it('shows no answer as picked that was not given', async () => {
    const element = await single({ course: 'NPQLT' });
    await answerAll(element, TO_RESULT.slice(0, 1));
    pick(element, 'Another setting', 'Where do you work?');
    await settled(element);
    expect(element.shadowRoot?.querySelectorAll('input:checked')).to.have.length(1);
  });

  it('follows another course and cohort, and tells each result once', async () => {
    const element = await single({ course: 'NPQLT' });
    await answerAll(element, TO_RESULT);
    await waitUntil(() => has(element, '.outcome'));
    const told = assessed(element);
    await chooseCourse(element, 'npq-senior-leadership');
    await waitUntil(() => questions(element).at(-1)?.startsWith('Do you work in England'));
    pick(element, 'Yes', 'Do you work in England');
    await waitUntil(() => questions(element).at(-1)?.startsWith('Have you had'));
    pick(element, 'No', 'Have you had');
    expect((await told).course).to.equal('npq-senior-leadership');
    await choose(element, '#cohort', 'spring-2027');
    await waitUntil(() => text(element, '.outcome').includes('No rules are published for spring 2027'));
  });

  it('starts again with the same course', async () => {
    const element = await single({ course: 'NPQLT' });
    await answerAll(element, TO_RESULT);
    named(element, 'button', 'Start again').click();
    await settled(element);
    expect(questions(element)).to.deep.equal(['Where do you work?']);
    expect(has(element, 'input:checked')).to.equal(false);
  });

  it('puts the focus where an action in the result leads', async () => {
    const element = await single({ course: 'NPQLT' });
    await answerAll(element, [...TO_RESULT.slice(0, 2), ['Is your school on', 'I’m not sure']]);
    await waitUntil(() => has(element, '.outcome'));
    const focused = () => element.shadowRoot?.activeElement as HTMLInputElement | null;
    named(element, 'button', 'Answer now: Is your school on DfE’s list of schools?').click();
    await settled(element);
    expect(focused()?.name).to.equal('school-list');
    pick(element, 'No', 'Is your school on');
    await settled(element);
    named(element, 'button', 'Show this: Headship').click();
    await waitUntil(
      () => focused()?.name === 'works-in-england',
      'the focus is on the question that the course adds',
    );
    pick(element, 'Yes', 'Do you work in England');
    await settled(element);
    pick(element, 'No', 'Have you had');
    await waitUntil(
      () => has(element, '.outcome') && text(element, '.outcome [role=heading]').startsWith('You should be'),
    );
    named(element, 'button', 'Start again').click();
    await waitUntil(() => focused()?.name === 'work-setting', 'the focus is on the first question');
  });

  it('can be answered by keyboard alone', async () => {
    const element = await single({ course: 'NPQLT' });
    await waitUntil(() => questions(element).length === 1);
    find(element, '#course').focus();
    for (const key of ['Tab', 'Tab', ' ', 'Tab', 'Tab', ' ']) await sendKeys({ press: key });
    await waitUntil(() => questions(element).length === 3);
    expect((element.shadowRoot?.activeElement as HTMLInputElement).value).to.equal('maintained');
  });

  it('is not what another value asks for: that is said in the console, and the questions come in steps', async () => {
    const element = await checker({});
    element.setAttribute('layout', 'double');
    await element.updateComplete;
    expect(has(element, 'form button')).to.equal(true);
    await untilSaid('<npq-eligibility-checker layout="double"> is not steps or single, so steps is used');
  });
});
