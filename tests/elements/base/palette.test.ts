import { expect, fixture, html as page } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { NpqElement } from '../../../packages/elements/src/base/npq-element.js';
import { npqPage } from '../../../packages/elements/src/base/page.js';
import { find } from '../../support/shadow.js';

/** One of everything that the accent paints. */
class PaletteElement extends NpqElement {
  protected override readonly ownWords = {};
  protected override face(): TemplateResult {
    return html`<a href="https://hub.example/">Link</a><button>Button</button>
      <div class="panel"><p class="hint">Hint</p><p class="error">Error</p><select></select></div>`;
  }
}
customElements.define('npq-palette', PaletteElement);

type Pixel = readonly [number, number, number];

/** The colours as the screen shows them, each painted on one pixel. */
function pixels(colours: readonly string[]): Pixel[] {
  const canvas = new OffscreenCanvas(colours.length, 1);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser paints no canvas.');
  colours.forEach((colour, at) => {
    context.fillStyle = colour;
    context.fillRect(at, 0, 1, 1);
  });
  const { data } = context.getImageData(0, 0, colours.length, 1);
  return colours.map((_, at) => [data[at * 4] ?? 0, data[at * 4 + 1] ?? 0, data[at * 4 + 2] ?? 0]);
}

/** Relative luminance and contrast as WCAG 2 defines them. */
const luminance = (pixel: Pixel): number => {
  const [red = 0, green = 0, blue = 0] = pixel.map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: Pixel, other: Pixel): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** The same 10,000 colours each time, in every way of writing one that a person may paste. */
function* typedColours(count: number): Generator<string> {
  let seed = 20261121;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const hex = (digits: number) => `#${next(16 ** digits).toString(16).padStart(digits, '0')}`;
  const ways = [
    () => hex(6), () => hex(3), () => hex(8), () => `rgb(${next(256)} ${next(256)} ${next(256)})`,
    () => `hsl(${next(360)} ${next(101)}% ${next(101)}%)`, () => `hwb(${next(360)} ${next(101)}% ${next(101)}%)`,
    () => `oklch(${next(101)}% ${next(40) / 100} ${next(360)})`, () => `lab(${next(101)}% ${next(250) - 125} ${next(250) - 125})`,
    () => `color(display-p3 ${next(101) / 100} ${next(101) / 100} ${next(101) / 100})`,
    () => ['yellow', 'white', 'black', 'lime', 'aqua', 'hotpink', 'gold', 'navy'][next(8)] ?? 'red',
  ];
  for (let at = 0; at < count; at++) yield ways[at % ways.length]?.() ?? 'red';
}

const palette = (attributes: Partial<PaletteElement>): Promise<PaletteElement> =>
  fixture<PaletteElement>(page`<npq-palette .accent=${attributes.accent ?? ''} .theme=${attributes.theme ?? ''}></npq-palette>`);
const painted = (element: Element, selector: string, property: 'color' | 'backgroundColor'): string => getComputedStyle(find(element, selector))[property];

describe('the palette', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`has AA contrast for every colour that can be typed, ${theme}`, async function () {
      this.timeout(60_000);
      const element = await palette({ theme });
      const accents = [...typedColours(10_000)].map((colour) => {
        element.style.setProperty('--npq-accent', colour);
        return painted(element, 'a', 'color');
      });
      const [surface, tint, onAccent] = pixels([painted(element, '.root', 'backgroundColor'), painted(element, '.panel', 'backgroundColor'), painted(element, 'button', 'color')]);
      expect(new Set(accents).size).to.be.greaterThan(5_000);
      const shown = Array.from({ length: 10 }, (_, block) => pixels(accents.slice(block * 1000, block * 1000 + 1000))).flat();
      const worst = shown.map((accent) => Math.min(...[surface, tint, onAccent].map((other) => contrast(accent, other!))));
      const low = accents.filter((_, at) => (worst[at] ?? 0) < 4.5);
      expect(low.slice(0, 5)).to.deep.equal([]);
    });

    it(`has AA contrast for text, hints, errors and controls, ${theme}`, async () => {
      const element = await palette({ theme });
      const backs = pixels([painted(element, '.root', 'backgroundColor'), painted(element, '.panel', 'backgroundColor')]);
      const texts = pixels([painted(element, '.root', 'color'), painted(element, '.hint', 'color'), painted(element, '.error', 'color')]);
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
    const junk = await palette({ accent: 'url(javascript:alert(1))', theme: 'sepia' });
    expect(painted(junk, 'a', 'color')).to.equal(painted(own, 'a', 'color'));
    expect(painted(junk, '.root', 'backgroundColor')).to.equal(painted(own, '.root', 'backgroundColor'));
    expect([...npqPage().said].join('\n')).to.contain('<npq-palette accent="url(javascript:alert(1))">').and.to.contain('<npq-palette theme="sepia">');
  });

  it('goes back to our own when the attribute goes', async () => {
    const element = await palette({ accent: '#7a1f5c' });
    const own = painted(await palette({}), 'a', 'color');
    element.accent = '';
    await element.updateComplete;
    expect(painted(element, 'a', 'color')).to.equal(own);
  });

  it('follows the page around it when told to, and is light otherwise', async () => {
    const block = await fixture(page`<div><npq-palette></npq-palette><npq-palette theme="host"></npq-palette></div>`);
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
