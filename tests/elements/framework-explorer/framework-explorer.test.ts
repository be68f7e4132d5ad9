import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { estuaryHub } from '@npq-widgets/data/examples/hubs';
import { frameworkExamples } from '@npq-widgets/data/examples/frameworks';
import '@npq-widgets/elements/hub';
import { ChoiceMadeEvent, type DataExpiredEvent } from '../../../packages/elements/src/core/events.js';
import type { AreaOpenedEvent } from '../../../packages/elements/src/framework-explorer/events.js';
import { FrameworkExplorerElement } from '../../../packages/elements/src/framework-explorer/framework-explorer.js';
import { all, find, has, text, words } from '../../support/shadow.js';
import {
  exampleFacts,
  explored,
  explorer,
  list,
  open,
  part,
  parts,
  search,
  topic,
} from './explorer-fixture.js';
import { waitUntil } from '../../support/wait.js';
import { untilSaid } from '../../support/lines-said.js';

const SENIOR = 'npq-senior-leadership';
const DEVELOPMENT = 'npq-leading-teaching-development';

/** Listens for areas that are opened. */
function hearing(element: FrameworkExplorerElement): AreaOpenedEvent[] {
  const heard: AreaOpenedEvent[] = [];
  element.addEventListener('npq-area-opened', (event) => heard.push(event));
  return heard;
}

