import { expect, fixture, html } from '@open-wc/testing';
import { ChoiceMadeEvent } from '../../../packages/elements/src/core/events.js';
import { all, find, has, text } from '../../support/shadow.js';
import {
  exampleFacts,
  finder,
  finderOf,
  list,
  press,
  search,
  select,
  settled,
  texts,
} from './finder-fixture.js';
import { untilSaid } from '../../support/lines-said.js';

const names = (element: Parameters<typeof texts>[0]): string[] => texts(element, '.providers strong');

describe('<npq-provider-finder>, lead providers', () => {
  it('asks for the course when none is chosen', async () => {
    const element = await finder();
    expect(text(element, '.leaders')).to.contain(
      'Choose an NPQ to see its lead providers. You can choose any of them, wherever you work.',
    );
    expect(list(element, 'course').value).to.equal('');
    expect(has(element, '#cohort')).to.equal(false);
  });

  it('lists them for a course and the next start, with their websites, and says what is not confirmed', async () => {
    const element = await finder({ course: 'NPQH' });
    expect(text(element, '.leaders [role=heading]')).to.equal('Lead providers for Headship (NPQH)');
    expect(list(element, 'cohort').value).to.equal('autumn-2026');
    expect(names(element).sort()).to.deep.equal([
      'Harbour Example Provider',
      'Lantern Example Provider',
      'Tide Example Provider',
    ]);
    expect(text(element, '.leaders'))
      .to.contain('3 lead providers for autumn 2026.')
      .and.to.contain('This list is not confirmed.');
    expect(text(element, '.leaders'))
      .to.contain('Lantern Example Provider (address not confirmed)')
      .and.to.contain('Also known as Jetty Example');
    expect(text(element, '.leaders .source')).to.contain(
      'Unconfirmed. Source: Example Department: Who offers what, 20 May 2026 (read 21 November 2026)',
    );
    expect(
      all(element, '.providers a')
        .map((link) => link.getAttribute('href'))
        .sort()[0],
    ).to.equal('https://harbour-example.example');
    await expect(element).to.be.accessible();
  });

  it('says how the list is ordered, keeps the order for the day, and draws it anew for another', async () => {
    const orders = new Set<string>();
    for (const day of ['01', '02', '03', '04', '05', '06', '07', '08']) {
      const [once, again] = [
        await finder({ course: 'NPQH', asOf: `2026-12-${day}` }),
        await finder({ course: 'NPQH', asOf: `2026-12-${day}` }),
      ];
      expect(names(once)).to.deep.equal(names(again));
      orders.add(names(once).join());
    }
    expect(orders.size).to.be.greaterThan(1);
    expect(text(await finder({ course: 'NPQH' }), '.leaders')).to.contain(
      'drawn by lot for each day and place',
    );
    expect(text(await finder({ course: 'NPQEYL' }), '.leaders')).not.to.contain('drawn by lot');
  });

  it('follows the course that is chosen in it or elsewhere, and tells the others', async () => {
    const element = await finder();
    const heard: (string | undefined)[] = [];
    element.addEventListener('npq-choice-made', ({ course }) => heard.push(course));
    await select(element, 'course', 'npq-early-years-leadership');
    expect(names(element)).to.deep.equal(['Tide Example Provider']);
    element.parentElement!.dispatchEvent(new ChoiceMadeEvent({ course: 'npq-headship' }));
    await settled(element);
    expect(names(element).length).to.equal(3);
    expect(heard).to.deep.equal(['npq-early-years-leadership']);
  });

  it('keeps to its course when pinned, and then asks for none', async () => {
    const element = await finder({ course: 'NPQEYL', courseOnly: true });
    element.parentElement!.dispatchEvent(new ChoiceMadeEvent({ course: 'npq-headship' }));
    await settled(element);
    expect(has(element, '#course')).to.equal(false);
    expect(names(element)).to.deep.equal(['Tide Example Provider']);
  });

  it('starts with the page’s start and follows the visitor’s', async () => {
    const element = await finder({ course: 'NPQH', cohort: 'spring-2026' });
    expect(names(element)).to.deep.equal(['Lantern Example Provider']);
    expect(text(element, '.leaders'))
      .to.contain('1 lead provider for spring 2026.')
      .and.to.contain('Self-funded only.')
      .and.not.to.contain('not confirmed. Ask');
    const heard: (string | undefined)[] = [];
    element.addEventListener('npq-choice-made', ({ cohort }) => heard.push(cohort));
    await select(element, 'cohort', 'autumn-2026');
    expect(names(element).length).to.equal(3);
    expect(heard).to.deep.equal(['autumn-2026']);
    expect(text(element, '[role=status]')).to.equal('3 lead providers for autumn 2026.');
  });

  it('says that a start did not offer the course, and leads to one that did', async () => {
    const element = await finder({ course: 'NPQEYL', cohort: 'spring-2026' });
    expect(text(element, '.leaders')).to.contain(
      'No lead provider is listed for Early years leadership (NPQEYL) in spring 2026.',
    );
    expect(has(element, '.providers')).to.equal(false);
    await expect(element).to.be.accessible();
    await press(element, 'Autumn 2026');
    expect(names(element)).to.deep.equal(['Tide Example Provider']);
  });

  it('says that a course began later than a start', async () => {
    const element = await finder({ course: 'NPQSENCO', cohort: 'autumn-2021' });
    expect(text(element, '.leaders')).to.contain('was first offered in autumn 2024, so not in autumn 2021');
    expect(list(element, 'cohort').value).to.equal('autumn-2021');
  });

  it('tells a start without a list from one without providers', async () => {
    expect(text(await finder({ course: 'NPQH', cohort: 'spring-2027' }), '.leaders')).to.contain(
      'We have found no list of lead providers for spring 2027.',
    );
  });

  it('puts what the hub says of itself apart, under the hub’s name', async () => {
    const element = await finderOf({ providers: ['tide-example', 'harbour-example'] }, { course: 'NPQEYL' });
    expect(texts(element, '.leaders .label')[0]).to.equal(
      'Estuary Example Teaching School Hub says it works with',
    );
    expect(names(element)).to.deep.equal(['Tide Example Provider']);
    expect(text(element, '.leaders')).to.contain(
      'The hub also names Harbour Example Provider: not on the list for this course and start.',
    );
    expect(texts(element, '.leaders .label')).not.to.include('Other lead providers');
    const other = await finderOf({ name: '', providers: ['tide-example'] }, { course: 'NPQH' });
    expect(texts(other, '.leaders .label')).to.include.members([
      'The hub of this page says it works with',
      'Other lead providers',
    ]);
    expect(names(other)[0]).to.equal('Tide Example Provider');
    await expect(other).to.be.accessible();
  });

  it('ends with the hub’s own next step, labelled as the hub’s', async () => {
    const element = await finderOf({}, { course: 'NPQH' });
    const last = find(element, '.hub');
    expect(last.textContent)
      .to.contain('Ask us about NPQs')
      .and.to.contain('This comes from the hub, not from DfE.');
    expect(
      find(element, '.leaders').compareDocumentPosition(last) & Node.DOCUMENT_POSITION_FOLLOWING,
    ).to.be.greaterThan(0);
  });

  it('names tag and attribute for what it cannot use, and goes on', async () => {
    const element = await finder({ course: 'NPQX', cohort: 'next year' });
    expect(text(element, '#course-unknown')).to.contain('“NPQX”');
    await untilSaid('<npq-provider-finder course="NPQX">');
    await untilSaid('<npq-provider-finder cohort="next year">');
    await select(element, 'course', 'npq-headship');
    expect(text(element, '#cohort-unknown')).to.contain('“next year”');
    expect(list(element, 'cohort').value).to.equal('autumn-2026');
    await finderOf({ providers: ['nobody'] }, { course: 'NPQH' });
    await untilSaid('<npq-hub providers="nobody">');
  });

  it('changes its words by itself once the list is due for review', async () => {
    expect(
      text(await finder({ course: 'NPQH', asOf: '2027-06-01' }), '.leaders strong:not(li strong)'),
    ).to.equal('This was the list as read on 21 November 2026. Check GOV.UK for changes since.');
  });

  it('takes a hub’s own words and facts', async () => {
    const element = await finder({
      course: 'NPQEYL',
      data: { ...exampleFacts, words: { PROVIDER_COUNT_ONE: 'One, for {cohort}.' } },
    });
    expect(text(element, '.leaders')).to.contain('One, for autumn 2026.');
  });

  it('follows a choice in another widget of the page without a hub', async () => {
    const page = await fixture(
      html`<div><npq-provider-finder></npq-provider-finder><npq-provider-finder></npq-provider-finder></div>`,
    );
    const [first, second] = [...page.querySelectorAll('npq-provider-finder')];
    for (const one of [first!, second!]) Object.assign(one, { data: exampleFacts });
    await select(first!, 'course', 'npq-headship');
    await settled(second!);
    expect(list(second!, 'course').value).to.equal('npq-headship');
    await select(first!, 'course', '');
  });

  it('keeps a search while the course changes', async () => {
    const element = await finder({ course: 'NPQEYL' });
    await search(element, 'QQ1');
    await select(element, 'course', 'npq-headship');
    expect(text(element, '.card')).to.contain('Estuary Example');
    expect(names(element).length).to.equal(3);
  });
});
