import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { searches } from '@npq-widgets/data/examples/places';
import type { PlaceFoundEvent } from '../../../packages/elements/src/provider-finder/events.js';
import { ProviderFinderElement } from '../../../packages/elements/src/provider-finder/provider-finder.js';
import { all, find, has, text } from '../../support/shadow.js';
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
      expect(text(element, 'label[for=place]')).to.equal('Postcode, town or district');
      expect(field(element).getAttribute('aria-describedby')).to.equal('place-hint');
      expect(text(element, '#place-hint'))
        .to.contain('for example SS1 1AA')
        .and.to.contain('stays on this page');
      expect(has(element, '.card') || has(element, '.providers')).to.equal(false);
      await expect(element).to.be.accessible();
    });

    it('says whose page it is, and what area that hub has', async () => {
      const element = await finderOf({});
      await waitUntil(() => has(element, '.answer'));
      expect(text(element, '.answer')).to.equal(
        'This page belongs to Estuary Example Teaching School Hub Its area: Harbour and Saltmarsh.',
      );
      expect(has(element, '.card')).to.equal(false);
      await expect(element).to.be.accessible();
    });

    it('takes the name of the hub from DfE’s list when the hub gave none', async () => {
      const element = await finderOf({ name: '', areas: ['WM9'] });
      await waitUntil(() => has(element, '.answer'));
      expect(text(element, '.answer')).to.contain('North Quay Example Teaching School Hub');
    });

    it('leaves an area out that nobody knows, and says so in the console', async () => {
      const element = await finderOf({ name: '', areas: ['EE77'] });
      await untilSaid('<npq-hub hub="EE77">');
      expect(has(element, '.answer')).to.equal(false);
      expect(text(element)).to.contain('Each teaching school hub serves an area of England');
    });
  });

  describe('a place with hubs', () => {
    it('shows the hub, why, how to reach it, what else it covers, and where this is from', async () => {
      const element = await finder();
      await search(element, searches.oneHub);
      expect(text(element, '.answer [role=heading]')).to.equal('The teaching school hub for QQ1');
      const card = text(element, '.card');
      expect(card).to.contain(
        'All 9 schools and children’s centres that we know in QQ1 are in Harbour, which is in this hub’s area.',
      );
      expect(card).to.contain('01632 960 001, then extension 12').and.to.contain('Harbour, Saltmarsh');
      expect(all(element, '.card a').map((link) => link.getAttribute('href'))).to.deep.equal([
        'https://www.hub.example',
        'tel:01632960001',
        'mailto:npq@hub.example',
      ]);
      expect(text(element, '.card a')).to.equal('hub.example');
      expect(text(element, '.answer'))
        .to.contain('your school may work with any hub')
        .and.to.contain('up to 31 August 2028');
      expect(text(element, '.answer .source')).to.contain(
        'Example Department: Teaching school hubs, 30 September 2025 (read 21 November 2026)',
      );
      await expect(element).to.be.accessible();
    });

    it('names the lead providers a hub was seen with, when, and what is not confirmed; former ones not', async () => {
      const element = await finder();
      await search(element, searches.oneHub);
      await settled(element);
      expect(text(element, '.contact')).to.contain(
        'Harbour Example Provider (2024–25); Tide Example Provider (autumn 2025, unconfirmed). Ask the hub',
      );
      expect(text(element, '.contact')).not.to.contain('Wreck');
    });

    it('gives a reason for each district of a code', async () => {
      const element = await finder();
      await search(element, searches.oneHubTwoDistricts);
      expect(texts(element, '.why li')).to.deep.equal([
        '6 of the 7 schools and children’s centres that we know in QQ2 are in Harbour, which is in this hub’s area.',
        '1 of the 7 schools and children’s centres that we know in QQ2 is in Saltmarsh, which is in this hub’s area.',
      ]);
    });

    it('puts two hubs in the order of their schools, and says so', async () => {
      const element = await finder();
      await search(element, searches.twoHubs);
      expect(text(element, '.answer [role=heading]')).to.equal('2 teaching school hub areas cover QQ6');
      expect(texts(element, '.card .h3')).to.deep.equal([
        'Estuary Example Teaching School Hub',
        'Shoreline Example Teaching School Hub (South)',
      ]);
      expect(text(element, '.answer')).to.contain('In order of how many of the schools');
    });

    it('says that hubs share a district, which side each has, and who knows', async () => {
      const element = await finder();
      await search(element, searches.sharedDistrict);
      expect(text(element, '.note'))
        .to.contain('2 hubs share Twinport')
        .and.to.contain('the hub confirms which of them');
      expect(texts(element, '.why li').map((line) => line.replace(/^.*\. /, ''))).to.deep.equal([
        'This hub’s area takes in the north of it.',
        'This hub’s area takes in the south of it.',
      ]);
      expect(text(element, '.answer .source')).to.contain('Where hubs share a district');
      expect(text(element, '.answer')).not.to.contain('In order of');
      await expect(element).to.be.accessible();
    });

    it('puts the areas of one website on one card, and says its line between them where it is known', async () => {
      const element = await finder();
      await search(element, searches.sharedByName);
      expect(all(element, '.card').length).to.equal(1);
      expect(texts(element, '.card .h3').length).to.equal(2);
      expect(text(element, '.note')).to.contain('Old Quay in the south; Lighthouse in the north');
      expect(texts(element, '.card dt')).to.deep.equal([
        'Website',
        'Phone',
        'Email',
        'Area EE6',
        'Phone',
        'Area EE10',
      ]);
    });

    it('knows the side of a postcode and of a town', async () => {
      const element = await finder();
      await search(element, searches.knownSide);
      expect(text(element, '.why')).to.contain('in the south of Longshore, which is in this hub’s area');
      expect(has(element, '.note')).to.equal(false);
      await search(element, searches.townOnASide);
      expect(text(element, '.why')).to.equal(
        'Beacon is in the north of Longshore, which is in this hub’s area.',
      );
      expect(text(element, '.card')).to.contain('EE10');
    });

    it('finds a town and a district by name', async () => {
      const element = await finder();
      await search(element, searches.town);
      expect(text(element, '.why')).to.equal('Pier Head is in Harbour, which is in this hub’s area.');
      await search(element, 'HARBOUR');
      expect(text(element, '.why')).to.equal('Harbour is in this hub’s area.');
    });

    it('does not hide that a code has no school', async () => {
      const element = await finder();
      await search(element, searches.noSchool);
      expect(text(element, '.why')).to.equal(
        'We know of no school in QQ5. Its centre is in Harbour, which is in this hub’s area.',
      );
    });

    it('says when it read a letter as a digit', async () => {
      const element = await finder();
      await search(element, searches.slippedLetter);
      expect(text(element, '.answer')).to.contain('We read “QQI 1AA” as QQ1 1AA.');
    });

    it('marks the hub whose page it is', async () => {
      const element = await finderOf({});
      await search(element, searches.twoHubs);
      expect(texts(element, '.own')).to.deep.equal(['This page’s hub']);
      expect(text(element, '.card:first-child')).to.contain('This page’s hub');
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
      expect(text(element, '.card')).to.contain('Estuary Example Teaching School Hub');
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
      expect(text(element, '.card')).to.contain('Estuary Example');
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
        'We do not know “Fenwik-on-Sea”. Did you mean one of these?',
      );
      await press(element, 'Fenwick-on-Sea (Examplesex)');
      expect(text(element, '.card')).to.contain('Shoreline Example');
    });
  });

  describe('what cannot be looked up', () => {
    const cases = [
      ['empty', 'Type a postcode, a town or a district.'],
      [
        'notAPostcode',
        '“QQ1 1A” is not a whole postcode. Type one such as SS1 1AA, its first half, or a town or district.',
      ],
      [
        'looksEnglish',
        'QQ77 looks like an English postcode, but it is not in our list. It may be new. Type your district or town instead.',
      ],
      [
        'looksWelsh',
        'QW77 is not in our list. Codes that begin with the same letters are in Wales, and hubs cover England only. If your school is in England, type its district or town.',
      ],
      ['unknownCode', 'No postcode that we know begins with ZZ1. Check it, or type your district or town.'],
      [
        'unknownName',
        'We do not know a place called “Xanadu”. Check the spelling, or type a postcode. Names of schools are not known here.',
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
      expect(text(element, '.card')).to.contain('Estuary Example');
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
      expect(all(element, '[role=heading]').map((one) => one.getAttribute('aria-level'))).to.deep.equal([
        '3',
        '4',
        '5',
        '4',
      ]);
    });

    it('changes its words by itself once the facts are due for review, and tells the page', async () => {
      const element = await finder({ asOf: '2027-06-01' });
      const expired = oneEvent(element, 'npq-data-expired');
      await search(element, searches.oneHub);
      expect(((await expired) as unknown as { slice: string }).slice).to.equal('hub-areas-ee');
      expect(text(element, '.answer strong')).to.equal(
        'This was DfE’s list of hubs on 30 September 2025. Check DfE’s own finder for changes since.',
      );
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
