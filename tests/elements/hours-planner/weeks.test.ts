import { expect, fixture, html } from '@open-wc/testing';
import { estuaryFacts } from '@npq-widgets/data/examples/own-facts';
import '@npq-widgets/elements/hub';
import { ContextEvent } from '@lit/context';
import { shareContext } from '../../../packages/elements/src/core/contexts.js';
import type { HoursPlannerElement } from '../../../packages/elements/src/hours-planner/hours-planner.js';
import { hearing, times } from '../../support/aloud.js';
import { all, find, has, text, words } from '../../support/shadow.js';
import { waitUntil } from '../../support/wait.js';
import { exampleFacts, planned, planner, select } from './planner-fixture.js';

const withHub = { data: { ...exampleFacts, own: { facts: estuaryFacts } }, asOf: '2026-11-21' };

const press = (element: HoursPlannerElement, name: string): void =>
  all(element, 'button')
    .find((button) => button.textContent.trim() === name)!
    .click();

/** A planner with its form open. */
async function withForm(attributes: Partial<HoursPlannerElement> = withHub): Promise<HoursPlannerElement> {
  const element = await planned('npq-senior-leadership', attributes);
  press(element, 'Plan my weeks');
  await waitUntil(() => has(element, '#plan-work'));
  return element;
}

/** Opens the table, which comes with that. */
async function openTable(element: HoursPlannerElement): Promise<void> {
  (find(element, '.table') as HTMLDetailsElement).open = true;
  await waitUntil(() => has(element, 'tbody input'));
}

/** A planner that shows a plan of weeks. */
async function withWeeks(attributes: Partial<HoursPlannerElement> = withHub): Promise<HoursPlannerElement> {
  const element = await withForm(attributes);
  press(element, 'Show my plan');
  await waitUntil(() => has(element, '.verdict'));
  return element;
}

describe('the planner of a hub that states its dates', () => {
  it('says its next start in one line before a course is chosen, and no longer then', async () => {
    const element = await planner({ ...withHub, courseOnly: false });
    await waitUntil(() => has(element, '.next-start'));
    expect(text(element, '.next-start')).to.equal(
      'Estuary Example Teaching School Hub’s next start: Senior leadership, 19 January 2027, apply by 8 January 2027',
    );
    await expect(element).to.be.accessible();
    Object.assign(element, { course: 'npq-senior-leadership', courseOnly: true });
    await waitUntil(() => !has(element, '.next-start'));
  });
});

