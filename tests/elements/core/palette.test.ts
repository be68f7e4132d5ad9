import { expect, fixture, html as page } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { styles as darkStyles } from '../../../packages/elements/src/core/dark.js';
import { NpqElement } from '../../../packages/elements/src/core/npq-element.js';
import { errorStyles } from '../../../packages/elements/src/ui/errors.js';
import { contrast, pixels, typedColours } from '../../support/contrast.js';
import { find } from '../../support/shadow.js';
import { untilSaid } from '../../support/lines-said.js';

/** One of everything that the accent paints. */
class PaletteElement extends NpqElement {
  static override styles = [NpqElement.styles, errorStyles, darkStyles];

  protected override readonly ownMessages = {};
  protected override renderContent(): TemplateResult {
    return html`<a href="https://hub.example/">Link</a><button>Button</button>
      <div class="panel">
        <p class="hint">Hint</p>
        <p class="error">Error</p>
        <select></select>
      </div>`;
  }
}
customElements.define('npq-palette', PaletteElement);

const palette = (attributes: Partial<PaletteElement>): Promise<PaletteElement> =>
  fixture<PaletteElement>(
    page`<npq-palette .accent=${attributes.accent ?? ''} .theme=${attributes.theme ?? ''}></npq-palette>`,
  );
const painted = (element: Element, selector: string, property: 'color' | 'backgroundColor'): string =>
  getComputedStyle(find(element, selector))[property];

describe('the palette', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`has AA contrast for every colour that can be typed, ${theme}`, async function () {
      this.timeout(60_000);
      const element = await palette({ theme });
      const accents = [...typedColours(10_000)].map((colour) => {
        element.style.setProperty('--npq-accent', colour);
        return painted(element, 'a', 'color');
      });
      const [surface, tint, onAccent] = pixels([
        painted(element, '.root', 'backgroundColor'),
        painted(element, '.panel', 'backgroundColor'),
        painted(element, 'button', 'color'),
      ]);
      expect(new Set(accents).size).to.be.greaterThan(5_000);
      const shown = Array.from({ length: 10 }, (_, block) =>
        pixels(accents.slice(block * 1000, block * 1000 + 1000)),
      ).flat();
      const worst = shown.map((accent) =>
        Math.min(...[surface, tint, onAccent].map((other) => contrast(accent, other!))),
      );
      const low = accents.filter((_, at) => (worst[at] ?? 0) < 4.5);
      expect(low.slice(0, 5)).to.deep.equal([]);
    });

    it(`has AA contrast for text, hints, errors and controls, ${theme}`, async () => {
      const element = await palette({ theme });
      const backs = pixels([
        painted(element, '.root', 'backgroundColor'),
        painted(element, '.panel', 'backgroundColor'),
      ]);
      const texts = pixels([
        painted(element, '.root', 'color'),
        painted(element, '.hint', 'color'),
        painted(element, '.error', 'color'),
      ]);
      const [border] = pixels([getComputedStyle(find(element, 'select')).borderTopColor]);
      for (const back of backs) {
        for (const text of texts) expect(contrast(text, back)).to.be.at.least(4.5);
        expect(contrast(border!, back)).to.be.at.least(3);
      }
    });
  }

  it('would find a colour that is too light: the check can fail', () => {
    const [white, yellow] = pixels(['white', 'yellow']);
    expect(contrast(white!, yellow!)).to.be.lessThan(1.2);
  });

  it('is made from the attribute, or from the hub’s, and left alone by what is no colour', async () => {
    const own = await palette({});
    const red = await palette({ accent: '#7a1f5c' });
    expect(painted(red, 'a', 'color')).not.to.equal(painted(own, 'a', 'color'));
    const junk = await palette({ accent: 'url(javascript:alert(1))' });
    junk.setAttribute('theme', 'sepia');
    await junk.updateComplete;
    expect(painted(junk, 'a', 'color')).to.equal(painted(own, 'a', 'color'));
    expect(painted(junk, '.root', 'backgroundColor')).to.equal(painted(own, '.root', 'backgroundColor'));
    await untilSaid('<npq-palette accent="url(javascript:alert(1))">');
    await untilSaid('<npq-palette theme="sepia">');
  });

  it('goes back to our own when the attribute goes', async () => {
    const element = await palette({ accent: '#7a1f5c' });
    const own = painted(await palette({}), 'a', 'color');
    element.accent = '';
    await element.updateComplete;
    expect(painted(element, 'a', 'color')).to.equal(own);
  });

  it('follows the page around it when told to, and is light otherwise', async () => {
    const block = await fixture(
      page`<div><npq-palette></npq-palette><npq-palette theme="host"></npq-palette></div>`,
    );
    const [plain, host] = [...block.querySelectorAll<PaletteElement>('npq-palette')];
    (block as HTMLElement).style.colorScheme = 'dark';
    for (const element of [plain, host]) {
      element?.requestUpdate();
      await element?.updateComplete;
    }
    expect(find(plain as Element, '.root').classList.contains('dark')).to.equal(false);
    expect(find(host as Element, '.root').classList.contains('dark')).to.equal(true);
  });
});
