import { expect, fixture, html } from '@open-wc/testing';
import { ChoiceMadeEvent } from '../../../packages/elements/src/core/events.js';
import { coast } from '@npq-widgets/data/examples/places';
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
      'Choose an NPQ to see who runs it. You can choose any of them, wherever you work.',
    );
    expect(list(element, 'course').value).to.equal('');
    expect(has(element, '#cohort')).to.equal(false);
  });

  it('lists them for a course and the next start, with their websites, and folds what is not confirmed', async () => {
    const element = await finder({ course: 'NPQH' });
    expect(text(element, '.leaders [role=heading]')).to.equal('Who you would study with');
    expect(text(element, '.leaders .course')).to.equal('Headship · Change');
    expect(list(element, 'cohort').value).to.equal('autumn-2026');
    expect(names(element).sort()).to.deep.equal([
      'Harbour Example Provider',
      'Lantern Example Provider',
      'Tide Example Provider',
    ]);
    expect(text(element, '.leaders'))
      .to.contain('3 lead providers for autumn 2026.')
      .and.to.contain('Check with the provider that the course is running.')
      .and.to.contain('Also known as Jetty Example');
    expect(text(element, '.leaders .trust summary')).to.equal(
      'Based on DfE’s list for autumn 2026, checked 21 November 2026.',
    );
    expect(texts(element, '.leaders .trust li')).to.include.members([
      'Who runs which NPQ: not confirmed for this start. From an example table.',
      'The website of Lantern Example Provider: the address was not checked.',
    ]);
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
    expect(text(await finder({ course: 'NPQH' }), '.leaders')).to.contain('Shown in random order');
    expect(text(await finder({ course: 'NPQEYL' }), '.leaders')).not.to.contain('random');
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
      .and.not.to.contain('not confirmed')
      .and.not.to.contain('Check with the provider');
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
      'No lead provider is listed for Early years leadership in spring 2026.',
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
      'No list of lead providers for spring 2027 is published yet.',
    );
  });

  it('puts what the hub says of itself apart, under the hub’s name', async () => {
    const element = await finderOf({ providers: ['tide-example', 'harbour-example'] }, { course: 'NPQEYL' });
    expect(texts(element, '.leaders .label')).to.include('We work with');
    expect(names(element)).to.deep.equal(['Tide Example Provider']);
    expect(text(element, '.leaders')).to.contain(
      'Not on the list for this course and start: Harbour Example Provider.',
    );
    expect(text(element, '.leaders')).not.to.contain('Other lead providers');
    const other = await finderOf({ name: '', providers: ['tide-example'] }, { course: 'NPQH' });
    expect(names(other)[0]).to.equal('Tide Example Provider');
    expect(text(other, '.leaders details summary')).to.equal('Other lead providers that you can choose (2)');
    find(other, '.leaders details').setAttribute('open', '');
    await expect(other).to.be.accessible();
  });

  it('ends with the hub’s own next step, labelled as the hub’s', async () => {
    const element = await finderOf({}, { course: 'NPQH' });
    const last = find(element, '.hub');
    expect(last.textContent).to.contain('Your next step with').and.to.contain('Ask us about NPQs');
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
    const element = await finder({ course: 'NPQH', asOf: '2027-06-01' });
    expect(text(element, '.leaders .trust summary')).to.contain('Due a check since 28 February 2027');
  });

  it('says a course that was chosen elsewhere, and asks for it once Change is pressed', async () => {
    const element = await finder({ course: 'NPQH' });
    expect(has(element, '#course')).to.equal(false);
    await press(element, 'Change the NPQ: Headship now');
    expect(element.shadowRoot!.activeElement).to.equal(list(element, 'course'));
    expect(list(element, 'course').value).to.equal('npq-headship');
    await select(element, 'course', 'npq-early-years-leadership');
    expect(names(element)).to.deep.equal(['Tide Example Provider']);
    expect(has(element, '#course')).to.equal(true);
    element.parentElement!.dispatchEvent(new ChoiceMadeEvent({ course: 'npq-headship' }));
    await settled(element);
    expect(text(element, '.course')).to.equal('Headship · Change');
  });

  it('offers no start that is over, and says of a start what its dates mean today', async () => {
    const dated = (start: string | null, opens: string | null, closes: string | null) =>
      coast.cohorts.map((one) =>
        one.id === 'autumn-2026'
          ? {
              ...one,
              start: { ...one.start, value: start },
              opens: { ...one.opens, value: opens },
              closes: { ...one.closes, value: closes },
            }
          : one,
      );
    const says = async (...dates: Parameters<typeof dated>) => {
      const data = { slices: { ...coast, cohorts: dated(...dates) } };
      return text(await finder({ course: 'NPQH', data }), '.leaders');
    };
    const element = await finder({ course: 'NPQH' });
    expect([...list(element, 'cohort').options].map(({ value }) => value)).to.deep.equal([
      'autumn-2026',
      'spring-2027',
    ]);
    expect(text(element, '.leaders')).to.contain('No dates are published for autumn 2026 yet.');
    expect(await says('2026-12', '2026-06-23', null)).to.contain(
      'You can register for autumn 2026 now. Courses start in December 2026.',
    );
    expect(await says('2026-11', '2026-06-23', null)).to.contain(
      'Courses for autumn 2026 start in November 2026. No closing date is published',
    );
    expect(await says('2026-10', '2026-06-23', null)).to.contain(
      'Courses for autumn 2026 started in October 2026. No closing date is published',
    );
    expect(await says('2027-02', '2026-12-23', null)).to.contain(
      'Registration for autumn 2026 opens in December 2026.',
    );
    expect(await says('2026-10', '2026-06-23', '2026-10-31')).to.contain(
      'Registration for autumn 2026 has closed.',
    );
  });

  it('takes a hub’s own words and facts', async () => {
    const element = await finder({
      course: 'NPQEYL',
      data: { ...exampleFacts, words: { FINDER_PROVIDER_COUNT_ONE: 'One, for {cohort}.' } },
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
    expect(text(second!, '.course')).to.equal('Headship · Change');
    await select(first!, 'course', '');
  });

  it('keeps a search while the course changes', async () => {
    const element = await finder();
    await search(element, 'QQ1');
    await select(element, 'course', 'npq-headship');
    expect(text(element, '.answer')).to.contain('Estuary Example');
    expect(names(element).length).to.equal(3);
  });
});
