import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ProviderFinderElement } from '../../../packages/elements/src/provider-finder/provider-finder.js';
import { schoolBox } from '../../../packages/elements/src/provider-finder/views/place/schools.js';
import type { School, SchoolSearch, SchoolsResult } from '@npq-widgets/data/workplaces';
import { defineWithLoaders } from '../../support/network.js';
import { all, find, has, named, text, words } from '../../support/shadow.js';
import { hearing, times } from '../../support/aloud.js';
import { waitUntil } from '../../support/wait.js';
import { exampleFacts, field, focused, settled } from './finder-fixture.js';

const options = (element: ProviderFinderElement): string[] => all(element, '[role=option]').map(words);

const school = (name: string, district: string): School => ({
  ...{ urn: '100000', ukprn: '', name, postcode: '', town: '', street: '', district, formerDistrict: '' },
  ...{ type: '01', phase: '2', trust: '', formerName: '', lists: [] },
});

let tags = 0;
/** A finder in whose field somebody typed, with what its search for schools comes to, one time after the other. */
async function typing(
  typed: string,
  results: readonly SchoolsResult[],
): Promise<{ element: ProviderFinderElement; asked: string[] }> {
  const asked: string[] = [];
  const element = await finderOver((text) => {
    asked.push(text);
    return Promise.resolve(results[Math.min(asked.length, results.length) - 1] ?? { outcome: 'none' });
  });
  await sendKeys({ type: typed });
  return { element, asked };
}

/** A finder over this search for schools, with the focus in its field. */
async function finderOver(search: SchoolSearch): Promise<ProviderFinderElement> {
  const tag = `npq-schools-finder-${tags++}`;
  defineWithLoaders(tag, ProviderFinderElement, { schools: () => Promise.resolve(schoolBox(() => search)) });
  const element = document.createElement(tag) as ProviderFinderElement;
  Object.assign(element, { data: exampleFacts, asOf: '2026-11-21' });
  // In a hub of its own, so that a school that was chosen in another test is not offered.
  (await fixture(html`<npq-hub></npq-hub>`)).append(element);
  await element.updateComplete;
  await waitUntil(() => has(element, '#place'), 'the field came');
  field(element).focus();
  return element;
}

const found = (...schools: School[]): SchoolsResult => ({
  ...{ outcome: 'found', schools, isWhole: false, date: '2023-11-16', round: 'autumn-2025' },
});
const harbourSchool = school('Newton Example School', 'E06000901');

