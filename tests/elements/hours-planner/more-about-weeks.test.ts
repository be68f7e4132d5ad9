import { expect } from '@open-wc/testing';
import type { HoursPlannerElement } from '../../../packages/elements/src/hours-planner/hours-planner.js';
import { all, find, has, text } from '../../support/shadow.js';
import { waitUntil } from '../../support/wait.js';
import { planned, select } from './planner-fixture.js';

const press = (element: HoursPlannerElement, name: string): void =>
  all(element, 'button')
    .find((button) => button.textContent.trim() === name)!
    .click();

/** The fold of the form, which comes when it is opened. */
const fold = (element: HoursPlannerElement): HTMLDetailsElement =>
  find(element, '#plan-most, .form details').closest('details')!;

async function type(element: HoursPlannerElement, id: string, value: string): Promise<void> {
  const control = find(element, `#${id}`) as HTMLInputElement;
  control.value = value;
  control.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

/** A form of a year's course, with the fold open. */
async function withMore(): Promise<HoursPlannerElement> {
  const element = await planned('npq-leading-teaching', { asOf: '2026-11-21' });
  press(element, 'Plan my weeks');
  await waitUntil(() => has(element, '#plan-work'));
  expect(has(element, '#plan-most')).to.equal(false);
  fold(element).open = true;
  await waitUntil(() => has(element, '#plan-most'));
  await type(element, 'plan-start', '2027-01-19');
  return element;
}

describe('more about the weeks of a plan', () => {
  it('is folded, and comes when it is opened', async () => {
    const element = await withMore();
    expect(fold(element).querySelector('summary')?.textContent).to.equal('More about your weeks');
    await expect(element).to.be.accessible();
    for (const control of all(element, '.form details :is(summary, input)')) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height), control.id).to.be.at.least(24);
    }
  });

  it('says what is wrong in the summary, which opens the fold, and at the field', async () => {
    const element = await withMore();
    await type(element, 'plan-most', 'few');
    await type(element, 'plan-answer-from', '2027-12-06');
    await type(element, 'plan-answer-to', '2027-11-29');
    await type(element, 'plan-answer-hours', '8');
    fold(element).open = false;
    press(element, 'Show my plan');
    await waitUntil(() => has(element, '.summary'));
    const said = all(element, '.summary a').map((link) => link.textContent);
    expect(said).to.deep.equal([
      'Hours must be a number, nought or more.',
      'This ends before it begins. Check both dates.',
    ]);
    expect(text(element, '#plan-most-error')).to.equal(said[0]);
    expect(text(element, '#plan-answer-error')).to.equal(said[1]);
    (all(element, '.summary a')[1] as HTMLAnchorElement).click();
    expect(fold(element).open).to.equal(true);
    expect(element.shadowRoot?.activeElement?.id).to.equal('plan-answer-from');
    await expect(element).to.be.accessible();
  });

  it('pins the assessment in the chart, in words, and keeps to the most hours in a week', async () => {
    const element = await withMore();
    await type(element, 'plan-most', '1.5');
    await type(element, 'plan-at', '19:30');
    await type(element, 'plan-answer-from', '2027-12-06');
    await type(element, 'plan-answer-to', '2027-12-13');
    await type(element, 'plan-answer-hours', '2');
    await select(element, 'plan-work', 'rate-60');
    press(element, 'Show my plan');
    await waitUntil(() => has(element, '.verdict'));
    expect(all(element, 'svg.load .assessment').length).to.equal(1);
    expect(find(element, 'svg.load').getAttribute('aria-label')).to.contain(
      'The final assessment begins in the week from 6 December 2027.',
    );
    expect(text(element, '.keys')).to.contain('Final assessment: 2 hours');
    expect(text(element, '.plain-list')).to.contain('Final assessment, 1 hour');
    await expect(element).to.be.accessible();
  });

  it('has the usual holidays to change, to add to and to take out, and says whose they are', async () => {
    const element = await withMore();
    const rows = (): HTMLElement[] => all(element, '.holiday-row');
    await waitUntil(() => rows().length > 0);
    expect(text(element, '#plan-off-hint')).to.contain('the holidays of Staffordshire and Holbeach');
    const first = find(element, '#plan-off-0') as HTMLInputElement;
    expect([first.value, (find(element, '#plan-off-0-to') as HTMLInputElement).value]).to.deep.equal([
      '2027-02-15',
      '2027-02-19',
    ]);
    const count = rows().length;
    all(element, '.holiday-row button')[0]!.click();
    await waitUntil(() => rows().length === count - 1);
    expect(element.shadowRoot?.activeElement?.textContent.trim()).to.equal('Add a holiday');
    press(element, 'Add a holiday');
    await waitUntil(() => rows().length === count);
    await type(element, `plan-off-${String(count - 1)}`, '2027-03-05');
    await type(element, `plan-off-${String(count - 1)}-to`, '2027-03-01');
    press(element, 'Show my plan');
    await waitUntil(() => has(element, '.summary'));
    const said = 'This ends before it begins. Check both dates.';
    expect(text(element, '.summary a')).to.equal(said);
    expect(text(element, `#plan-off-${String(count - 1)}-error`)).to.equal(said);
    (find(element, '.summary a') as HTMLAnchorElement).click();
    expect(element.shadowRoot?.activeElement?.id).to.equal(`plan-off-${String(count - 1)}`);
    await expect(element).to.be.accessible();
    await type(element, `plan-off-${String(count - 1)}`, '2027-03-01');
    await type(element, `plan-off-${String(count - 1)}-to`, '2027-03-05');
    find(element, '#plan-terms').click();
    await element.updateComplete;
    press(element, 'Show my plan');
    await waitUntil(() => has(element, '.verdict'));
    expect(text(element, '.plain-list'))
      .to.contain('Tuesday 16 February 2027')
      .and.not.to.contain('Tuesday 2 March 2027');
    press(element, 'Back to the usual holidays');
    await waitUntil(() => first.value === '2027-02-15');
  });

  it('is open where a link brings something of it', async () => {
    history.replaceState(
      null,
      '',
      '#npq-plan_npq-leading-teaching_rate-60_2027-01-19_2x60_a0-0_most-120_at-1930_answer-2027-12-06-2027-12-13-120',
    );
    const element = await planned('npq-leading-teaching', { asOf: '2026-11-21' });
    await waitUntil(() => has(element, '#plan-most'));
    const values = ['most', 'at', 'answer-from', 'answer-to', 'answer-hours'].map(
      (name) => (find(element, `#plan-${name}`) as HTMLInputElement).value,
    );
    expect(values).to.deep.equal(['2', '19:30', '2027-12-06', '2027-12-13', '2']);
    history.replaceState(null, '', location.pathname + location.search);
  });
});
