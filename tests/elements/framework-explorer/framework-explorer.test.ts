import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import courses from '@npq-widgets/data/records/courses';
import cohorts from '@npq-widgets/data/slices/cohorts';
import builtInChoices from '@npq-widgets/data/slices/course-choices';
import rules from '@npq-widgets/data/slices/funding-rules';
import providers from '@npq-widgets/data/slices/providers';
import { estuaryHub } from '@npq-widgets/data/examples/hubs';
import { frameworkExamples } from '@npq-widgets/data/examples/frameworks';
import '@npq-widgets/elements/hub';
import { ChoiceMadeEvent, type DataExpiredEvent } from '../../../packages/elements/src/core/events.js';
import type { AreaOpenedEvent } from '../../../packages/elements/src/framework-explorer/events.js';
import { FrameworkExplorerElement } from '../../../packages/elements/src/framework-explorer/framework-explorer.js';
import { all, find, has, text, words } from '../../support/shadow.js';
import {
  choose,
  chooseRetired,
  exampleFacts,
  explored,
  explorer,
  open,
  part,
  parts,
  press,
  search,
  title,
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

describe('<npq-framework-explorer>', () => {
  it('is defined', () => {
    expect(customElements.get('npq-framework-explorer')).to.equal(FrameworkExplorerElement);
  });

  describe('before a course is known', () => {
    const listed = (attributes = {}): Promise<FrameworkExplorerElement> =>
      explorer({ courseOnly: false, asOf: '2026-10-31', ...attributes });

    it('shows all to scan, specialist first: for whom, how long, who has it paid for, when it starts', async () => {
      const element = await listed();
      expect(all(element, '[role=heading]').map(words)).to.deep.equal([
        'Choose an NPQ',
        'Specialist NPQs',
        'Leadership NPQs',
        'For new headteachers',
      ]);
      expect(all(element, '.choices > li').length).to.equal(11);
      expect(text(element, '.choices > li')).to.equal(
        'Leading teaching You lead teaching in a subject, year or phase 12 months, case study of up to 1,500 words, funded at schools on DfE’s list',
      );
      expect(text(element))
        .to.contain('Courses start in November 2026. Registration opened on 23 June 2026.')
        .and.to.contain('10 NPQs for teachers and leaders')
        .and.to.contain('not assessed');
      await expect(element).to.be.accessible();
    });

    it('never offers a start that has passed', async () => {
      expect(text(await listed({ asOf: '2026-11-29' }))).to.contain(
        'Ask a provider if there is still a place.',
      );
      const after = text(await listed({ asOf: '2026-12-01' }));
      expect(after).to.contain('Autumn 2026 courses have started.').and.not.to.contain('Courses start');
    });

    it('shows what a page supplies to compare them by', async () => {
      const choices = {
        ...builtInChoices,
        courses: { 'npq-headship': { who: 'You lead a school by the sea' } },
      };
      const element = await listed({ data: { slices: { 'course-choices': choices } } });
      expect(text(element, '.choices')).not.to.contain('You lead teaching in a subject');
      expect(text(element)).to.contain('You lead a school by the sea');
    });

    it('speaks of the next cohort that a page supplies, and of nothing that is known of another one only', async () => {
      const [autumn] = cohorts;
      const start = { ...autumn!.start, value: '2027-02' };
      const moved = { ...autumn!, label: 'Autumn, moved', start };
      const same = await listed({ data: { slices: { cohorts: [moved] } } });
      await waitUntil(() => text(same).includes('Courses start in February 2027.'), 'its start came');
      expect(text(same)).to.contain('funded at schools on DfE’s list');
      const other = await listed({
        data: { slices: { cohorts: [{ ...moved, id: 'spring-2030', label: 'Spring 2030' }] } },
      });
      await waitUntil(() => has(other, '.choices'), 'its start came');
      expect(text(other, '.choices')).to.contain('12 months').and.not.to.contain('funded');
      await press(other, 'Headship');
      await waitUntil(() => text(other).includes('February 2027'), 'the page of the course came');
    });

    it('says in its cards and on the page of a course what follows from rules and providers that a page supplies', async () => {
      const next = builtInChoices.cohort.id;
      const own = rules.map((set) => ({ ...set, names: { ...set.names, listed: ['npq-headship'] } }));
      const offers = providers.offers[next]!;
      const offered = { ...offers.courses, 'npq-headship': [] };
      const slices = {
        'funding-rules': own,
        providers: { ...providers, offers: { [next]: { ...offers, courses: offered } } },
      };
      const element = await listed({ data: { slices } });
      await waitUntil(() => has(element, '.choices'), 'what follows came');
      const card = (name: string) =>
        all(element, '.choices > li')
          .map(words)
          .find((one) => one.startsWith(name));
      expect(card('Headship')).to.contain('funded at schools on DfE’s list, not in Autumn 2026');
      expect(card('Leading literacy'))
        .to.contain('funded at state-funded schools')
        .and.not.to.contain('not in');
      await press(element, 'Headship');
      await waitUntil(() => has(element, '.facts') && has(element, '.trust'), 'the course is shown');
      expect(text(element, '.facts'))
        .to.contain('Funded at schools on DfE’s list, if you meet its rules')
        .and.to.contain('No lead provider offers it in autumn 2026.')
        .and.not.to.contain('state-funded');
      expect(text(element, '.trust')).to.contain('Price').and.not.to.contain('Funding');
      await expect(element).to.be.accessible();
    });

    it('says of a course that a hub adds no more than the hub does', async () => {
      const own = {
        ...{ id: 'own', short: 'NPQLL', name: 'Leading libraries', months: 9, weekly: null },
        ...{ level: 'specialist' as const, first: 'autumn-2026' },
      };
      const element = await listed({ data: { slices: { courses: [own] } } });
      expect(text(element, '.choices > li')).to.equal('Leading libraries 9 months');
    });

    it('keeps the NPQs that ended behind a footnote', async () => {
      const element = await listed();
      expect(text(element)).not.to.contain('2017');
      await press(element, 'NPQs that have ended');
      await waitUntil(() => title(element) === 'NPQs of 2017, which have ended');
      expect(all(element, 'li button').length).to.equal(4);
      await expect(element).to.be.accessible();
    });

    it('shows the course of a card, moves the focus to its name, and leads back to all', async () => {
      const element = await listed();
      await press(element, 'Headship');
      await waitUntil(() => has(element, '.facts'));
      expect(title(element)).to.equal('Headship NPQH');
      expect(words(element.shadowRoot!.activeElement!)).to.equal('Headship NPQH');
      await press(element, '‹ All NPQs');
      await waitUntil(() => has(element, '.choices'));
      expect(words(element.shadowRoot!.activeElement!)).to.equal('Choose an NPQ');
      await press(element, 'Headship');
      await waitUntil(() => has(element, '.facts'));
    });

    it('says which course the page asked for in vain', async () => {
      const element = await listed({ course: 'npqx' });
      expect(text(element, '.note')).to.contain('“npqx”');
      await untilSaid('<npq-framework-explorer course="npqx">');
      await expect(element).to.be.accessible();
    });

    it('lets one choose even when it is pinned to a course that nobody knows', async () => {
      expect(has(await listed({ course: 'npqx', courseOnly: true }), '.choices')).to.equal(true);
    });
  });

  describe('“Which one suits me?”', () => {
    const asked = async (...answers: string[]): Promise<FrameworkExplorerElement> => {
      const element = await explorer({ courseOnly: false });
      for (const name of ['Which one suits me?', ...answers]) await press(element, name);
      await waitUntil(() => has(element, '[role=heading]'));
      return element;
    };

    it('asks one thing at a time, with the focus on it, and always leads to all', async () => {
      const element = await asked();
      expect(title(element)).to.equal('What do you want to lead?');
      expect(words(element.shadowRoot!.activeElement!)).to.equal('What do you want to lead?');
      expect(all(element, '.answers button').length).to.equal(4);
      await expect(element).to.be.accessible();
      await press(element, '‹ All NPQs');
      await waitUntil(() => has(element, '.choices'));
    });

    it('comes to a course in two questions, and shows it', async () => {
      const element = await asked('Part of a school: a subject, a year group or other teachers', 'Literacy');
      expect(text(element, '.panel'))
        .to.contain('Leading literacy')
        .and.to.contain('You lead literacy in a school');
      await expect(element).to.be.accessible();
      await press(element, 'Show Leading literacy');
      await waitUntil(() => title(element) === 'Leading literacy NPQLL');
    });

    it('names what stands beside it, and starts again', async () => {
      const element = await asked('A whole school, or several', 'A headteacher, or about to be');
      expect(all(element, '.root > ul button').map(words)).to.deep.equal(['Early headship coaching offer']);
      await press(element, 'Start again');
      expect(title(element)).to.equal('What do you want to lead?');
    });
  });

  describe('a course', () => {
    it('answers first: for whom, time, assessment, cost, next start', async () => {
      const element = await explored('npq-leading-literacy', { asOf: '2026-10-31', data: undefined });
      expect(text(element)).to.contain('For teachers who lead, or want to lead, literacy across a school');
      expect(text(element, '.facts'))
        .to.contain('12 months, about 1 to 2 hours a week')
        .and.to.contain('One open-book case study: up to 1,500 words, 8 days to write it')
        .and.to.contain('Funded at schools on DfE’s list, if you meet its rules')
        .and.to.contain('If not: £899 when last advertised (autumn 2024)')
        .and.to.contain('Next start Courses start in November 2026.');
      await expect(element).to.be.accessible();
    });

    it('gives a range of words, a price without VAT, and who else has it paid for', async () => {
      const facts = async (course: string) => text(await explored(course, { data: undefined }), '.facts');
      expect(await facts('npq-executive-leadership')).to.contain('1,500 to 2,500 words, 8 days');
      expect(await facts('npq-headship')).to.contain('£1,949 plus VAT');
      expect(await facts('npq-early-headship-coaching-offer'))
        .to.contain('No weekly hours are set.')
        .and.to.contain('Assessment None')
        .and.to.contain('headteachers in their first five years');
    });

    it('says who must take it by when, and what one needs first', async () => {
      const senco = await explored('npq-senco', { data: undefined });
      expect(text(senco, '.note')).to.contain('If you are a SENCO').and.to.contain('within three years');
      await expect(senco).to.be.accessible();
      const maths = await explored('npq-leading-primary-mathematics', { data: undefined });
      expect(text(maths, '.note')).to.contain('What you need first').and.to.contain('Teaching for Mastery');
    });

    it('leads to its page and to the official frameworks, and says that this is a summary', async () => {
      const element = await explored(SENIOR);
      expect(find(element, '.next a').getAttribute('href')).to.contain('https://www.gov.uk/guidance/');
      expect(text(element)).to.contain(
        'A summary, not the official wording, with 2 “learn that” statements.',
      );
      expect(find(element, '.hint a').getAttribute('href')).to.equal('https://frameworks.example/all');
    });

    it('says what changed, and how the review of the frameworks stands, when asked', async () => {
      const element = await explored('npq-senco', { data: undefined });
      const changed = all(element, 'details').find((one) => words(one).startsWith('What has changed'))!;
      expect((changed as HTMLDetailsElement).open).to.equal(false);
      expect(words(changed))
        .to.contain('First offered in autumn 2024.')
        .and.to.contain('It took the place of the NASENCO award.')
        .and.to.contain('DfE began a review of the NPQ frameworks on 10 January 2025.')
        .and.to.contain('No revised framework was published by 21 November 2026.');
    });

    it('says of one thing that it is one, in every course', async () => {
      for (const { id } of courses.items) {
        const element = await explored(id, { data: undefined });
        const said = words(element.shadowRoot!.firstElementChild!);
        expect(said, id).to.not.match(
          /(?<![\d,.])1 (?:“[^”]+” )?(?:areas|days|hours|matches|months|statements|weeks)\b/,
        );
      }
    });

    it('says one area and one statement as one', async () => {
      const areas = frameworkExamples['framework-areas'];
      const senior = { ...areas.courses[SENIOR]!, areas: ['Harbour culture'], statements: [1] };
      const slices = {
        ...frameworkExamples,
        'framework-areas': { ...areas, courses: { ...areas.courses, [SENIOR]: senior } },
      };
      const element = await explored(SENIOR, { data: { slices } });
      expect(text(element, '.bar')).to.contain('What it covers: 1 area ');
      expect(all(element, '.areas summary').map(words)).to.deep.equal(['1Harbour culture1 statement']);
      expect(words(element.shadowRoot!.querySelector('.bar ~ .hint')!)).to.contain(
        'with 1 “learn that” statement.',
      );
    });

    it('lists its areas closed, with their official numbers and what is known of each', async () => {
      const element = await explored(SENIOR);
      expect(text(element, '.bar')).to.contain('What it covers: 3 areas');
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
      expect(text(element, '.trust')).to.contain('their order is not confirmed');
      await expect(element).to.be.accessible();
    });

    it('ends with one line that names its sources when opened', async () => {
      const element = await explored(SENIOR);
      const line = find(element, '.trust') as HTMLDetailsElement;
      expect(words(line.querySelector('summary')!)).to.equal(
        'Based on GOV.UK and pages of NPQ providers, checked 21 November 2026.',
      );
      expect(words(line)).not.to.contain('Harbour Example Provider');
      line.querySelector('summary')!.click();
      await waitUntil(() =>
        words(line).includes('Harbour Example Provider: Our programmes, September 2025.'),
      );
      expect(words(line)).to.contain(
        'The Example Gazette: A review begins, 10 January 2025. For: What has changed.',
      );
      await expect(element).to.be.accessible();
    });

    it('says there, and only there, what is not confirmed', async () => {
      const element = await explored('npq-leading-teaching');
      expect(text(element, '.facts')).not.to.contain('confirmed');
      expect(text(element, '.trust'))
        .to.contain('Not confirmed')
        .and.to.contain('Hours a week: GOV.UK gives this range for other NPQs');
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
      await waitUntil(() => has(element, '.trust'));
      expect(text(element, '.trust summary')).to.contain('Due a check since 28 February 2027');
      await open(element, 'Harbour');
      expect(heard.map(({ slice, reviewBy }) => [slice, reviewBy])).to.deep.equal([
        ['framework-areas', '2027-02-28'],
      ]);
      expect(text(await explored(SENIOR, { asOf: '2027-02-28' }), '.trust')).not.to.contain('Due a check');
    });
  });

  describe('an area', () => {
    it('opens to its statements, groups and outcomes; who says so stands in the trust line', async () => {
      const element = await explored(SENIOR);
      const inside = words(await open(element, 'Harbour'));
      expect(inside)
        .to.contain('Learn that')
        .and.to.contain('1.1 Clear signals')
        .and.to.contain('Learn how to')
        .and.to.contain('Keep the lights burning')
        .and.to.contain('Share the night watches out')
        .and.to.contain('What you will learn')
        .and.to.contain('Set a course that families can follow.')
        .and.not.to.contain('Estuary Example Teaching School Hub');
      expect(text(element, '.trust'))
        .to.contain('Estuary Example Teaching School Hub: What you learn')
        .and.to.contain('What you learn: some points are placed in an area by their topic');
      await expect(element).to.be.accessible();
    });

    it('without statements says where they are', async () => {
      const element = await explored(SENIOR);
      expect(words(await open(element, 'Charts'))).to.contain('are in the official framework.');
      expect(words(await open(await explored('npq-headship'), 'Charts'))).not.to.contain(
        'official framework',
      );
    });

    it('of which nothing was published says so, and is never blank', async () => {
      const element = await explored(SENIOR);
      expect(words(await open(element, 'Salvage'))).to.contain(
        'No page that was read says what you learn in this area.',
      );
      await expect(element).to.be.accessible();
    });

    it('sends those statements apart of which the area is not confirmed, without a number', async () => {
      const element = await explored(DEVELOPMENT);
      const apart = words(await open(element, 'Statements of area 1 or 2: which one is not confirmed'));
      expect(apart)
        .to.contain('Tides Training works with the tide')
        .and.not.to.match(/\d\.\d/);
      expect(words(part(element, 'Harbour'))).to.contain('are in the last part of this list');
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
      find(element, '.bar button').focus();
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Tab' });
      expect(element.shadowRoot!.activeElement).to.equal(topic(element));
      await sendKeys({ press: 'Tab' });
      const details = part(element, 'Harbour');
      expect(element.shadowRoot!.activeElement).to.equal(details.querySelector('summary'));
      const opened = oneEvent(details, 'toggle');
      await sendKeys({ press: 'Enter' });
      await opened;
      await waitUntil(() => words(details).includes('Clear signals'));
      const closed = oneEvent(details, 'toggle');
      await sendKeys({ press: ' ' });
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
      await choose(element, 'Headship');
      await waitUntil(() => title(element) === 'Headship NPQH' && has(element, '.areas'));
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
      await choose(element, 'Headship');
      await waitUntil(() => title(element) === 'Headship NPQH' && has(element, '.areas'));
      expect(topic(element).value).to.equal('');
      expect(all(element, '.areas summary').length).to.equal(3);
    });
  });

  describe('a course without a framework', () => {
    it('says so, and leads to the course that it builds on', async () => {
      const element = await explored('npq-early-headship-coaching-offer', { courseOnly: false });
      expect(text(element))
        .to.contain('This course has no framework of its own.')
        .and.to.contain('build on the areas of Headship');
      expect(has(element, '.areas')).to.equal(false);
      await expect(element).to.be.accessible();
      await press(element, 'Headship');
      await waitUntil(() => title(element) === 'Headship NPQH' && has(element, '.areas'));
    });

    it('only names that course where the page has pinned it', async () => {
      const element = await explored('npq-early-headship-coaching-offer');
      expect(has(element, '.root > ul button')).to.equal(false);
      expect(text(element, '.root > ul')).to.equal('Headship');
    });
  });

  describe('an NPQ of 2017', () => {
    it('shows six areas and seven behaviours, that it ended, and what took its place', async () => {
      const element = await explorer({ courseOnly: false });
      await chooseRetired(element, 'Middle leadership (NPQML)');
      await waitUntil(() => has(element, '.note'));
      expect(text(element, '.note')).to.contain('This NPQ ended in August 2022.');
      expect(all(element, '.root > ol li').length).to.equal(6);
      expect(all(element, '.root > ul li').length).to.equal(7);
      // Counted in the record, so that a sentence and its list cannot differ.
      expect(text(element))
        .to.contain('Its six content areas')
        .and.to.contain('Its seven leadership behaviours')
        .and.to.contain('The four NPQs of 2017 shared these areas and behaviours.');
      expect(text(element, '.trust')).to.contain('Estuary Example Teaching School Hub');
      expect(all(element, '.note button').map(words)).to.deep.equal([
        'Leading teaching',
        'Leading teacher development',
      ]);
      await expect(element).to.be.accessible();
    });

    it('is no choice for other widgets, and gives way to one', async () => {
      const element = await explored(SENIOR, { courseOnly: false });
      let heard: ChoiceMadeEvent | undefined;
      element.addEventListener('npq-choice-made', (event) => (heard = event));
      await chooseRetired(element, 'Headship (NPQH)');
      expect(heard).to.equal(undefined);
      await waitUntil(() => title(element).includes('NPQH of 2017'));
      element.parentElement!.dispatchEvent(new ChoiceMadeEvent({ course: 'npq-headship' }));
      await waitUntil(() => title(element) === 'Headship NPQH');
    });

    it('gives way to the course that was there before, too', async () => {
      const element = await explored(SENIOR, { courseOnly: false });
      await chooseRetired(element, 'Headship (NPQH)');
      await choose(element, 'Senior leadership');
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
      await choose(first!, 'Senior leadership');
      await waitUntil(() => has(second!, '.facts'));
      expect(title(second!)).to.equal('Senior leadership NPQSL');
    });

    it('leads to no other course when pinned', async () => {
      expect(text(await explored(SENIOR))).not.to.contain('All NPQs');
    });

    it('has the hub’s own next step once, beside the answer', async () => {
      const { name, actionUrl, actionLabel } = estuaryHub;
      const block = await fixture(
        html`<npq-hub name=${name} action-url=${actionUrl} action-label=${actionLabel}>
          <npq-framework-explorer course=${SENIOR} .data=${exampleFacts}></npq-framework-explorer>
        </npq-hub>`,
      );
      const element = block.querySelector('npq-framework-explorer')!;
      await waitUntil(() => has(element, '.facts') && has(element, '.hub'));
      expect(text(element, '.next .hub')).to.contain(name);
      expect(all(element, '.hub').length).to.equal(1);
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
      await waitUntil(() => text(element).includes('What this course covers is not listed here.'));
      expect(find(element, '.next a').getAttribute('href')).to.equal('https://hub.example/boats');
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