/** Chooses in the list of courses as a person would. */
async function choose(element: FrameworkExplorerElement, course: string): Promise<void> {
  list(element).value = course;
  list(element).dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

describe('<npq-framework-explorer>', () => {
  it('is defined', () => {
    expect(customElements.get('npq-framework-explorer')).to.equal(FrameworkExplorerElement);
  });

  describe('before a course is known', () => {
    it('asks for one, by plain name, in groups, those that ended last', async () => {
      const element = await explorer({ courseOnly: false });
      expect(text(element, '[role=heading]')).to.equal('What an NPQ covers');
      expect(text(element)).to.contain('Choose an NPQ to see its content areas');
      const groups = all(element, 'optgroup') as HTMLOptGroupElement[];
      expect(groups.map(({ label }) => label).at(-1)).to.equal('NPQs of 2017 (ended)');
      expect(groups.flatMap((group) => [...group.querySelectorAll('option')]).length).to.equal(15);
      await expect(element).to.be.accessible();
    });

    it('says which course the page asked for in vain', async () => {
      const element = await explorer({ course: 'npqx', courseOnly: false });
      expect(text(element, '#course-unknown')).to.contain('“npqx”');
      await untilSaid('<npq-framework-explorer course="npqx">');
      await expect(element).to.be.accessible();
    });

    it('asks even when it is pinned to a course that nobody knows', async () => {
      expect(has(await explorer({ course: 'npqx', courseOnly: true }), '#course')).to.equal(true);
    });
  });

  describe('a course', () => {
    it('says who it is for, how long it takes, and that this is an outline', async () => {
      const element = await explored(SENIOR);
      expect(text(element, '.facts'))
        .to.contain('Captains and mates')
        .and.to.contain('18 months, about 1 to 2 hours a week on average');
      expect(text(element, '.note'))
        .to.contain('an outline in our words')
        .and.to.contain('2 of the framework’s “learn that” statements');
      const links = all(element, '.note a').map((link) => link.getAttribute('href'));
      expect(links[0]).to.equal('https://frameworks.example/all');
      expect(links[1]).to.contain('https://www.gov.uk/guidance/');
      await expect(element).to.be.accessible();
    });

    it('says when its weekly hours are not confirmed', async () => {
      expect(text(await explored('npq-leading-teaching'), '.facts')).to.contain('not confirmed for this one');
      expect(text(await explored(SENIOR), '.facts')).not.to.contain('confirmed');
    });

    it('lists its areas closed, with their official numbers and what is known of each', async () => {
      const element = await explored(SENIOR);
      expect(text(element, '.bar')).to.contain('3 content areas');
      expect(all(element, '.areas summary').map(words)).to.deep.equal([
        '1Harbour culture2 statements',
        '2Charts and currents',
        '3Salvage',
      ]);
      expect(parts(element).some((details) => details.open)).to.equal(false);
    });

    it('gives the areas no numbers where their order is not confirmed, and says so', async () => {
      const element = await explored('npq-leading-teaching');
      expect(has(element, '.areas .number')).to.equal(false);
      expect(text(element)).to.contain('their order is not confirmed');
      await expect(element).to.be.accessible();
    });

    it('says how the review of the frameworks stands, with its dates', async () => {
      expect(text(await explored(SENIOR)))
        .to.contain('review of the NPQ frameworks on 10 January 2025')
        .and.to.contain('On 21 November 2026 we found no revised ones');
    });

    it('names its sources when asked', async () => {
      const element = await explored(SENIOR);
      const sources = all(element, 'details').at(-1);
      sources!.querySelector('summary')!.click();
      await waitUntil(() => words(sources!).includes('Harbour Example Provider'));
      expect(words(sources!)).to.contain('Official framework: Example framework, October 2020.');
      expect(words(sources!)).to.contain(
        'The Example Gazette: A review begins, 10 January 2025 (read 21 November 2026)',
      );
      await expect(element).to.be.accessible();
    });

    it('puts its headings under its own', async () => {
      const element = await explored(SENIOR, { headingLevel: 3 });
      await open(element, 'Harbour');
      const levels = all(element, '[role=heading]').map((heading) => heading.getAttribute('aria-level'));
      expect(levels.slice(0, 4)).to.deep.equal(['3', '4', '5', '6']);
    });

    it('says that an outline is past its review date, and raises it once', async () => {
      const element = await explorer();
      const heard: DataExpiredEvent[] = [];
      element.addEventListener('npq-data-expired', (event) => heard.push(event));
      Object.assign(element, { course: SENIOR, asOf: '2027-03-01' });
      await waitUntil(() => has(element, '.facts'));
      expect(text(element, '.note')).to.contain('as read on 21 November 2026. Check GOV.UK');
      await open(element, 'Harbour');
      expect(heard.map(({ slice, reviewBy }) => [slice, reviewBy])).to.deep.equal([
        ['framework-areas', '2027-02-28'],
      ]);
      expect(text(await explored(SENIOR, { asOf: '2027-02-28' }), '.note')).not.to.contain('Check GOV.UK');
    });
  });

  describe('an area', () => {
    it('opens to its statements, groups and outcomes, each with who says so', async () => {
      const element = await explored(SENIOR);
      const inside = words(await open(element, 'Harbour'));
      expect(inside)
        .to.contain('Learn that')
        .and.to.contain('1.1 Clear signals')
        .and.to.contain('in our words; seen in full at Harbour Example Provider');
      expect(inside)
        .to.contain('Learn how to')
        .and.to.contain('Keep the lights burning')
        .and.to.contain('Share the night watches out');
      expect(inside)
        .to.contain('What published pages say you learn')
        .and.to.contain('Set a course that families can follow. (Estuary Example Teaching School Hub)');
      expect(inside).to.contain(
        'Harbour Example Provider: Our programmes, September 2025 (read 21 November 2026)',
      );
      await expect(element).to.be.accessible();
    });

    it('says what was placed by topic, and what is not confirmed', async () => {
      const element = await explored(SENIOR);
      expect(words(await open(element, 'Harbour'))).to.contain(
        '(Estuary Example Teaching School Hub; placed here by topic; unconfirmed)',
      );
    });

    it('without statements says where they are', async () => {
      const element = await explored(SENIOR);
      expect(words(await open(element, 'Charts'))).to.contain(
        'We could not read this area’s “learn that” statements in full.',
      );
      expect(words(await open(await explored('npq-headship'), 'Charts'))).not.to.contain('We could not read');
    });

    it('of which nothing was published says so, and is never blank', async () => {
      const element = await explored(SENIOR);
      expect(words(await open(element, 'Salvage'))).to.contain(
        'We found no page that says what you learn in this area.',
      );
      await expect(element).to.be.accessible();
    });

    it('sends those statements apart of which the area is not confirmed, without a number', async () => {
      const element = await explored(DEVELOPMENT);
      const apart = words(await open(element, 'Statements of area 1 or 2: which one is not confirmed'));
      expect(apart)
        .to.contain('Tides Training works with the tide')
        .and.not.to.match(/\d\.\d/);
      expect(words(part(element, 'Harbour'))).to.contain('stand in the last part of this list');
      await expect(element).to.be.accessible();
    });

    it('tells the page that it was opened, by ids alone', async () => {
      const element = await explored(SENIOR);
      const heard = hearing(element);
      await open(element, 'Charts');
      expect(
        heard.map(({ course, area, bubbles, composed }) => ({ course, area, bubbles, composed })),
      ).to.deep.equal([{ course: SENIOR, area: 2, bubbles: true, composed: true }]);
      const details = part(element, 'Charts');
      details.querySelector('summary')!.click();
      await oneEvent(details, 'toggle');
      expect(details.open).to.equal(false);
      expect(heard.length).to.equal(1);
    });

    it('opens and closes by keyboard, in the order of the page', async () => {
      const element = await explored(SENIOR);
      find(element, '#topic').focus();
      await sendKeys({ press: 'Tab' });
      expect(words(element.shadowRoot!.activeElement!)).to.equal('Open all');
      await sendKeys({ press: 'Tab' });
      const details = part(element, 'Harbour');
      expect(element.shadowRoot!.activeElement).to.equal(details.querySelector('summary'));
      const opened = oneEvent(details, 'toggle');
      await sendKeys({ press: 'Enter' });
      await opened;
      await waitUntil(() => words(details).includes('Clear signals'));
      const closed = oneEvent(details, 'toggle');
      await sendKeys({ press: 'Space' });
      await closed;
      expect(details.open).to.equal(false);
    });

    it('opens with all others, and closes with them', async () => {
      const element = await explored(SENIOR);
      const heard = hearing(element);
      const button = () => find(element, '.bar button');
      button().click();
      await waitUntil(() => words(part(element, 'Charts')).includes('Help colleagues read a chart'));
      expect(parts(element).every((details) => details.open)).to.equal(true);
      expect(words(button())).to.equal('Close all');
      await expect(element).to.be.accessible();
      button().click();
      await element.updateComplete;
      expect(parts(element).some((details) => details.open)).to.equal(false);
      expect(heard).to.deep.equal([]);
    });
  });

  describe('area', () => {
    for (const area of ['2', 'charts-and-currents']) {
      it(`="${area}" opens that one at the start, without an event`, async () => {
        const element = await explorer();
        const heard = hearing(element);
        Object.assign(element, { course: SENIOR, area });
        await waitUntil(() => has(element, '.areas') && part(element, 'Charts').open);
        await waitUntil(() => words(part(element, 'Charts')).includes('Help colleagues read a chart'));
        expect(part(element, 'Harbour').open).to.equal(false);
        expect(heard).to.deep.equal([]);
      });
    }

    it('that does not exist opens none and names itself in the console', async () => {
      const element = await explored(SENIOR, { area: '12' });
      expect(parts(element).some((details) => details.open)).to.equal(false);
      await untilSaid('<npq-framework-explorer area="12"> is no content area of this course');
    });

    it('belongs to the course of the page, not to another that the visitor chooses', async () => {
      const element = await explored(SENIOR, { area: '2', courseOnly: false });
      expect(part(element, 'Charts').open).to.equal(true);
      await choose(element, 'npq-headship');
      await waitUntil(() => text(element).includes('Headship (NPQH)'));
      expect(part(element, 'Charts').open).to.equal(false);
    });
  });

  describe('the search', () => {
    it('shows the lines that it found, marked, says how many, and forgets nothing', async () => {
      const element = await explored(SENIOR);
      await search(element, 'captain');
      expect(text(element, '.bar')).to.contain('1 match');
      expect(all(element, '.areas summary').map(words)).to.deep.equal(['1Harbour culture']);
      expect(all(element, '.areas mark').map(words)).to.deep.equal(['captain']);
      expect(text(element, '.areas')).not.to.contain('Clear signals');
      await waitUntil(() => text(element, '[role=status]') === '1 match');
      await expect(element).to.be.accessible();
      find(element, '.bar button').click();
      await element.updateComplete;
      await waitUntil(
        () => element.shadowRoot!.activeElement === find(element, '#topic'),
        'the focus is back in the field',
      );
      expect(topic(element).value).to.equal('');
      expect(all(element, '.areas summary').length).to.equal(3);
      expect(part(element, 'Harbour').open).to.equal(false);
    });

    it('says when it finds nothing, and that the framework may hold it all the same', async () => {
      const element = await explored(SENIOR);
      await search(element, '<b>zebra</b>');
      expect(text(element, '.bar')).to.contain(
        'Nothing in this outline matches “<b>zebra</b>”. The official framework may still cover it.',
      );
      await expect(element).to.be.accessible();
    });

    it('finds statements that stand apart', async () => {
      const element = await explored(DEVELOPMENT);
      await search(element, 'tide');
      expect(all(element, '.areas summary').map(words)).to.deep.equal([
        'Statements of area 1 or 2: which one is not confirmed',
      ]);
    });

    it('starts afresh with another course', async () => {
      const element = await explored(SENIOR, { courseOnly: false });
      await search(element, 'captain');
      await choose(element, 'npq-headship');
      await waitUntil(() => text(element).includes('Headship (NPQH)'));
      expect(topic(element).value).to.equal('');
      expect(all(element, '.areas summary').length).to.equal(3);
    });
  });

  describe('a course without a framework', () => {
    it('says so, and leads to the course that it builds on', async () => {
      const element = await explored('npq-early-headship-coaching-offer', { courseOnly: false });
      expect(text(element, '.note'))
        .to.contain('This course has no framework of its own.')
        .and.to.contain('build on the areas of Headship');
      expect(text(element, '.facts')).to.contain('no weekly hours are set');
      expect(has(element, '.areas')).to.equal(false);
      await expect(element).to.be.accessible();
      find(element, '.note button').click();
      await waitUntil(() => text(element).includes('Headship (NPQH)') && has(element, '.areas'));
    });

    it('only names that course where the page has pinned it', async () => {
      const element = await explored('npq-early-headship-coaching-offer');
      expect(has(element, '.note button')).to.equal(false);
      expect(text(element, '.note li')).to.equal('Headship (NPQH)');
    });
  });

  describe('an NPQ of 2017', () => {
    it('shows six areas and seven behaviours, that it ended, and what took its place', async () => {
      const element = await explorer({ courseOnly: false });
      await choose(element, 'legacy-npqml');
      await waitUntil(() => has(element, '.note'));
      expect(list(element).value).to.equal('legacy-npqml');
      expect(text(element, '.note')).to.contain('its contracts closed in August 2022');
      expect(all(element, 'ol li').length).to.equal(6);
      expect(all(element, '.root > ul li').length).to.equal(7);
      expect(text(element, '.root > .source')).to.contain('Estuary Example Teaching School Hub');
      expect(all(element, '.note button').map(words)).to.deep.equal([
        'Show Leading teaching (NPQLT)',
        'Show Leading teacher development (NPQLTD)',
      ]);
      await expect(element).to.be.accessible();
    });

    it('is no choice for other widgets, and gives way to one', async () => {
      const element = await explored(SENIOR, { courseOnly: false });
      let heard: ChoiceMadeEvent | undefined;
      element.addEventListener('npq-choice-made', (event) => (heard = event));
      await choose(element, 'legacy-npqh');
      expect(heard).to.equal(undefined);
      await waitUntil(() => text(element).includes('NPQH of 2017'));
      element.parentElement!.dispatchEvent(new ChoiceMadeEvent({ course: 'npq-headship' }));
      await waitUntil(() => has(element, '.facts'));
      expect(list(element).value).to.equal('npq-headship');
    });

    it('gives way to the course that was there before, too', async () => {
      const element = await explored(SENIOR, { courseOnly: false });
      await choose(element, 'legacy-npqh');
      await choose(element, SENIOR);
      await waitUntil(() => has(element, '.facts'));
    });
  });

  describe('on a page', () => {
    it('shares the chosen course with the other widgets', async () => {
      const block = await fixture(
        html`<npq-hub>
          <npq-framework-explorer .data=${exampleFacts}></npq-framework-explorer>
          <div><npq-framework-explorer .data=${exampleFacts}></npq-framework-explorer></div>
        </npq-hub>`,
      );
      const [first, second] = block.querySelectorAll<FrameworkExplorerElement>('npq-framework-explorer');
      await choose(first!, SENIOR);
      await waitUntil(() => has(second!, '.facts'));
      expect(list(second!).value).to.equal(SENIOR);
    });

    it('hides the list when pinned', async () => {
      expect(has(await explored(SENIOR), '#course')).to.equal(false);
    });

    it('ends with the hub’s own next step, labelled as the hub’s', async () => {
      const { name, actionUrl, actionLabel } = estuaryHub;
      const block = await fixture(
        html`<npq-hub name=${name} action-url=${actionUrl} action-label=${actionLabel}>
          <npq-framework-explorer course=${SENIOR} .data=${exampleFacts}></npq-framework-explorer>
        </npq-hub>`,
      );
      const element = block.querySelector('npq-framework-explorer')!;
      await waitUntil(() => has(element, '.facts') && has(element, '.hub'));
      expect(text(element, '.hub')).to.contain(name).and.to.contain('This comes from the hub, not from DfE.');
    });

    it('takes its words from the hub where it gives some', async () => {
      const data = { ...exampleFacts, words: { EXPLORER_OPEN_ALL: 'Unfold' } };
      expect(text(await explored(SENIOR, { data }), '.bar button')).to.equal('Unfold');
    });

    it('says so when it holds no outline of a course that a hub supplies', async () => {
      const courses = [
        {
          id: 'npq-boats',
          name: 'Boats',
          short: 'NPQB',
          level: 'specialist',
          months: 6,
          weekly: null,
          first: 'autumn-2026',
          page: 'https://hub.example/boats',
        },
      ] as const;
      const element = await explorer({
        course: 'npq-boats',
        data: { slices: { ...frameworkExamples, courses } },
      });
      await waitUntil(() => text(element).includes('We hold no outline of this course.'));
      expect(find(element, '.root > p a').getAttribute('href')).to.equal('https://hub.example/boats');
    });

    it('prints every area open, and closes them again afterwards', async () => {
      const element = await explored(SENIOR);
      await open(element, 'Charts');
      dispatchEvent(new Event('beforeprint'));
      await element.updateComplete;
      const areas = parts(element);
      expect(areas.every((details) => details.open)).to.equal(true);
      expect(text(element, '.areas')).to.contain('Clear signals');
      dispatchEvent(new Event('afterprint'));
      await element.updateComplete;
      expect(areas.map((details) => details.open)).to.deep.equal([false, true, false]);
    });

    it('stops listening for print when it leaves', async () => {
      const element = await explored(SENIOR);
      await open(element, 'Charts');
      const areas = parts(element);
      element.remove();
      dispatchEvent(new Event('beforeprint'));
      await element.updateComplete;
      expect(areas.map((details) => details.open)).to.deep.equal([false, true, false]);
    });

    it('keeps what is open when it moves', async () => {
      const element = await explored(SENIOR);
      await open(element, 'Charts');
      const place = await fixture(html`<div></div>`);
      place.append(element);
      await element.updateComplete;
      expect(part(element, 'Charts').open).to.equal(true);
    });
  });
});