describe('<npq-provider-finder>, schools in its box', () => {
  it('come in one list with places, each with what it is and where', async () => {
    const { element } = await typing('newt', [found(harbourSchool)]);
    await waitUntil(() => options(element).some((line) => line.endsWith('School')), 'the school came');
    expect(options(element)).to.deep.equal([
      'Newtown, Harbour Town',
      'Newtown, Fenwick-on-Sea Town',
      'Newton Example School, Harbour School',
      'None of these: search for “newt”',
    ]);
    await expect(element).to.be.accessible();
    element.remove();
  });

  it('stand below hubs of the name, each hub with where it is', async () => {
    const { element } = await typing('shor', [found(harbourSchool)]);
    await waitUntil(() => options(element).some((line) => line.endsWith('School')), 'the school came');
    expect(options(element)).to.deep.equal([
      'Shoreline Example Teaching School Hub (South) (Fenwick-on-Sea and Longshore) Hub',
      'Shoreline Example Teaching School Hub (North) (Longshore and 2 more) Hub',
      'Newton Example School, Harbour School',
      'None of these: search for “shor”',
    ]);
    await expect(element).to.be.accessible();
    element.remove();
  });

  it('give way to a hub that is chosen: its card, and that a school’s hub depends on where it is', async () => {
    const { element } = await typing('estua', [{ outcome: 'none' }]);
    await waitUntil(() => options(element).length === 2, 'the hub came');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(text(element, '.answer [role=heading]')).to.equal('Estuary Example Teaching School Hub');
    expect(text(element, '.why')).to.contain('You chose this hub by its name.');
    expect(text(element, '.answer')).to.contain('It serves schools in Harbour and Saltmarsh');
    expect(has(element, '.answer a[href="https://www.hub.example"]')).to.equal(true);
    await expect(element).to.be.accessible();
    element.remove();
  });

  it('lead to the hub of the school, with the reason and the day of the list', async () => {
    const { element } = await typing('newton ex', [found(harbourSchool)]);
    await waitUntil(() => options(element).length === 2, 'the school came');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(field(element).value).to.equal('Newton Example School, Harbour');
    expect(text(element, '.answer [role=heading]')).to.contain('Estuary Example');
    expect(text(element, '.why')).to.equal('Newton Example School is in Harbour.');
    expect(text(element, '.answer')).to.contain('as of 16 November 2023');
    await expect(element).to.be.accessible();
    element.remove();
  });

  it('lead to the hub of their postcode where the index names no district', async () => {
    const lane = { ...school('Newton Lane School', ''), postcode: 'QQ1 1AA' };
    const { element } = await typing('newton la', [found(lane)]);
    await waitUntil(() => options(element).length === 2, 'the school came');
    expect(options(element)[0]).to.equal('Newton Lane School, QQ1 1AA School');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(text(element, '.answer [role=heading]')).to.contain('Estuary Example');
    expect(text(element, '.answer')).to.contain('as of 16 November 2023');
    element.remove();
  });

  it('leave the keys on what they are on, whatever comes before it', async () => {
    const slow = new Map<string, (result: SchoolsResult) => void>();
    const search = (typed: string) => new Promise<SchoolsResult>((resolve) => void slow.set(typed, resolve));
    const element = await finderOver(search);
    await sendKeys({ type: 'newt' });
    await waitUntil(() => options(element).length === 3 && slow.has('newt'), 'places came');
    await sendKeys({ press: 'ArrowUp' });
    await element.updateComplete;
    const on = (): string => text(element, '[aria-selected=true]');
    expect(on()).to.equal('None of these: search for “newt”');
    slow.get('newt')!(found(harbourSchool));
    await waitUntil(() => options(element).length === 4, 'the school came');
    expect(on()).to.equal('None of these: search for “newt”');
    expect(field(element).getAttribute('aria-activedescendant')).to.equal('place-option-3');
    element.remove();
  });

  it('are left out where their district is none that the finder knows', async () => {
    const { element, asked } = await typing('newt', [found(school('Newton Elsewhere', 'E09000001'))]);
    await waitUntil(() => has(element, '[role=listbox]') && asked.includes('newt'), 'it was looked up');
    expect(options(element).join()).not.to.contain('Elsewhere');
    element.remove();
  });

  it('are said to be out of reach, keep what was typed, and are asked for again on a press', async () => {
    const lost: SchoolsResult = { outcome: 'unavailable' };
    const { element, asked } = await typing('zzz', [lost, found(harbourSchool)]);
    await waitUntil(() => has(element, '#no-schools'), 'it is said');
    expect(text(element, '#no-schools')).to.contain('Schools cannot be looked up now.');
    expect(field(element).value).to.equal('zzz');
    await expect(element).to.be.accessible();
    named(element, 'button', 'Try again').click();
    await waitUntil(() => options(element).some((line) => line.endsWith('School')), 'they came');
    expect(asked).to.deep.equal(['zzz', 'zzz']);
    expect(has(element, '#no-schools')).to.equal(false);
    element.remove();
  });

  it('are said to be out of reach once, with the number of places, however much is typed after it', async () => {
    const element = await finderOver(() => Promise.resolve({ outcome: 'unavailable' }));
    const heard = hearing(element);
    await sendKeys({ type: 'newt' });
    await waitUntil(() => has(element, '#no-schools') && has(element, '[role=listbox]'), 'it is said');
    await sendKeys({ type: 'ow' });
    await waitUntil(() => heard.length > 2, 'more is heard');
    await sendKeys({ press: 'Backspace' });
    await settled(element);
    expect(times(heard, 'Schools cannot be looked up now.'), heard.join(' | ')).to.equal(1);
    expect(heard.at(-1)).to.match(/^2 suggestions\./);
    expect(has(element, '#no-schools')).to.equal(true);
    element.remove();
  });

  it('that are out of reach leave the list of places free: no part of one covers the other', async () => {
    const { element } = await typing('newt', [{ outcome: 'unavailable' }]);
    await waitUntil(() => has(element, '#no-schools') && has(element, '[role=listbox]'), 'both are there');
    const { bottom } = find(element, '#no-schools').getBoundingClientRect();
    expect(find(element, '[role=listbox]').getBoundingClientRect().top).to.be.at.least(bottom);
    const retry = named(element, 'button', 'Try again').getBoundingClientRect();
    const at = element.shadowRoot!.elementFromPoint(retry.x + retry.width / 2, retry.y + retry.height / 2);
    expect(at && words(at)).to.equal('Try again');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(text(element, '.answer [role=heading]')).to.contain('Estuary Example');
    expect(has(element, '#no-schools'), 'once a place is chosen').to.equal(false);
    element.remove();
  });

  it('that are out of reach are asked for again by keys: Tab goes to the button, which gives the focus back', async () => {
    let result: SchoolsResult = { outcome: 'unavailable' };
    const element = await finderOver(() => Promise.resolve(result));
    await sendKeys({ type: 'newt' });
    const retry = async (): Promise<void> => {
      await waitUntil(() => has(element, '#no-schools'), 'it is said');
      await sendKeys({ press: 'Tab' });
      await element.updateComplete;
      expect(focused(element)).to.equal(named(element, 'button', 'Try again'));
      expect(has(element, '[role=listbox]')).to.equal(false);
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(focused(element)).to.equal(field(element));
    };
    await waitUntil(() => has(element, '[role=listbox]'), 'places came');
    const heard = hearing(element);
    await retry();
    await waitUntil(
      () => times(heard, 'Schools cannot be looked up now.') === 1,
      'that it failed again is said',
    );
    result = found(harbourSchool);
    await retry();
    await waitUntil(() => options(element).some((line) => line.endsWith('School')), 'they came');
    element.remove();
  });

  it('of the name of a place are offered beside its answer where its hub does not serve them', async () => {
    const elsewhere = school('Harbour Primary School', 'E06000903');
    const { element, asked } = await typing('harbour', [found(elsewhere)]);
    await waitUntil(() => asked.includes('harbour'), 'it was looked up');
    await sendKeys({ press: 'Enter' });
    await settled(element);
    await waitUntil(() => has(element, '#elsewhere'), 'it is said');
    expect(text(element, '.answer [role=heading]')).to.contain('Estuary Example');
    expect(text(element, '#elsewhere')).to.contain('A school of this name is in another area.');
    await expect(element).to.be.accessible();
    named(element, 'button', 'Choose your school').click();
    await waitUntil(() => options(element).some((line) => line.endsWith('School')), 'the list opened');
    expect(element.shadowRoot!.activeElement).to.equal(field(element));
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(text(element, '.answer [role=heading]')).not.to.contain('Estuary Example');
    expect(has(element, '#elsewhere')).to.equal(false);
    element.remove();
  });

  it('of the name of a place are not spoken of where its hub serves them', async () => {
    const { element, asked } = await typing('harbour', [found(school('Harbour School', 'E06000901'))]);
    await waitUntil(() => asked.includes('harbour'), 'it was looked up');
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(text(element, '.answer [role=heading]')).to.contain('Estuary Example');
    expect(has(element, '#elsewhere')).to.equal(false);
    element.remove();
  });

  it('are not asked for before three letters, nor by anything but what is typed', async () => {
    const { element, asked } = await typing('ne', [found(harbourSchool)]);
    await waitUntil(() => has(element, '[role=listbox]'), 'places came');
    expect(asked).to.deep.equal([]);
    element.remove();
  });
});
