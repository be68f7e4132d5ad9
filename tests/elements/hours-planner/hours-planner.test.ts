import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { estuaryHub } from '@npq-widgets/data/examples/hubs';
import '@npq-widgets/elements/hub';
import type { HoursPlannedEvent } from '../../../packages/elements/src/hours-planner/events.js';
import { HoursPlannerElement } from '../../../packages/elements/src/hours-planner/hours-planner.js';
import { all, find, has, text, words } from '../../support/shadow.js';
import { exampleFacts, list, planned, planner, select } from './planner-fixture.js';
import { waitUntil } from '../../support/wait.js';
import { untilSaid } from '../../support/lines-said.js';

describe('<npq-hours-planner>', () => {
  it('is defined', () => {
    expect(customElements.get('npq-hours-planner')).to.equal(HoursPlannerElement);
  });

  describe('the stated hours', () => {
    it('come first, with what they add up to, and its source', async () => {
      const element = await planned('npq-senco');
      expect(text(element, '.panel .figure')).to.equal('1 to 2 hours a week on average, for 18 months');
      expect(text(element, '.panel')).to.contain('About 78 to 156 hours in 18 months, if every week counts.');
      expect(text(element, '.trust')).to.contain(
        'Example Department: A course page, 16 December 2024. For: Hours a week.',
      );
    });

    it('are 52 to 104 hours over 12 months', async () => {
      expect(text(await planned('npq-leading-literacy'), '.panel')).to.contain(
        'About 52 to 104 hours in 12 months, if every week counts.',
      );
    });

    it('are not shown as confirmed where they are not', async () => {
      const element = await planned('npq-leading-teaching');
      expect(text(element, '.panel .figure')).to.contain('typically');
      expect(text(element, '.panel')).not.to.contain('other NPQs');
      expect(text(element, '.trust'))
        .to.contain('Based on published figures, checked 21 November 2026.')
        .and.to.contain('Not confirmed Hours a week: The range was seen for other NPQs');
      expect(text(await planned('npq-headship'), '.trust')).not.to.contain('onfirmed');
    });

    it('are not made up for the coaching offer', async () => {
      const element = await planned('npq-early-headship-coaching-offer');
      expect(text(element, '.panel .figure')).to.equal('No weekly hours are set for this course.');
      expect(text(element, '.panel'))
        .to.contain('It runs for 12 months. Some providers run it over up to 24 months.')
        .and.not.to.contain('1 to 2');
      await expect(element).to.be.accessible();
    });
  });

  describe('the length of a day', () => {
    for (const [hours, total] of [
      ['5', '67.5'],
      ['6', '72'],
      ['7', '76.5'],
    ] as const) {
      it(`of ${hours} hours makes the NPQEL example ${total} hours`, async () => {
        const element = await planned('npq-executive-leadership');
        await select(element, 'day-length', hours);
        expect(text(element, '.example .figure')).to.equal(`${total} hours in all`);
        expect(text(element, '.example')).to.contain(`45 hours, and 4.5 days at ${hours} hours a day.`);
      });
    }

    it('is said to be an assumption, with what it has been elsewhere', async () => {
      const element = await planned('npq-executive-leadership');
      expect(list(element, 'day-length').value).to.equal('6');
      expect(text(element, '#day-length-hint')).to.contain('Choose the length that fits');
      expect(find(element, '#day-length').getAttribute('aria-describedby')).to.equal('day-length-hint');
      expect(text(element, '.assumption details')).to.contain('Event day: 5 hours, one example page');
    });

    it('is not asked for where no example counts in days', async () => {
      expect(has(await planned('npq-leading-behaviour-culture'), '#day-length')).to.equal(false);
    });

    it('stays as chosen when the course changes', async () => {
      const element = await planned('npq-executive-leadership');
      await select(element, 'day-length', '7.5');
      element.course = 'npq-headship';
      await oneEvent(element, 'npq-hours-planned');
      expect(list(element, 'day-length').value).to.equal('7.5');
    });

    it('is announced when it changes', async () => {
      const element = await planned('npq-executive-leadership');
      await select(element, 'day-length', '5');
      expect(text(element, '[role=status]')).to.equal(
        'A day now counts as 5 hours. The sums below have changed.',
      );
    });
  });

  describe('the examples', () => {
    it('stand newest first, each with provider and period', async () => {
      const element = await planned('npq-headship');
      expect(all(element, '.example .h3').map(words)).to.deep.equal([
        'Harbour Example Provider',
        'Lighthouse Example Provider (provider not confirmed)',
        'Harbour Example Provider',
        'Harbour Example Provider',
      ]);
      const origins = all(element, '.example .hint').map(words);
      expect(origins[0]).to.equal('An example from 2023 to 2024. Ask the provider for this year’s.');
      expect(origins[1])
        .to.contain('An example from 2021 to 2024.')
        .and.to.contain('The page does not name the provider.');
      expect(origins[2])
        .to.contain('An example from 2021 to 2023.')
        .and.to.contain('Published by Quayside Example Partners.');
      await expect(element).to.be.accessible();
    });

    it('say where they come from', async () => {
      const element = await planned('npq-executive-leadership');
      const link = find(element, '.example .source a') as HTMLAnchorElement;
      expect(link.href).to.equal('https://provider.example/hours');
    });

    it('keep each part in its own unit, with its hours beside it', async () => {
      const element = await planned('npq-executive-leadership');
      const parts = all(element, '.parts > div').map(words);
      expect(parts[1]).to.equal('Induction conference half a day (3 hours) Online live');
      expect(parts[2]).to.equal('Study modules 30 hours Online self-study, 3, which makes 10 hours each');
      expect(parts[3]).to.equal('Residentials 4 days (24 hours) Face-to-face, 2, which makes 2 days each');
      expect(parts[5]).to.equal('Coaching 6 hours 6 of 1 hour each');
    });

    it('say what a stated total leaves out', async () => {
      const element = await planned('npq-leading-behaviour-culture');
      expect(text(element, '.example .figure')).to.equal('74 hours in all');
      expect(text(element, '.example')).to.contain('About 1 hour 25 minutes a week over 12 months.');
      expect(all(element, '.gaps')[0]!.innerText.split('\n').filter(Boolean)).to.deep.equal([
        'Without a total: Events.',
        'The parts that have a total come to 39 hours. The page does not say what fills the other 35 hours.',
      ]);
    });

    it('name the length of a day in what a stated total leaves out', async () => {
      const element = await planned('npq-early-years-leadership', { hoursPerDay: '5' });
      expect(text(element, '.example .figure')).to.equal('81 hours in all');
      expect(text(element, '.gaps')).to.equal(
        'The parts that have a total come to at most 10 hours (2 days at 5 hours a day). The page does not say what fills the other 71 hours.',
      );
      expect(text(element, '.parts')).to.contain('at most 2 days (10 hours)');
    });

    it('say when parts outgrow the stated total, and average nothing', async () => {
      const element = await planned('npq-headship');
      const card = all(element, '.example')[2]!;
      expect(words(card.querySelector('.figure')!)).to.equal(
        'At least 63 hours in the parts that have a total',
      );
      expect(words(card.querySelector('.gaps')!)).to.contain(
        'The page’s own total is 55 hours, but its parts come to 8 hours more.',
      );
      expect(words(card)).not.to.contain('59');
    });

    it('say when total and parts agree, and whose length was borrowed', async () => {
      const card = all(await planned('npq-leading-behaviour-culture'), '.example')[1]!;
      expect(words(card)).to.contain('The page’s own total, and its parts add up to it.');
      expect(words(card)).to.contain('The page gives no length; 12 months is the length of the course.');
      expect(card.querySelector('.gaps')).to.equal(null);
    });

    it('give rates as rates', async () => {
      const card = all(await planned('npq-leading-teaching'), '.example')[0]!;
      expect(words(card.querySelector('.gaps')!)).to.equal(
        'Without a total: Weekly modules (50 minutes each week); Clinics (1 to 2 hours each half term).',
      );
      expect(words(card)).to.contain(
        'The parts that have a figure come to about 55 minutes a week over 18 months.',
      );
      expect(words(card)).not.to.contain('School visit');
    });

    it('say when there is nothing to add up', async () => {
      const card = all(await planned('npq-headship'), '.example')[0]!;
      expect(words(card.querySelector('.figure')!)).to.equal('No total');
      expect(words(card.querySelector('.gaps')!)).to.contain('so there is nothing to add up');
    });

    it('say when a provider no longer leads NPQs, and send nobody there', async () => {
      const element = await planned('npq-leading-literacy');
      expect(text(element, '.example .hint')).to.equal(
        'An example from 2022 to 2023. The provider led NPQs until 25 June 2024.',
      );
      expect(text(element, '.example .gaps')).to.equal('The page does not say what it is made up of.');
      expect(has(element, '.example details')).to.equal(false);
    });

    it('do not spread the final assessment over the course', async () => {
      const card = all(await planned('npq-headship'), '.example')[3]!;
      expect(words(card.querySelector('.figure')!)).to.equal('About 20 hours for the final assessment');
      expect(words(card)).not.to.contain('a week');
    });

    it('give a range of loads for a range of months', async () => {
      expect(text(await planned('npq-early-headship-coaching-offer'), '.example')).to.contain(
        'about 25 to 55 minutes a week over 12 to 24 months',
      );
    });

    it('open the parts of the newest, and keep what the visitor opens and closes', async () => {
      const element = await planned('npq-headship');
      const open = (): boolean[] =>
        all(element, '.example details').map((details) => (details as HTMLDetailsElement).open);
      expect(open()).to.deep.equal([true, false, false, false]);
      const second = all(element, '.example details')[1] as HTMLDetailsElement;
      const toggled = oneEvent(second, 'toggle');
      second.querySelector('summary')!.click();
      await toggled;
      await select(element, 'day-length', '8');
      expect(open()).to.deep.equal([true, true, false, false]);
    });
  });

  it('says so where no example was found', async () => {
    const element = await planned('npq-senco');
    expect(text(element)).to.contain(
      'No published example was found for this course. Ask the provider you choose',
    );
    expect(has(element, '.examples')).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('is accessible with every kind of example on show', async () => {
    for (const course of [
      'npq-executive-leadership',
      'npq-leading-behaviour-culture',
      'npq-leading-teaching',
      'npq-leading-literacy',
    ]) {
      await expect(await planned(course)).to.be.accessible();
    }
  });

  describe('the course', () => {
    it('is shared: choosing it here shows it in another planner of the page', async () => {
      const block = await fixture(
        html`<div>
          <npq-hours-planner .data=${exampleFacts}></npq-hours-planner>
          <p><npq-hours-planner .data=${exampleFacts}></npq-hours-planner></p>
        </div>`,
      );
      const [here, there] = block.querySelectorAll('npq-hours-planner');
      const shown = oneEvent(there!, 'npq-hours-planned');
      await select(here!, 'course', 'npq-executive-leadership');
      await shown;
      expect(text(there!)).to.contain('Executive leadership');
    });

    it('is announced with its hours once they are there', async () => {
      const element = await planner({ courseOnly: false });
      await select(element, 'course', 'npq-headship');
      await waitUntil(() => text(element, '[role=status]') !== '');
      expect(text(element, '[role=status]')).to.equal(
        'Headship: 1 to 2 hours a week for 18 months. Examples: 4.',
      );
    });

    it('is not asked for when pinned', async () => {
      expect(has(await planned('NPQEL'), '#course')).to.equal(false);
    });

    it('that nobody knows is named, and asked for, even when pinned', async () => {
      const element = await planner({ course: 'NPQXYZ' });
      expect(text(element, '#course-unknown')).to.contain('“NPQXYZ”');
      await untilSaid('<npq-hours-planner course="NPQXYZ">');
      await expect(element).to.be.accessible();
    });
  });

  describe('hours-per-day', () => {
    it('is where the length of a day starts', async () => {
      const element = await planned('npq-executive-leadership', { hoursPerDay: '5' });
      expect(list(element, 'day-length').value).to.equal('5');
      expect(text(element, '.example .figure')).to.contain('67.5 hours');
    });

    it('may be a number', async () => {
      expect(
        text(await planned('npq-executive-leadership', { hoursPerDay: 7 }), '.example .figure'),
      ).to.contain('76.5 hours');
    });

    for (const wrong of ['six', '3', '9', '6.2']) {
      it(`"${wrong}" is named in the console, and 6 stands`, async () => {
        const element = await planned('npq-executive-leadership', { hoursPerDay: wrong });
        expect(text(element, '.example .figure')).to.contain('72 hours');
        await untilSaid(
          `<npq-hours-planner hours-per-day="${wrong}"> is not 4 to 8 hours in half hours, so 6 is used.`,
        );
      });
    }

    it('is read from the attribute', async () => {
      const element = await fixture<HoursPlannerElement>(
        html`<npq-hours-planner hours-per-day="4.5"></npq-hours-planner>`,
      );
      expect(element.hoursPerDay).to.equal('4.5');
    });
  });

  it('puts its headings under the level the page asks for', async () => {
    const element = await planned('npq-headship', { headingLevel: 4 });
    const levels = all(element, '[role=heading]').map((heading) => heading.getAttribute('aria-level'));
    expect(levels.slice(0, 4)).to.deep.equal(['4', '5', '6', '6']);
  });

  it('takes words from the page before its own, those of the plan too', async () => {
    const data = {
      ...exampleFacts,
      words: { PLANNER_EXAMPLES: 'What others have published', PLANNER_HEADING: 'Time' },
    };
    const element = await planned('npq-headship', { data });
    expect(text(element)).to.contain('What others have published');
    expect(text(element, '.h1')).to.equal('Time');
  });

  describe('npq-hours-planned', () => {
    it('carries ids and numbers, and leaves the shadow root', async () => {
      const element = await planner();
      const heard = oneEvent<HoursPlannedEvent>(document, 'npq-hours-planned');
      element.course = 'npq-headship';
      const { course, hoursPerDay, least, most, programmes, bubbles, composed } = await heard;
      expect({ course, hoursPerDay, least, most, programmes, bubbles, composed }).to.deep.equal({
        course: 'npq-headship',
        hoursPerDay: 6,
        least: 78,
        most: 156,
        programmes: ['example-no-hours', 'example-rates', 'example-excess', 'example-assessment'],
        bubbles: true,
        composed: true,
      });
    });

    it('has no sum where no weekly hours are set', async () => {
      const element = await planner();
      const heard = oneEvent<HoursPlannedEvent>(element, 'npq-hours-planned');
      element.course = 'EHCO';
      expect([(await heard).least, (await heard).most]).to.deep.equal([null, null]);
    });

    it('is raised once a plan: on another length of day, not on another word', async () => {
      const element = await planned('npq-executive-leadership');
      const heard: number[] = [];
      element.addEventListener('npq-hours-planned', ({ hoursPerDay }) => heard.push(hoursPerDay));
      element.requestUpdate();
      await element.updateComplete;
      await select(element, 'day-length', '8');
      await select(element, 'day-length', '8');
      expect(heard).to.deep.equal([8]);
    });
  });

  it('says that its figures are due to be checked once their day has passed', async () => {
    const current = await planned('npq-headship', { asOf: '2027-05-21' });
    expect(text(current, '.trust summary')).not.to.contain('Due');
    const past = await planned('npq-headship', { asOf: '2027-05-22' });
    expect(text(past, '.trust summary')).to.contain('Due a check since 21 May 2027: see GOV.UK for changes.');
    await expect(past).to.be.accessible();
  });

  it("ends with the hub's own next step", async () => {
    const block = await fixture(
      html`<npq-hub
        name=${estuaryHub.name}
        action-url=${estuaryHub.actionUrl}
        action-label=${estuaryHub.actionLabel}
      >
        <npq-hours-planner course="npq-headship" course-only .data=${exampleFacts}></npq-hours-planner>
      </npq-hub>`,
    );
    const element = block.querySelector('npq-hours-planner')!;
    await waitUntil(() => has(element, '.hub'));
    expect(text(element, '.hub')).to.contain(estuaryHub.actionLabel).and.to.contain(estuaryHub.name);
  });

  it('prints every part, and closes again what printing opened', async () => {
    const element = await planned('npq-headship');
    const open = (): number => all(element, '.example details[open]').length;
    dispatchEvent(new Event('beforeprint'));
    expect(open()).to.equal(4);
    dispatchEvent(new Event('afterprint'));
    expect(open()).to.equal(1);
    element.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(open()).to.equal(1);
  });

  it('is used by keyboard alone: course, plan, examples, length of a day, parts, sources, in that order', async () => {
    const element = await planned('npq-executive-leadership', { courseOnly: false });
    const reached = all(element, 'select, summary, a, button').map(
      (control) => control.id || control.localName,
    );
    expect(reached).to.deep.equal([
      'course',
      'button',
      'summary',
      'day-length',
      'summary',
      'a',
      'summary',
      'a',
      'summary',
      'a',
    ]);
    for (const control of all(element, 'select, summary, a')) expect(control.tabIndex).to.equal(0);
  });
});
