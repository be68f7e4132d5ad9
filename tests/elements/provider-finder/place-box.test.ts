import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ProviderFinderElement } from '../../../packages/elements/src/provider-finder/provider-finder.js';
import { defineWithLoaders, refuse } from '../../support/network.js';
import { all, find, has, text, words } from '../../support/shadow.js';
import { waitUntil } from '../../support/wait.js';
import { exampleFacts, field, finder, focused, search, settled } from './finder-fixture.js';

const options = (element: ProviderFinderElement): string[] => all(element, '[role=option]').map(words);
const selected = (element: ProviderFinderElement): string | null =>
  field(element).getAttribute('aria-activedescendant');

async function pressWith(down: 'Alt' | 'Shift', press: string): Promise<void> {
  await sendKeys({ down });
  await sendKeys({ press });
  await sendKeys({ up: down });
}

/** A finder in whose field somebody has typed. */
async function typing(typed: string): Promise<ProviderFinderElement> {
  const element = await finder();
  field(element).focus();
  await sendKeys({ type: typed });
  await waitUntil(() => has(element, '[role=listbox]'), 'the list came');
  return element;
}

describe('<npq-provider-finder>, the box for a place', () => {
  it('is a labelled combobox whose list is closed until someone types', async () => {
    const element = await finder();
    expect(field(element).getAttribute('role')).to.equal('combobox');
    expect(field(element).getAttribute('aria-expanded')).to.equal('false');
    expect(has(element, '[role=listbox]')).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('suggests places with what each is, last of all none of these, and says how many there are', async () => {
    const element = await typing('newt');
    expect(options(element)).to.deep.equal([
      'Newtown, Harbour Town',
      'Newtown, Fenwick-on-Sea Town',
      'None of these: search for “newt”',
    ]);
    expect(field(element).getAttribute('aria-expanded')).to.equal('true');
    expect(field(element).getAttribute('aria-controls')).to.equal(find(element, '[role=listbox]').id);
    expect(text(element, '[role=status]')).to.contain('2 suggestions.');
    expect(selected(element)).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('moves with the arrows, round at the ends, and keeps the focus in the field', async () => {
    const element = await typing('newt');
    const moved: (string | null)[] = [];
    for (const press of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
      await sendKeys({ press });
      await element.updateComplete;
      moved.push(selected(element));
    }
    const [first, second, none] = [0, 1, 2].map((at) => `place-option-${at}`);
    expect(moved).to.deep.equal([first, second, none, null, none, second]);
    expect(words(find(element, '[aria-selected=true]'))).to.contain('Fenwick-on-Sea');
    expect(focused(element)).to.equal(field(element));
    await expect(element).to.be.accessible();
  });

  it('searches for what the keys are on with Enter, and shows its name in the field', async () => {
    const element = await typing('newt');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(text(element, '.answer [role=heading]')).to.contain('Estuary Example');
    expect(field(element).value).to.equal('Newtown, Harbour');
    expect(has(element, '[role=listbox]')).to.equal(false);
  });

  it('searches for what was typed with Enter while the keys are on nothing', async () => {
    const element = await typing('Newtown');
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(text(element, '.answer [role=heading]')).to.equal('Which place do you mean by “Newtown”?');
    expect(has(element, '[role=listbox]')).to.equal(false);
  });

  it('searches for what is pressed, and for what was typed where it is none of these', async () => {
    const element = await typing('newt');
    all(element, '[role=option]')[1]!.click();
    await settled(element);
    expect(text(element, '.answer [role=heading]')).to.contain('Shoreline Example');
    const other = await typing('harb');
    all(other, '[role=option]').at(-1)!.click();
    await settled(other);
    expect(field(other).value).to.equal('harb');
    expect(has(other, '.answer, #problem')).to.equal(true);
  });

  it('does not lose the focus to a press on its list', async () => {
    const element = await typing('newt');
    const press = new PointerEvent('pointerdown', { bubbles: true, cancelable: true });
    find(element, '[role=option]').dispatchEvent(press);
    expect(press.defaultPrevented).to.equal(true);
  });

  it('closes with Escape and when the focus leaves, and keeps what was typed', async () => {
    const element = await typing('newt');
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect([has(element, '[role=listbox]'), field(element).value]).to.deep.equal([false, 'newt']);
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(() => !has(element, '[role=listbox]') || selected(element) !== null);
    await sendKeys({ type: 'o' });
    await waitUntil(() => has(element, '[role=listbox]'), 'typing opens it again');
    await sendKeys({ press: 'Tab' });
    await element.updateComplete;
    expect([has(element, '[role=listbox]'), field(element).value]).to.deep.equal([false, 'newto']);
  });

  describe('whose list Escape has closed, opens it again with the same suggestions', () => {
    const ways: readonly (readonly [
      name: string,
      act: (element: ProviderFinderElement) => unknown,
      active: string | null,
    ])[] = [
      ['at the first with Down', () => sendKeys({ press: 'ArrowDown' }), 'place-option-0'],
      ['at the last with Up', () => sendKeys({ press: 'ArrowUp' }), 'place-option-2'],
      ['at none with Alt and Down', () => pressWith('Alt', 'ArrowDown'), null],
      ['at none with a press in the field', (element) => field(element).click(), null],
    ];
    for (const [name, act, active] of ways)
      it(name, async () => {
        const element = await typing('newt');
        const before = options(element);
        await sendKeys({ press: 'Escape' });
        await element.updateComplete;
        expect(has(element, '[role=listbox]')).to.equal(false);
        await act(element);
        await waitUntil(() => has(element, '[role=listbox]'), 'the list came again');
        expect(options(element)).to.deep.equal(before);
        expect(field(element).getAttribute('aria-expanded')).to.equal('true');
        expect(selected(element)).to.equal(active);
        expect(focused(element)).to.equal(field(element));
      });

    it('and not where nothing is typed', async () => {
      const element = await finder();
      field(element).focus();
      await sendKeys({ press: 'ArrowDown' });
      field(element).click();
      await settled(element);
      expect(field(element).getAttribute('aria-expanded')).to.equal('false');
    });
  });

  it('closes with Alt and Up, and keeps the focus and what was typed', async () => {
    const element = await typing('newt');
    await pressWith('Alt', 'ArrowUp');
    await element.updateComplete;
    expect([has(element, '[role=listbox]'), field(element).value]).to.deep.equal([false, 'newt']);
    expect(focused(element)).to.equal(field(element));
  });

  it('leaves a dialog of the page open as Escape closes the list, and not once it is closed', async () => {
    const element = await typing('newt');
    const prevented: boolean[] = [];
    element.addEventListener('keydown', (event) => prevented.push(event.defaultPrevented));
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    await sendKeys({ press: 'Escape' });
    expect(prevented).to.deep.equal([true, false]);
  });

  it('goes back to what was typed with Home, End, Left and Right, whose caret they move', async () => {
    const carets: Record<string, number> = { Home: 0, End: 4, ArrowLeft: 3, ArrowRight: 4 };
    const element = await typing('newt');
    for (const [press, caret] of Object.entries(carets)) {
      field(element).setSelectionRange(4, 4);
      await sendKeys({ press: 'ArrowDown' });
      await element.updateComplete;
      expect(selected(element)).to.equal('place-option-0');
      await sendKeys({ press });
      await element.updateComplete;
      expect([press, selected(element), field(element).selectionStart]).to.deep.equal([press, null, caret]);
      expect(has(element, '[role=listbox]')).to.equal(true);
    }
  });

  it('leaves keys alone that select what was typed, and those that put a letter together', async () => {
    const element = await typing('newt');
    await pressWith('Shift', 'ArrowUp');
    const { selectionStart, selectionEnd } = field(element);
    expect([selectionStart, selectionEnd, selected(element)]).to.deep.equal([0, 4, null]);
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;
    const init = { key: 'Enter', isComposing: true, bubbles: true, cancelable: true };
    const composing = new KeyboardEvent('keydown', init);
    field(element).dispatchEvent(composing);
    expect([composing.defaultPrevented, field(element).value]).to.deep.equal([false, 'newt']);
  });

  it('brings the suggestion that the keys are on into the window', async () => {
    const element = await typing('newt');
    const above = document.createElement('div');
    above.style.blockSize = '100vh';
    element.before(above);
    field(element).scrollIntoView({ block: 'end' });
    await sendKeys({ press: 'ArrowUp' });
    await element.updateComplete;
    const bottom = (): number => find(element, '[aria-selected=true]').getBoundingClientRect().bottom;
    await waitUntil(() => bottom() < innerHeight + 1, 'it is in the window');
  });

  it('suggests nothing for a postcode', async () => {
    const element = await finder();
    field(element).focus();
    await sendKeys({ type: 'QQ1' });
    await settled(element);
    expect(has(element, '[role=listbox]')).to.equal(false);
    await search(element, 'QQ1');
    expect(text(element, '.why')).to.equal('QQ1 is in Harbour.');
  });

  it('is a field that works where its list does not come', async () => {
    defineWithLoaders('npq-lost-list-finder', ProviderFinderElement, { box: refuse });
    const element = document.createElement('npq-lost-list-finder') as ProviderFinderElement;
    Object.assign(element, { data: exampleFacts, asOf: '2026-11-21' });
    document.body.append(element);
    await element.updateComplete;
    field(element).focus();
    await sendKeys({ type: 'Harbour' });
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(text(element, '.answer [role=heading]')).to.contain('Estuary Example');
    expect(has(element, '[role=alert]')).to.equal(false);
    element.remove();
  });
});
