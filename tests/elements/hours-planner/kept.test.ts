import { expect, fixture, html } from '@open-wc/testing';
import '@npq-widgets/elements/hours-planner';
import type { HoursPlannerElement } from '../../../packages/elements/src/hours-planner/hours-planner.js';
import { all, has, text } from '../../support/shadow.js';
import { waitUntil } from '../../support/wait.js';
import { exampleFacts, planned } from './planner-fixture.js';

const NAME = 'npq.plan';
const KEEP = 'Keep this plan on this device';

const press = (element: HoursPlannerElement, name: string): void =>
  all(element, 'button')
    .find((button) => button.textContent.trim() === name)!
    .click();

/** Keeps the plan, and waits until that is said. */
async function keep(element: HoursPlannerElement): Promise<void> {
  press(element, KEEP);
  await waitUntil(() => text(element, '.keep').includes('The plan is kept on this device.'));
}

async function withWeeks(): Promise<HoursPlannerElement> {
  const element = await planned('npq-headship', { asOf: '2026-11-21' });
  press(element, 'Plan my weeks');
  await waitUntil(() => has(element, '#plan-work'));
  press(element, 'Show my plan');
  await waitUntil(() => has(element, '.keep'));
  return element;
}

/** A planner at the next visit. */
async function again(attributes: Partial<HoursPlannerElement> = {}): Promise<HoursPlannerElement> {
  const element = await fixture<HoursPlannerElement>(
    html`<npq-hours-planner .data=${exampleFacts}></npq-hours-planner>`,
  );
  Object.assign(element, attributes);
  await element.updateComplete;
  return element;
}

describe('a plan on this device', () => {
  beforeEach(() => localStorage.removeItem(NAME));
  after(() => localStorage.removeItem(NAME));

  it('is kept on a press and not before, and what is kept is said', async () => {
    const element = await withWeeks();
    expect(localStorage.getItem(NAME)).to.equal(null);
    expect(text(element, '.keep')).to.contain('It keeps the course, your dates and study times');
    await keep(element);
    expect(localStorage.getItem(NAME)).to.contain('npq-headship');
    expect(text(element, '.quiet[role=status]')).to.contain('The plan is kept on this device.');
    await expect(element).to.be.accessible();
  });

  it('is offered at the next visit with its day, and opens as it was', async () => {
    const before = await withWeeks();
    const figures = text(before, '.figures');
    await keep(before);
    before.remove();
    const element = await again({ asOf: '2026-11-21' });
    await waitUntil(() => has(element, '.note'));
    expect(text(element, '.note'))
      .to.contain('You kept a plan on 21 November 2026')
      .and.to.contain('Headship, from 21 November 2026. It is on this device only.');
    await expect(element).to.be.accessible();
    press(element, 'Open my plan');
    await waitUntil(() => has(element, '.figures'));
    expect(text(element, '.figures')).to.equal(figures);
    expect(has(element, '.note')).to.equal(false);
  });

  it('is erased by one press, which is said where the focus goes', async () => {
    const before = await withWeeks();
    await keep(before);
    before.remove();
    const element = await again();
    await waitUntil(() => has(element, '.note'));
    press(element, 'Erase it from this device');
    await waitUntil(() => element.shadowRoot?.activeElement?.className === 'erased');
    expect(text(element, '.erased')).to.equal('The plan is erased from this device.');
    expect(localStorage.getItem(NAME)).to.equal(null);
  });

  it('is erased beside the plan too', async () => {
    const element = await withWeeks();
    await keep(element);
    press(element, 'Erase it from this device');
    await waitUntil(() => text(element, '.keep').includes('The plan is erased from this device.'));
    expect(localStorage.getItem(NAME)).to.equal(null);
  });

  it('is said to be refused where the browser keeps nothing or is full, and nothing throws', async () => {
    const element = await withWeeks();
    const before = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
    const refuse = (): never => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.defineProperty(Storage.prototype, 'setItem', { ...before, value: refuse });
    try {
      press(element, KEEP);
      await waitUntil(() => text(element, '.keep').includes('This browser does not let the page keep'));
    } finally {
      Object.defineProperty(Storage.prototype, 'setItem', before);
    }
  });

  it('is not offered where it cannot be read, or where the page is kept to another course', async () => {
    localStorage.setItem(NAME, '{"on":"2026-11-21","plan":"nothing"}');
    const damaged = await again();
    await waitUntil(() => has(damaged, '#course'));
    expect(has(damaged, '.note')).to.equal(false);
    const before = await withWeeks();
    await keep(before);
    before.remove();
    const pinned = await planned('npq-senior-leadership');
    expect(has(pinned, '.note')).to.equal(false);
  });
});
