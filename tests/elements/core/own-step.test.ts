import { expect, fixture, html } from '@open-wc/testing';
import { answersExample } from '@npq-widgets/data/examples/answers';
import { estuaryHub } from '@npq-widgets/data/examples/hubs';
import courses from '@npq-widgets/data/slices/courses';
import providerNames from '@npq-widgets/data/slices/provider-names';
import providers from '@npq-widgets/data/slices/providers';
import { estuaryFacts } from '@npq-widgets/data/examples/own-facts';
import type { HubOwn } from '@npq-widgets/data/own-facts';
import type { HubData } from '../../../packages/elements/src/core/contexts.js';
import '../../../packages/elements/src/all.js';
import { all, has, text } from '../../support/shadow.js';
import { waitUntil } from '../../support/wait.js';

type Widget = HTMLElement & { asOf: string; course: string; data?: HubData };

/** Each widget on a course. */
const WIDGETS: Readonly<Record<string, (element: HTMLElement) => unknown>> = {
  'npq-eligibility-checker': (element) =>
    Object.assign(element, { answers: { ...answersExample.stops, course: 'npq-senior-leadership' } }),
  'npq-framework-explorer': () => undefined,
  'npq-hours-planner': () => undefined,
  'npq-provider-finder': () => undefined,
};

/** A widget on a course, on the page of a hub that states something. */
async function stating(
  own: HubOwn,
  {
    tag = 'npq-hours-planner',
    today = '2026-11-21',
    course = 'npq-senior-leadership',
    hub = {},
    slices = {},
  } = {},
): Promise<Widget> {
  const block = await fixture(html`<npq-hub name=${estuaryHub.name}></npq-hub>`);
  Object.assign(block, hub, { data: { own, slices } });
  const element = document.createElement(tag) as Widget;
  Object.assign(element, { asOf: today, course, courseOnly: true });
  WIDGETS[tag]?.(element);
  block.append(element);
  await waitUntil(() => has(element, '.hub'), `${tag} says what the hub states`);
  return element;
}

const step = (element: Element): string => text(element, '.hub');

describe('what the hub states of a course', () => {
  for (const tag of Object.keys(WIDGETS))
    it(`is said in <${tag}>, once, with its day, as the hub’s`, async () => {
      const element = await stating({ facts: estuaryFacts }, { tag });
      expect(text(element, '.hub .label')).to.equal(`${estuaryHub.name} starts NPQSL on 19 January 2027`);
      expect(step(element))
        .to.contain('Apply by 8 January 2027. Places are open (20 November 2026).')
        .and.to.contain('It starts again in November 2027. There is a waiting list (20 November 2026).')
        .and.to.contain(
          'Partly in person, partly online. 4 days in person. The lead provider is Teach First.',
        )
        .and.to.contain(
          'It costs £1,000, unless you are funded. That includes all sessions, materials and lunch.',
        )
        .and.to.contain('We meet at Seawall School, with lunch and parking.')
        .and.to.contain('Written on 20 November 2026.');
      expect(all(element, '.hub').length).to.equal(1);
      await expect(element).to.be.accessible();
    });

  it('calls courses and providers by the names that the hub supplies', async () => {
    const renamed = courses.map((one) => ({ ...one, short: `Our ${one.short}`, name: `Our ${one.name}` }));
    const byNames = await stating(
      { facts: estuaryFacts },
      {
        slices: { courses: renamed, 'provider-names': { ...providerNames, 'teach-first': 'Teach Firstly' } },
      },
    );
    expect(text(byNames, '.hub .label')).to.equal(`${estuaryHub.name} starts Our NPQSL on 19 January 2027`);
    expect(step(byNames)).to.contain('The lead provider is Teach Firstly.');
    const own = providers.providers.map((one) => ({ ...one, name: `Our ${one.name}` }));
    const byProviders = await stating(
      { facts: estuaryFacts },
      { slices: { providers: { ...providers, providers: own } } },
    );
    expect(step(byProviders)).to.contain('The lead provider is Our Teach First.');
  });

  for (const tag of ['npq-hours-planner', 'npq-provider-finder'])
    it(`calls the course of the next start by the name that the hub supplies, in <${tag}>`, async () => {
      const renamed = courses.map((one) => ({ ...one, name: `Our ${one.name}` }));
      const block = await fixture(html`<npq-hub name=${estuaryHub.name} hub="EE5"></npq-hub>`);
      Object.assign(block, { data: { own: { facts: estuaryFacts }, slices: { courses: renamed } } });
      const element = Object.assign(document.createElement(tag), { asOf: '2026-11-21' });
      block.append(element);
      await waitUntil(() => has(element, '.next-start'), 'it says when the hub starts next');
      expect(text(element, '.next-start')).to.match(/next start: Our /);
    });

  it('is said from the tag alone', async () => {
    const start = { start: '2027-01-19', applyBy: '2027-01-08', inPersonDays: 1, venue: 'Seawall School' };
    const element = await stating({ start: { ...start, places: 'waiting list' } });
    expect(step(element))
      .to.contain('starts NPQSL on 19 January 2027')
      .and.to.contain('Apply by 8 January 2027. There is a waiting list.')
      .and.to.contain('1 day in person, at Seawall School.');
  });

  it('does not tell anyone to apply for what is full or closed', async () => {
    const full = await stating({ facts: estuaryFacts }, { course: 'npq-leading-literacy' });
    expect(step(full)).to.contain('starts NPQLL in February 2027 It is full (20 November 2026).');
    const late = await stating({ facts: estuaryFacts }, { today: '2027-01-09' });
    expect(step(late)).to.contain('Applications closed on 8 January 2027.').and.not.to.contain('Apply by');
  });

  it('names whom to ask, by links that work', async () => {
    const element = await stating({ facts: estuaryFacts });
    const links = all(element, '.hub a').map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal(['mailto:npq@hub.example', 'tel:01632960001']);
  });

  it('leaves the official next step in the checker where the hub gives no link', async () => {
    const element = await stating({ facts: estuaryFacts }, { tag: 'npq-eligibility-checker' });
    expect(has(element, '.next > p .action') || has(element, '.next .hint a')).to.equal(true);
  });

  it('gives way to the plain next step when it holds no more', async () => {
    const hub = { actionUrl: estuaryHub.actionUrl };
    const element = await stating({ facts: estuaryFacts }, { today: '2027-09-01', hub });
    expect(text(element, '.hub .label')).to.equal(`Your next step with ${estuaryHub.name}`);
    expect(step(element)).not.to.contain('NPQSL');
  });
});
