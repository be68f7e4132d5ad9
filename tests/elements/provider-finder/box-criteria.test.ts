import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SchoolsResult } from '@npq-widgets/data/workplaces';
import { ProviderFinderElement } from '../../../packages/elements/src/provider-finder/provider-finder.js';
import { schoolBox } from '../../../packages/elements/src/provider-finder/views/place/schools.js';
import { defineWithLoaders } from '../../support/network.js';
import { all, find, has, text, words } from '../../support/shadow.js';
import { waitUntil } from '../../support/wait.js';
import { exampleFacts, field, focused, settled } from './finder-fixture.js';

const none: SchoolsResult = { outcome: 'none' };
const noSchools = (): Promise<unknown> => Promise.resolve(schoolBox(() => () => Promise.resolve(none)));
defineWithLoaders('npq-criteria-finder', ProviderFinderElement, { schools: noSchools });

let element: ProviderFinderElement;
const said = (): string => text(element, '[role=status]');
const selected = (): string | null => field(element).getAttribute('aria-activedescendant');
const options = (): HTMLElement[] => all(element, '[role=option]');

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await element.updateComplete;
}

/** Types into the field, and waits for its list. */
async function type(typed: string): Promise<void> {
  field(element).focus();
  await sendKeys({ type: typed });
  await waitUntil(() => has(element, '[role=listbox]'), 'the list came');
}

/** The criteria that the authors of accessible-autocomplete set for such a field, in their order. */
describe('<npq-provider-finder>, what makes its box usable for everyone', () => {
  beforeEach(async () => {
    element = document.createElement('npq-criteria-finder') as ProviderFinderElement;
    Object.assign(element, { data: exampleFacts, asOf: '2026-11-21' });
    document.body.append(element);
    await settled(element);
  });
  afterEach(() => element.remove());

  it('1. the keyboard reaches the field', async () => {
    await press('Tab');
    expect(focused(element)).to.equal(field(element));
  });

  it('2. the field shows that it has the focus', async () => {
    const looks = (): string => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(field(element));
      return `${outlineStyle} ${outlineWidth} ${boxShadow}`;
    };
    const before = looks();
    await press('Tab');
    expect(looks()).not.to.equal(before);
  });

  it('3. it is known as a field that can be typed in, with a name', () => {
    expect(field(element).matches('input[type=text]:enabled:not([readonly])')).to.equal(true);
    expect(text(element, '#place-label')).to.equal('Postcode, place or school');
    expect(field(element).getAttribute('aria-labelledby')).to.equal('place-label');
  });

  it('4. what stands in it already is its value', async () => {
    await type('newt');
    await press('ArrowDown', 'Enter');
    await settled(element);
    expect(field(element).value).to.equal('Newtown, Harbour');
  });

  it('5. it is known to suggest', () => {
    expect(field(element).getAttribute('role')).to.equal('combobox');
    expect(field(element).getAttribute('aria-autocomplete')).to.equal('list');
  });

  it('6. how to use the suggestions is said', async () => {
    await type('newt');
    expect(said()).to.contain('Up and down arrows move through them, Enter chooses one.');
  });

  it('7. that the list has opened and closed is known', async () => {
    expect(field(element).getAttribute('aria-expanded')).to.equal('false');
    await type('newt');
    expect(field(element).getAttribute('aria-expanded')).to.equal('true');
    await press('Escape');
    expect(field(element).getAttribute('aria-expanded')).to.equal('false');
  });

  it('8. that there are suggestions, or none, is said', async () => {
    await type('newt');
    expect(said()).to.contain('suggestions');
    await sendKeys({ type: 'zzz' });
    await waitUntil(() => said().includes('No suggestions.'), 'that there is none is said');
    expect(has(element, '[role=listbox]')).to.equal(false);
  });

  it('9. how many there are is said', async () => {
    await type('newt');
    expect(said()).to.contain('2 suggestions.');
  });

  it('10. that their number has changed is said', async () => {
    await type('newt');
    await press('Backspace', 'Backspace', 'Backspace', 'Backspace');
    await type('harb');
    await waitUntil(() => !said().includes('2 suggestions.'), 'the number is another');
    expect(said()).to.match(/^\d suggestions?\./);
  });

  it('11. the arrows alone go to every suggestion, and a press alone chooses one', async () => {
    await type('newt');
    const reached: (string | null)[] = [];
    while (reached.length < options().length) {
      await press('ArrowDown');
      reached.push(selected());
    }
    expect(reached).to.deep.equal(options().map(({ id }) => id));
    options()[1]!.click();
    await settled(element);
    expect(field(element).value).to.equal('Newtown, Fenwick-on-Sea');
  });

  it('12. each move is one key, and each suggestion is large enough for one touch', async () => {
    await type('newt');
    await press('ArrowDown');
    expect(selected()).to.equal('place-option-0');
    for (const option of options()) expect(option.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('13. which suggestion the keys are on is known and seen', async () => {
    await type('newt');
    await press('ArrowDown');
    const chosen = options().filter((option) => option.getAttribute('aria-selected') === 'true');
    expect(chosen.map(({ id }) => id)).to.deep.equal([selected()]);
    // An outline, which forced colours keep.
    expect(getComputedStyle(chosen[0]!).outlineStyle).to.equal('solid');
  });

  it('14. which number it has is known: the list holds nothing but its suggestions', async () => {
    await type('newt');
    expect([...find(element, '[role=listbox]').children]).to.deep.equal(options());
  });

  it('15. nothing is chosen beforehand, and nothing says so', async () => {
    await type('newt');
    expect(selected()).to.equal(null);
    expect(options().every((option) => option.getAttribute('aria-selected') === 'false')).to.equal(true);
  });

  it('16. Enter takes the suggestion that the keys are on', async () => {
    await type('newt');
    await press('ArrowDown', 'ArrowDown', 'Enter');
    await settled(element);
    expect(text(element, '.answer [role=heading]')).to.contain('Shoreline Example');
  });

  it('17. what was taken stands in the field, and its answer is read', async () => {
    await type('newt');
    await press('ArrowDown', 'Enter');
    await settled(element);
    expect(field(element).value).to.equal('Newtown, Harbour');
    expect(words(focused(element)!)).to.contain('Your hub is Estuary Example');
  });

  it('18. the focus stays in the field until the answer takes it, and is never lost', async () => {
    await type('newt');
    await press('ArrowDown');
    expect(focused(element)).to.equal(field(element));
    await press('Enter');
    await settled(element);
    expect(focused(element)).to.equal(find(element, '.answer [role=heading]'));
  });
});
