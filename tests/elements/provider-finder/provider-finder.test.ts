import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { searches } from '@npq-widgets/data/examples/places';
import type { PlaceFoundEvent } from '../../../packages/elements/src/provider-finder/events.js';
import { ProviderFinderElement } from '../../../packages/elements/src/provider-finder/provider-finder.js';
import { hearing, times } from '../../support/aloud.js';
import { all, find, has, named, text } from '../../support/shadow.js';
import { findHubs } from '@npq-widgets/data/finder';
import { placeSearch } from '../../../packages/elements/src/provider-finder/model/search.js';
import { defineWithLoaders } from '../../support/network.js';
import {
  exampleFacts,
  select,
  field,
  finder,
  finderOf,
  focused,
  press,
  search,
  settled,
  texts,
} from './finder-fixture.js';
import { waitUntil } from '../../support/wait.js';
import { untilSaid } from '../../support/lines-said.js';

describe('<npq-provider-finder>', () => {
  it('is defined', () => {
    expect(customElements.get('npq-provider-finder')).to.equal(ProviderFinderElement);
  });

  describe('before a search', () => {
    it('asks for a place in one labelled field, and shows no hub and no provider', async () => {
      const element = await finder();
      expect(text(element, '[role=heading]')).to.equal('Find your teaching school hub');
      expect(text(element, 'label[for=place]')).to.equal('Postcode, place or school');
      expect(field(element).getAttribute('aria-describedby')).to.equal('place-hint');
      expect(text(element, '#place-hint'))
        .to.contain('For example SS1 1AA')
        .and.to.contain('stays on this page');
      expect(has(element, '.card') || has(element, '.providers')).to.equal(false);
      await expect(element).to.be.accessible();
    });

    it('has the page’s own hub first: that’s us, whom we serve, our button and address', async () => {
      const element = await finderOf({});
      await waitUntil(() => has(element, '.us'));
      expect(text(element, '.us [role=heading]')).to.equal('Estuary Example Teaching School Hub');
      expect(text(element, '.us'))
        .to.contain('That’s us')
        .and.to.contain('We serve schools in Harbour and Saltmarsh.');
      expect(text(element, '.us .action')).to.equal('Ask us about NPQs');
      expect(all(element, '.us > p a').map((link) => link.getAttribute('href'))).to.deep.equal([
        'https://hub.example/npq',
        'mailto:npq@hub.example',
      ]);
      expect(text(element, '.us summary')).to.equal('Based on DfE’s list of hubs, checked 21 November 2026.');
      const order = find(element, '.us').compareDocumentPosition(field(element));
      expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
      expect(has(element, '.hub') || has(element, '.card')).to.equal(false);
      await expect(element).to.be.accessible();
    });

    it('says when the page’s own hub starts next, until a course is chosen', async () => {
      const own = { start: { start: '2027-01-19', applyBy: '2027-01-08' } };
      const element = await finderOf({}, { data: { ...exampleFacts, own } });
      await waitUntil(() => has(element, '.us .next-start'));
      expect(text(element, '.us .next-start')).to.equal(
        'Estuary Example Teaching School Hub’s next start: 19 January 2027, apply by 8 January 2027',
      );
      await expect(element).to.be.accessible();
      Object.assign(element, { course: 'NPQH' });
      await waitUntil(() => !has(element, '.us .next-start'));
    });

    it('takes the name of the hub from DfE’s list when the hub gave none', async () => {
      const element = await finderOf({ name: '', areas: ['WM9'] });
      await waitUntil(() => has(element, '.us'));
      expect(text(element, '.us')).to.contain('North Quay Example Teaching School Hub');
    });

    it('leaves an area out that nobody knows, and says so in the console', async () => {
      const element = await finderOf({ name: '', areas: ['EE77'] });
      await untilSaid('<npq-hub hub="EE77">');
      expect(has(element, '.us')).to.equal(false);
    });
  });

  describe('a place with hubs', () => {
    it('answers with the hub, why, whom it serves and the next step; the rest is folded', async () => {
      const element = await finder();
      await search(element, searches.oneHub);
      expect(text(element, '.answer [role=heading]')).to.equal(
        'Your hub is Estuary Example Teaching School Hub',
      );
      expect(text(element, '.why')).to.equal('QQ1 is in Harbour.');
      expect(text(element, '.answer')).to.contain(
        'It serves schools in Harbour and Saltmarsh, and runs NPQs.',
      );
      expect(text(element, '.answer .action')).to.contain('Go to the hub’s website');
      expect(all(element, '.answer > p a').map((link) => link.getAttribute('href'))).to.include.members([
        'https://www.hub.example',
        'tel:01632960001',
        'mailto:npq@hub.example',
      ]);
      expect(text(element, '.answer'))
        .to.contain('01632 960 001, then extension 12')
        .and.to.contain('your school may work with any hub');
      expect(all(element, '.answer details').every((fold) => !fold.hasAttribute('open'))).to.equal(true);
      await expect(element).to.be.accessible();
    });

    it('says once, at its end, what it rests on', async () => {
      const element = await finder();
      await search(element, searches.oneHub);
      expect(text(element, '.answer .trust summary')).to.equal(
        'Based on DfE’s list of hubs, checked 21 November 2026. Hubs are named up to 31 August 2028.',
      );
      expect(texts(element, '.answer .trust li')).to.deep.equal([
        'Example Department: Teaching school hubs, 30 September 2025. For: Which hub serves which area, Where the schools of a postcode are.',
      ]);
      expect(find(element, '.answer').lastElementChild).to.equal(find(element, '.answer .trust'));
      find(element, '.answer .trust').setAttribute('open', '');
      await expect(element).to.be.accessible();
    });

    it('names the lead providers a hub was seen with, when, and what is not confirmed; former ones not', async () => {
      const element = await finder();
      await search(element, searches.oneHub);
      await settled(element);
      expect(text(element, '.record')).to.contain(
        'Harbour Example Provider (2024–25); Tide Example Provider (autumn 2025, not confirmed). Ask the hub',
      );
      expect(text(element, '.record')).not.to.contain('Wreck');
    });

    it('names all districts of a code where one hub has them', async () => {
      const element = await finder();
      await search(element, searches.oneHubTwoDistricts);
      expect(texts(element, '.why li')).to.deep.equal(['QQ2 is in Harbour and Saltmarsh.']);
    });

    it('puts two hubs in the order of their schools, and says so', async () => {
      const element = await finder();
      await search(element, searches.twoHubs);
      expect(text(element, '.answer [role=heading]')).to.equal('2 teaching school hubs serve QQ6');
      expect(texts(element, '.card .h3')).to.deep.equal([
        'Estuary Example Teaching School Hub',
        'Shoreline Example Teaching School Hub (South)',
      ]);
      expect(text(element, '.answer')).to.contain('The hub with most of its schools comes first.');
      expect(text(element, '.why')).to.contain('of the');
    });

    it('says that hubs share a district, which side each has, and who knows', async () => {
      const element = await finder();
      await search(element, searches.sharedDistrict);
      expect(text(element, '.note'))
        .to.contain('2 hubs share Twinport')
        .and.to.contain('the hub confirms which of them');
      expect(texts(element, '.why li')).to.deep.equal([
        'QQ3 is in Twinport. This hub has the north of it.',
        'QQ3 is in Twinport. This hub has the south of it.',
      ]);
      expect(text(element, '.answer .trust')).to.contain('Districts that hubs share');
      expect(text(element, '.answer')).not.to.contain('comes first');
      await expect(element).to.be.accessible();
    });

    it('puts the areas of one website on one card, and says its line between them where it is known', async () => {
      const element = await finder();
      await search(element, searches.sharedByName);
      expect(all(element, '.card').length).to.equal(1);
      expect(texts(element, '.card .h3').length).to.equal(2);
      expect(text(element, '.note')).to.contain('Old Quay in the south; Lighthouse in the north');
      expect(all(element, '.card .action').length).to.equal(1);
      expect(texts(element, '.card .line a')).to.deep.equal([
        '01632 960 002',
        'office@shoreline.example',
        '01632 960 003',
      ]);
      expect(texts(element, '.card dt')).to.deep.equal(['Area EE6', 'Area EE10']);
    });

    it('knows the side of a postcode and of a town', async () => {
      const element = await finder();
      await search(element, searches.knownSide);
      expect(text(element, '.why')).to.contain('is in the south of Longshore.');
      expect(has(element, '.note')).to.equal(false);
      await search(element, searches.townOnASide);
      expect(text(element, '.why')).to.equal('Beacon is in the north of Longshore.');
      expect(text(element, '.record')).to.contain('EE10');
    });

    it('finds a town and a district by name', async () => {
      const element = await finder();
      await search(element, searches.town);
      expect(text(element, '.why')).to.equal('Pier Head is in Harbour.');
      await search(element, 'HARBOUR');
      expect(text(element, '.why')).to.equal('Harbour is in this hub’s area.');
    });

    it('does not hide that a code has no school', async () => {
      const element = await finder();
      await search(element, searches.noSchool);
      expect(text(element, '.why')).to.equal('No school is listed in QQ5. Its centre is in Harbour.');
    });

    it('says when it read a letter as a digit', async () => {
      const element = await finder();
      await search(element, searches.slippedLetter);
      expect(text(element, '.answer')).to.contain('“QQI 1AA” was read as QQ1 1AA.');
    });

    it('has the hub whose page it is first, under its own name, with its own button; DfE’s record is folded', async () => {
      const element = await finderOf({ name: 'Our Example Hub' });
      await search(element, searches.oneHub);
      expect(text(element, '.answer [role=heading]')).to.equal('Your hub is Our Example Hub');
      expect(text(element, '.answer'))
        .to.contain('That’s us')
        .and.to.contain('We serve schools in Harbour and Saltmarsh.');
      expect(text(element, '.answer .action')).to.equal('Ask us about NPQs');
      expect(text(element, '.record'))
        .to.contain('Name Estuary Example Teaching School Hub')
        .and.to.contain('01632 960 001');
      await search(element, searches.twoHubs);
      expect(texts(element, '.own')).to.deep.equal(['That’s us']);
      expect(text(element, '.card:first-child')).to.contain('Our Example Hub');
      await expect(element).to.be.accessible();
    });

    it('no longer says that it is looking once the answer is there', async () => {
      const element = await finder();
      await search(element, searches.oneHub);
      expect(text(element, '[role=status]')).to.equal('');
    });
  });

  describe('a place without an answer of its own', () => {
    const cases = [
      ['wales', 'QW1 is in Wales', 'cover England only'],
      ['nation', 'Teaching school hubs cover England only', 'If your school is in England'],
      ['forces', 'BF1 is an address of British Forces', 'belong to no hub’s area'],
      ['noPlace', 'BX1 is not where a school is', 'are used for banks'],
    ] as const;
    for (const [name, title, line] of cases) {
      it(`names what it is: ${searches[name]}`, async () => {
        const element = await finder();
        await search(element, searches[name]);
        expect(text(element, '.answer [role=heading]')).to.equal(title);
        expect(text(element, '.answer')).to.contain(line);
        expect(has(element, '.card') || has(element, '#problem')).to.equal(false);
        await expect(element).to.be.accessible();
      });
    }

    it('asks on which side of a border the school is, and answers for either', async () => {
      const element = await finder();
      await search(element, searches.border);
      expect(text(element, '.answer [role=heading]')).to.equal('QQ9 lies on the border with Wales');
      await expect(element).to.be.accessible();
      await press(element, 'In England');
      expect(text(element, '.answer')).to.contain('Estuary Example Teaching School Hub');
      await search(element, searches.border);
      await press(element, 'In Wales');
      expect(text(element, '.answer [role=heading]')).to.equal('QQ9 is in Wales');
    });

    it('lets the visitor choose between places of one name, and answers the choice', async () => {
      const element = await finder();
      await search(element, searches.severalTowns);
      expect(text(element, '.answer [role=heading]')).to.equal('Which place do you mean by “Newtown”?');
      expect(texts(element, '.choices button')).to.deep.equal([
        'Newtown, Fenwick-on-Sea',
        'Newtown, Harbour',
      ]);
      await expect(element).to.be.accessible();
      await press(element, 'Newtown, Harbour');
      expect(text(element, '.answer')).to.contain('Estuary Example');
      expect(field(element).value).to.equal('Newtown');
    });

    it('lists the districts of a county', async () => {
      const element = await finder();
      await search(element, searches.county);
      expect(text(element, '.answer [role=heading]')).to.equal('Where in Examplesex is your school?');
      expect(texts(element, '.choices button')).to.deep.equal(['Fenwick-on-Sea', 'Longshore']);
    });

    it('answers for a county that one hub has whole', async () => {
      const element = await finder();
      await search(element, searches.wholeCounty);
      expect(texts(element, '.why li')).to.deep.equal(['All 2 districts of Dunesex are in this hub’s area.']);
    });

    it('asks whether a near name was meant', async () => {
      const element = await finder();
      await search(element, searches.typo);
      expect(text(element, '.answer [role=heading]')).to.equal(
        '“Fenwik-on-Sea” was not found. Did you mean one of these?',
      );
      await press(element, 'Fenwick-on-Sea (Examplesex)');
      expect(text(element, '.answer')).to.contain('Shoreline Example');
    });
  });

  describe('what cannot be looked up', () => {
    const cases = [
      ['empty', 'Type a postcode, a place or the name of your school.'],
      [
        'notAPostcode',
        '“QQ1 1A” is not a whole postcode. Type one such as SS1 1AA, its first half, or a town or district.',
      ],
      [
        'looksEnglish',
        'QQ77 looks like an English postcode, but was not found. It may be new. Type your district or town instead.',
      ],
      [
        'looksWelsh',
        'QW77 was not found. Codes that begin with the same letters are in Wales, and hubs cover England only. If your school is in England, type its district or town.',
      ],
      ['unknownCode', 'No known postcode begins with ZZ1. Check it, or type your district or town.'],
      [
        'unknownName',
        'No place called “Xanadu” was found. Check the spelling, or type your school’s postcode.',
      ],
    ] as const;
    for (const [name, sentence] of cases) {
      it(`says what is wrong and what to do: ${searches[name] || 'nothing typed'}`, async () => {
        const element = await finder();
        await search(element, searches[name]);
        expect(text(element, '#problem a')).to.equal(sentence);
        expect(text(element, '#place-error')).to.equal(`Error: ${sentence}`);
        expect(field(element).getAttribute('aria-invalid')).to.equal('true');
        expect(field(element).getAttribute('aria-describedby')).to.equal('place-hint place-error');
        expect(field(element).value).to.equal(searches[name]);
        expect(focused(element)?.id).to.equal('problem');
        expect(text(element)).not.to.contain('undefined');
        await expect(element).to.be.accessible();
      });
    }

    for (const way of ['with Enter', 'with the button'])
      it(`is heard once, with its title, after a search ${way}`, async () => {
        const element = await finder();
        field(element).focus();
        await sendKeys({ type: searches.unknownName });
        const heard = hearing(element);
        if (way === 'with Enter') await sendKeys({ press: 'Enter' });
        else named(element, 'button', 'Find the hub').click();
        await settled(element);
        await waitUntil(() => focused(element)?.id === 'problem', 'the summary has the focus');
        expect(times(heard, 'No place called “Xanadu” was found.'), heard.join(' | ')).to.equal(1);
        expect(times(heard, 'There is a problem'), heard.join(' | ')).to.equal(1);
      });

    it('leads from the summary to the field', async () => {
      const element = await finder();
      await search(element, '');
      find(element, '#problem a').click();
      expect(focused(element)).to.equal(field(element));
    });

    it('offers the half of a postcode that it can read', async () => {
      const element = await finder();
      await search(element, searches.notAPostcode);
      await press(element, 'Search for QQ1');
      expect(text(element, '.answer')).to.contain('Estuary Example');
      expect(has(element, '#problem')).to.equal(false);
      expect(field(element).value).to.equal('QQ1 1A');
    });

    it('takes the error away with the next search', async () => {
      const element = await finder();
      await search(element, searches.unknownName);
      await search(element, searches.oneHub);
      expect(has(element, '#problem') || has(element, '.wrong')).to.equal(false);
      expect(field(element).hasAttribute('aria-invalid')).to.equal(false);
    });

    it('shows markup in what was typed as what it is', async () => {
      const element = await finder();
      await search(element, '<img src=x onerror=alert(1)>');
      expect(has(element, 'img')).to.equal(false);
      expect(text(element, '#problem')).to.contain('<img src=x');
    });
  });

  describe('with the keyboard alone', () => {
    it('searches with Enter, lands on the answer, and reaches the hub next', async () => {
      const element = await finder();
      field(element).focus();
      await sendKeys({ type: 'QQ1 1AA' });
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect(focused(element)).to.equal(find(element, '.answer [role=heading]'));
      await sendKeys({ press: 'Tab' });
      expect(focused(element)?.getAttribute('href')).to.equal('https://www.hub.example');
    });

    it('does not send a form of the page around it', async () => {
      const form = await fixture<HTMLFormElement>(
        html`<form><npq-provider-finder></npq-provider-finder></form>`,
      );
      let sent = false;
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        sent = true;
      });
      const element = form.querySelector('npq-provider-finder')!;
      await element.updateComplete;
      await search(element, '');
      expect(sent).to.equal(false);
    });
  });

  describe('what it tells the page', () => {
    it('is which areas and districts were found, by code, and nothing that was typed', async () => {
      const element = await finder();
      const heard = oneEvent(element, 'npq-place-found');
      await search(element, searches.twoHubs);
      const event = (await heard) as unknown as PlaceFoundEvent;
      expect([event.areas, event.districts]).to.deep.equal([
        ['EE5', 'EE6'],
        ['E06000901', 'E07000901'],
      ]);
      expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
      expect(JSON.stringify(event)).not.to.contain('QQ6');
    });

    it('is told once a search, and not where nothing was found', async () => {
      const element = await finder();
      let told = 0;
      element.addEventListener('npq-place-found', () => (told += 1));
      await search(element, searches.oneHub);
      element.requestUpdate();
      await settled(element);
      expect(told).to.equal(1);
      await search(element, searches.wales);
      expect(told).to.equal(1);
      await search(element, searches.oneHub);
      expect(told).to.equal(2);
    });
  });

  describe('what it looks up', () => {
    it('is each place once, though a course is chosen and another finder stands on the page', async () => {
      const counted: string[] = [];
      const counting = (tag: string): void =>
        defineWithLoaders(tag, ProviderFinderElement, {
          search: () =>
            Promise.resolve(
              placeSearch((place, index) => {
                counted.push(tag);
                return findHubs(place, index);
              }),
            ),
        });
      counting('npq-counting-finder');
      counting('npq-other-counting-finder');
      const page = await fixture(
        html`<npq-hub>
          <npq-counting-finder as-of="2026-11-21" .data=${exampleFacts}></npq-counting-finder>
          <npq-other-counting-finder as-of="2026-11-21" .data=${exampleFacts}></npq-other-counting-finder>
        </npq-hub>`,
      );
      const [one, other] = [...page.children] as ProviderFinderElement[];
      await search(one!, searches.oneHub);
      await search(other!, searches.twoHubs);
      await select(one!, 'course', 'npq-headship');
      await settled(other!);
      expect([all(one!, '.providers li').length, all(other!, '.providers li').length]).to.deep.equal([3, 3]);
      expect(counted).to.deep.equal(['npq-counting-finder', 'npq-other-counting-finder']);
    });
  });

  describe('attributes and time', () => {
    it('starts its headings where the page asks', async () => {
      const element = await finder({ headingLevel: 3 });
      await search(element, searches.oneHub);
      const levels = () => all(element, '[role=heading]').map((one) => one.getAttribute('aria-level'));
      expect(levels()).to.deep.equal(['3', '4', '4']);
      await search(element, searches.twoHubs);
      expect(levels()).to.deep.equal(['3', '4', '5', '5', '4']);
    });

    it('changes its words by itself once the facts are due for review, and tells the page', async () => {
      const element = await finder({ asOf: '2027-06-01' });
      const expired = oneEvent(element, 'npq-data-expired');
      await search(element, searches.oneHub);
      expect(((await expired) as unknown as { slice: string }).slice).to.equal('hub-areas-ee');
      expect(text(element, '.answer .trust summary')).to.contain(
        'Due a check since 28 February 2027: see GOV.UK for changes.',
      );
      expect(text(element, '.answer')).to.contain('Check on DfE’s own finder');
    });

    it('goes on after it was moved in the page', async () => {
      const element = await finder();
      await search(element, searches.oneHub);
      const elsewhere = await fixture(html`<div></div>`);
      elsewhere.append(element);
      await settled(element);
      await search(element, searches.twoHubs);
      expect(all(element, '.card').length).to.equal(2);
    });
  });
});