describe('a plan of weeks', () => {
  it('is offered below what is stated, and what the hub states is signed as the hub’s', async () => {
    const element = await planned('npq-senior-leadership', withHub);
    await waitUntil(() => has(element, '.hub'));
    expect(text(element, '.hub'))
      .to.contain('Estuary Example Teaching School Hub starts NPQSL on 19 January 2027')
      .and.to.contain('Written on 20 November 2026.');
    await expect(element).to.be.accessible();
  });

  it('opens a form that starts from the hub’s next cohort, with the focus on its heading', async () => {
    const element = await withForm();
    await waitUntil(() => element.shadowRoot?.activeElement?.textContent.trim() === 'Plan your weeks');
    expect((find(element, '#plan-start') as HTMLInputElement).value).to.equal('2027-01-19');
    expect((find(element, '#plan-work') as HTMLSelectElement).value).to.equal('own');
    await expect(element).to.be.accessible();
  });

  it('comes with the verdict first, focused and said, then the figures', async () => {
    const element = await withWeeks();
    await waitUntil(() => element.shadowRoot?.activeElement?.textContent.trim() === 'It fits');
    expect(text(element, '.quiet[role=status]')).to.contain('It fits. You have time for all 84 hours');
    expect(text(element, '.figures')).to.contain('84 hours').and.to.contain('GOV.UK says 1 to 2 hours');
    expect(text(element, '.figures')).to.contain('4 days');
    await expect(element).to.be.accessible();
  });

  it('reads its chart aloud, and has the same numbers in a table one press away', async () => {
    const element = await withWeeks();
    const chart = find(element, 'svg.load');
    expect(chart.getAttribute('role')).to.equal('img');
    expect(chart.getAttribute('aria-label')).to.match(
      /^Bars from 18 January 2027 to 17 July 2028, one for each week/,
    );
    expect((find(element, '.table') as HTMLDetailsElement).open).to.equal(false);
    await openTable(element);
    expect(all(element, 'tbody tr').length).to.equal(chart.querySelectorAll('.holiday').length ? 79 : 0);
    for (const box of all(element, 'tbody input')) {
      const { width, height } = box.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
    await expect(element).to.be.accessible();
  });

  it('says what is wrong in a summary that leads to the field, and the last good plan stays', async () => {
    const element = await withWeeks();
    for (const day of [2, 7]) await select(element, `plan-time-${String(day)}`, '0');
    const heard = hearing(element);
    press(element, 'Show my plan');
    await waitUntil(() => has(element, '.summary'));
    await waitUntil(() => element.shadowRoot?.activeElement === find(element, '.summary'));
    expect(times(heard, 'Choose at least one day on which you can study.'), heard.join(' | ')).to.equal(1);
    expect(text(element, '.summary')).to.contain('Choose at least one day on which you can study.');
    expect(text(element, 'fieldset.wrong .error')).to.equal(
      'Choose at least one day on which you can study.',
    );
    find(element, '.summary a').click();
    expect(element.shadowRoot?.activeElement?.id).to.equal('plan-time-1');
    expect(text(element, '.verdict')).to.contain('It fits');
    await expect(element).to.be.accessible();
  });

  it('has each id once, however much is wrong with one field', async () => {
    const element = await withForm();
    const start = find(element, '#plan-start') as HTMLInputElement;
    start.value = '';
    start.dispatchEvent(new Event('change'));
    await element.updateComplete;
    press(element, 'Show my plan');
    await waitUntil(() => has(element, '#plan-start-error'));
    expect(all(element, '#plan-start-error .error').length).to.equal(2);
    const ids = all(element, '[id]').map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(find(element, '#plan-start').getAttribute('aria-describedby')).to.equal('plan-start-error');
  });

  it('names the one change that mends it, and makes it', async () => {
    const element = await withForm();
    await select(element, 'plan-time-2', '30');
    await select(element, 'plan-time-7', '0');
    press(element, 'Show my plan');
    await waitUntil(() => has(element, '.verdict.does-not-fit'));
    expect(text(element, '.verdict'))
      .to.contain('It does not fit')
      .and.to.contain('One change would make it fit:');
    await expect(element).to.be.accessible();
    press(element, 'Make this change');
    await waitUntil(() => !has(element, '.verdict.does-not-fit'));
    expect(text(element, '.verdict')).not.to.contain('does not fit');
  });

  it('plans again when a week is left out or ticked', async () => {
    const element = await withWeeks();
    await openTable(element);
    const box = (name: string): HTMLInputElement =>
      all(element, 'tbody input').find(
        (input) => input.getAttribute('aria-label') === name,
      ) as HTMLInputElement;
    box('Leave out the week from 25 January 2027').click();
    await element.updateComplete;
    expect(all(element, 'tbody tr')[1]?.textContent).to.match(/25 January 2027\s+–/);
    box('Done: week from 1 February 2027').click();
    await element.updateComplete;
    expect(text(element, '.figures')).to.contain('of it done');
  });

  it('shows how much is done as a bar with the same numbers, once something is ticked', async () => {
    const element = await withWeeks();
    await openTable(element);
    expect(has(element, '.progress')).to.equal(false);
    const ticks = all(element, 'tbody input').filter((input) =>
      input.getAttribute('aria-label')?.startsWith('Done: '),
    );
    ticks[0]!.click();
    await waitUntil(() => has(element, '.progress'));
    const [, done = '', required = ''] =
      /(\d+) hours of (\d+) hours\. \d+ hours to go\./.exec(text(element, '.progress')) ?? [];
    expect(required).to.equal('84');
    const share = Number(find(element, '.progress .so-far').getAttribute('width')) / 100;
    expect(share).to.be.closeTo(Number(done) / 84, 0.001);
    expect(find(element, '.progress svg').getBoundingClientRect().height).to.be.above(10);
    await expect(element).to.be.accessible();
    ticks[0]!.click();
    await waitUntil(() => !has(element, '.progress'));
  });

  it('works out cover at the day rate that is typed', async () => {
    const element = await withWeeks();
    const cover = find(element, '#cost-cover') as HTMLInputElement;
    cover.value = '218';
    cover.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(text(element, '.costs')).to.equal(
      'Cover for 4 days: £872. Course fee, unless you are funded: £1,000. Together: £1,872.',
    );
    expect(text(element, '#cost-cover-hint')).to.contain('£218 in primary schools');
    cover.dispatchEvent(new Event('change'));
    await waitUntil(() => text(element, '.quiet[role=status]').startsWith('Cover for 4 days: £872.'));
    expect(has(element, '[aria-live]:not(.quiet)')).to.equal(false);
  });

  it('prints a page for the headteacher with two lines to sign', async () => {
    const element = await withWeeks();
    press(element, 'Print a page for my headteacher');
    await waitUntil(() => has(element, 'iframe'));
    const page = (find(element, 'iframe') as HTMLIFrameElement).contentDocument;
    await waitUntil(() => page?.querySelectorAll('.sign').length === 2);
    expect(page?.title).to.equal('Senior leadership: time and cover');
    expect(page?.body.textContent).to.contain('Days out of school').and.to.contain('Opening day');
    find(element, 'iframe').remove();
  });

  it('says on that page what a checker on the page came to for this course, and the hub’s places', async () => {
    const element = await withWeeks({ ...withHub, courseOnly: false });
    const sheetWith = async (outcome: string): Promise<string> => {
      element.dispatchEvent(new ContextEvent(shareContext, element, (share) => share({ outcome })));
      await element.updateComplete;
      press(element, 'Print a page for my headteacher');
      await waitUntil(() => has(element, 'iframe'));
      const frame = find(element, 'iframe') as HTMLIFrameElement;
      await waitUntil(() => frame.contentDocument?.querySelectorAll('.sign').length === 2);
      const said = words(frame.contentDocument!.body);
      frame.remove();
      return said;
    };
    const funded = await sheetWith('npq-senior-leadership autumn-2026 eligible');
    expect(funded)
      .to.contain('By DfE’s rules for autumn 2026, a scholarship should pay the course fee.')
      .and.to.contain('Course fee: paid by scholarship funding.')
      .and.to.contain('Where Seawall School')
      .and.to.contain('2 days to be announced');
    expect(funded).not.to.contain('1,000');
    expect(await sheetWith('npq-senior-leadership autumn-2026 not-eligible'))
      .to.contain('Not funded by DfE’s rules for autumn 2026.')
      .and.to.contain('Course fee: £1,000.');
    const other = await sheetWith('npq-headship autumn-2026 eligible');
    expect(other).to.contain('Course fee, unless you are funded: £1,000.');
    expect(other).not.to.contain('Funding');
    await sheetWith('');
  });

  it('takes the words of that page from the hub, as all others', async () => {
    const data = { ...withHub.data, words: { PLANNER_SHEET_AGREE: 'We have talked about it.' } };
    const element = await withWeeks({ ...withHub, data });
    press(element, 'Print a page for my headteacher');
    await waitUntil(() => has(element, 'iframe'));
    const sheet = (find(element, 'iframe') as HTMLIFrameElement).contentDocument;
    await waitUntil(() => sheet?.body.textContent.includes('We have talked about it.'));
    expect(sheet?.body.textContent).not.to.contain('We agree to this time and cover.');
    find(element, 'iframe').remove();
  });

  it('copies a link, or shows it selected where that is refused, for as long as it is this plan’s', async () => {
    const element = await withWeeks();
    let copied = '';
    const use = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    use((link) => Promise.resolve(void (copied = link)));
    press(element, 'Copy a link to this plan');
    await waitUntil(() => text(element, '[role=status]') === 'The link is copied.');
    expect(copied).to.contain('#npq-plan_');
    use(() => Promise.reject(new Error('planted')));
    press(element, 'Copy a link to this plan');
    await waitUntil(() => has(element, '#link'));
    Reflect.deleteProperty(navigator, 'clipboard');
    const field = find(element, '#link') as HTMLInputElement;
    expect(element.shadowRoot?.activeElement).to.equal(field);
    expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).to.equal(copied);
    await expect(element).to.be.accessible();
    await openTable(element);
    find(element, 'tbody input').click();
    await waitUntil(() => !has(element, '#link'), 'another plan has another link');
  });

  it('is opened by a link, for the course that the link names', async () => {
    history.replaceState(null, '', '#contact.npq-plan_npq-headship_rate-60_2027-01-19_2x60_a0-0');
    const block = await fixture(
      html`<div><npq-hours-planner .data=${exampleFacts}></npq-hours-planner></div>`,
    );
    const element = block.querySelector('npq-hours-planner')!;
    await waitUntil(() => has(element, '.verdict'));
    expect(text(element, '.verdict')).to.contain('Headship, 19 January 2027');
    history.replaceState(null, '', location.pathname + location.search);
  });
});
