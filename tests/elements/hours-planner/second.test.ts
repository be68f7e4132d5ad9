import { expect } from '@open-wc/testing';
import { estuaryFacts } from '@npq-widgets/data/examples/own-facts';
import '@npq-widgets/elements/hub';
import type { HoursPlannerElement } from '../../../packages/elements/src/hours-planner/hours-planner.js';
import { all, find, has, text } from '../../support/shadow.js';
import { waitUntil } from '../../support/wait.js';
import { exampleFacts, list, planned, select } from './planner-fixture.js';

const OFFER = 'Doing two NPQs at once?';
const withHub = { data: { ...exampleFacts, own: { facts: estuaryFacts } }, asOf: '2026-11-21' };

const button = (element: HoursPlannerElement, name: string): HTMLButtonElement =>
  all(element, 'button').find((one) => one.textContent.trim() === name) as HTMLButtonElement;
const said = (element: HoursPlannerElement): string => text(element, '.quiet[role=status]');

/** A plan of a year from the hub's cohort, with the second course asked for. */
async function withSecond(times: Readonly<Record<number, string>> = {}): Promise<HoursPlannerElement> {
  const element = await planned('npq-senior-leadership', withHub);
  button(element, 'Plan my weeks').click();
  await waitUntil(() => has(element, '#plan-work'));
  for (const [weekday, minutes] of Object.entries(times))
    await select(element, `plan-time-${weekday}`, minutes);
  button(element, 'Show my plan').click();
  await waitUntil(() => has(element, '.verdict'));
  button(element, OFFER).click();
  await waitUntil(() => has(element, '#second-course'));
  return element;
}

describe('two courses at once', () => {
  it('are asked about on a press, which another press takes back', async () => {
    const element = await withSecond();
    expect(button(element, OFFER).getAttribute('aria-expanded')).to.equal('true');
    expect(has(element, '.second .panel')).to.equal(false);
    const courses = [...list(element, 'second-course').options].map(({ value }) => value);
    expect(courses).to.include('npq-headship').and.not.to.include('npq-senior-leadership');
    await expect(element).to.be.accessible();
    button(element, OFFER).click();
    await waitUntil(() => !has(element, '.second'));
    expect(button(element, OFFER).getAttribute('aria-expanded')).to.equal('false');
  });

  it('that do not fit together say so aloud, with the weeks and the one change, which mends both', async () => {
    const element = await withSecond();
    await select(element, 'second-course', 'npq-headship');
    await waitUntil(() => has(element, '.second .panel.does-not-fit'));
    expect(text(element, '.second'))
      .to.contain('The two do not fit together')
      .and.to.contain('The heaviest week of both');
    expect(text(element, '.second')).to.contain('One change would make both fit:');
    expect(said(element)).to.match(
      /^The two do not fit together\. There is no room in your weeks for .+ of .+\. .+/,
    );
    expect(list(element, 'second-start').value).to.equal('2027-01-19');
    const weeks = find(element, '.second details') as HTMLDetailsElement;
    expect(weeks.open).to.equal(false);
    weeks.open = true;
    expect(weeks.textContent).to.match(/[Ww]eek from \d+ \w+ 202\d(?: to \d+ \w+ 202\d)?: .*too much/);
    await expect(element).to.be.accessible();
    (find(element, '.second .panel button') as HTMLButtonElement).click();
    await waitUntil(() => has(element, '.second .panel') && !has(element, '.second .does-not-fit'));
    expect(element.shadowRoot?.activeElement?.closest('.second')).to.not.equal(null);
    expect(said(element)).to.match(/^Both fit/);
  });

  it('that fit together say so, and how much the heaviest week is', async () => {
    const element = await withSecond({ 2: '180', 7: '240' });
    await select(element, 'second-course', 'npq-headship');
    await waitUntil(() => has(element, '.second .panel.fits'));
    expect(said(element)).to.match(/^Both fit\. Your study times hold all .+ of the two\./);
    expect(has(element, '.second details')).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('say what is wrong with a start at its field', async () => {
    const element = await withSecond();
    await select(element, 'second-course', 'npq-headship');
    await waitUntil(() => has(element, '#second-start'));
    const start = find(element, '#second-start') as HTMLInputElement;
    start.value = '';
    start.dispatchEvent(new Event('change'));
    await waitUntil(() => has(element, '#second-error'));
    expect(all(element, '#second-error .error').length).to.equal(1);
    expect(start.getAttribute('aria-describedby')).to.equal('second-error');
    expect(has(element, '.second .panel')).to.equal(false);
    expect(text(element, '.verdict')).to.contain('It fits');
    await expect(element).to.be.accessible();
  });

  it('come back with a link', async () => {
    history.replaceState(
      null,
      '',
      '#npq-plan_npq-senior-leadership_rate-60_2027-01-19_2x60_a0-0_and-npq-headship-2027-09-20-0',
    );
    const element = await planned('npq-senior-leadership', withHub);
    await waitUntil(() => has(element, '.second .panel'));
    expect(list(element, 'second-course').value).to.equal('npq-headship');
    expect(list(element, 'second-start').value).to.equal('2027-09-20');
    history.replaceState(null, '', location.pathname + location.search);
  });
});
