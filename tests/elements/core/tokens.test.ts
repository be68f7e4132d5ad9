import { expect, fixture, html as page } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { define } from '../../../packages/elements/src/core/define.js';
import { styles as darkStyles } from '../../../packages/elements/src/core/dark.js';
import { NpqElement } from '../../../packages/elements/src/core/npq-element.js';
import { TOKENS, registerTokens } from '../../../packages/elements/src/core/tokens.js';
import { errorStyles } from '../../../packages/elements/src/ui/errors.js';
import { contrast, pixels, typedColours } from '../../support/contrast.js';
import { find } from '../../support/shadow.js';
import { untilSaid } from '../../support/lines-said.js';

/** One of everything that a token paints or measures. */
class TokenElement extends NpqElement {
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
define('npq-token', TokenElement);

const shown = (): Promise<TokenElement> => fixture<TokenElement>(page`<npq-token></npq-token>`);
const style = (element: Element, selector: string): CSSStyleDeclaration =>
  getComputedStyle(find(element, selector));

/** Everything that follows from the tokens, as the screen has it. */
function look(element: Element): Record<string, string> {
  const root = style(element, '.root');
  const panel = style(element, '.panel');
  const select = style(element, 'select');
  find(element, 'button').focus();
  return {
    text: root.color,
    surface: root.backgroundColor,
    line: root.borderTopColor,
    radius: root.borderTopLeftRadius,
    size: root.fontSize,
    padding: root.paddingTop,
    tint: panel.backgroundColor,
    space: panel.paddingTop,
    control: select.borderTopColor,
    muted: style(element, '.hint').color,
    error: style(element, '.error').color,
    link: style(element, 'a').color,
    button: style(element, 'button').backgroundColor,
    onAccent: style(element, 'button').color,
    focus: style(element, 'button').outlineColor,
  };
}

/** Each text beside what it stands on, with the contrast that it needs. */
function worst(palettes: readonly Record<string, string>[]): number {
  const pairs: readonly [string, string, number][] = [
    ...['text', 'muted', 'error', 'link'].flatMap((text): [string, string, number][] => [
      [text, 'surface', 4.5],
      [text, 'tint', 4.5],
    ]),
    ['onAccent', 'button', 4.5],
    ['control', 'surface', 3],
    ['control', 'tint', 3],
    ['focus', 'surface', 3],
    ['focus', 'tint', 3],
  ];
  const ratios = pairs.flatMap(([over, under, needed]) => {
    const [one, other] = [
      pixels(palettes.map((palette) => palette[over] ?? '')),
      pixels(palettes.map((palette) => palette[under] ?? '')),
    ];
    return one.map((pixel, at) => contrast(pixel, other[at]!) / needed);
  });
  return Math.min(...ratios);
}

const setAll = (element: HTMLElement, value: (name: string) => string): void =>
  TOKENS.forEach(([name]) => element.style.setProperty(`--npq-${name}`, value(name)));

describe('the tokens', () => {
  for (const junk of [
    'url(javascript:1)',
    'initial',
    '12bananas',
    'var(--nobody)',
    '}{',
    '-',
    'x'.repeat(10_000_000),
  ]) {
    it(`fall back to their defaults for ${junk.slice(0, 20)}`, async () => {
      const element = await shown();
      const own = look(element);
      setAll(element, () => junk);
      expect(look(element)).to.deep.equal(own);
    });
  }

  it('fall back for a value of the other kind', async () => {
    const element = await shown();
    const own = look(element);
    setAll(element, (name) => (/^(?:radius|space|size)$/.test(name) ? 'red' : '20px'));
    expect(look(element)).to.deep.equal(own);
  });

  it('junk on the page does not undo what a page says nearer', async () => {
    const block = await fixture<HTMLElement>(page`<div><npq-token></npq-token></div>`);
    block.style.setProperty('--npq-radius', '10px');
    const element = block.querySelector<TokenElement>('npq-token')!;
    element.style.setProperty('--npq-radius', 'twelve');
    expect(look(element)['radius']).to.equal('10px');
  });

  it('take a page’s own values: each changes what it says', async () => {
    for (const [name, initial] of TOKENS) {
      const element = await shown();
      const own = look(element);
      element.style.setProperty(
        `--npq-${name}`,
        initial.endsWith('px')
          ? '20px'
          : ['on-accent', 'surface', 'tint'].includes(name)
            ? '#fdf6e3'
            : '#4a1a00',
      );
      expect(look(element), name).not.to.deep.equal(own);
    }
  });

  it('keep lengths within bounds, whatever unit they are in', async () => {
    const element = await shown();
    for (const [given, radius, space, size] of [
      ['900px', '24px', '28px', '24px'],
      ['-5px', '0px', '8px', '16px'],
      ['0', '0px', '8px', '16px'],
      ['1e9vw', '24px', '28px', '24px'],
      ['calc(1px * infinity)', '24px', '28px', '24px'],
      ['1cm', '24px', '28px', '24px'],
    ] as const) {
      setAll(element, (name) => (/^(?:radius|space|size)$/.test(name) ? given : ''));
      const { radius: round, space: room, size: text } = look(element);
      expect([round, room, text], given).to.deep.equal([radius, space, size]);
    }
  });

  it('keep AA contrast, whatever colours a page gives its texts and surfaces', async function () {
    this.timeout(60_000);
    const element = await shown();
    const colours = typedColours(400 * TOKENS.length);
    const palettes = Array.from({ length: 400 }, () => {
      setAll(element, (name) =>
        /^(?:radius|space|size)$/.test(name) ? '' : (colours.next().value as string),
      );
      return look(element);
    });
    expect(new Set(palettes.map(({ text }) => text)).size).to.be.greaterThan(200);
    expect(worst(palettes)).to.be.at.least(1);
  });

  it('keep AA contrast for the worst pairs: all white, all black, all see-through', async () => {
    const element = await shown();
    for (const colour of ['white', 'black', 'transparent', 'rgb(255 255 0 / 0.1)', 'currentcolor']) {
      setAll(element, (name) => (/^(?:radius|space|size)$/.test(name) ? '' : colour));
      expect(worst([look(element)]), colour).to.be.at.least(1);
    }
  });

  it('would find a text that is too faint: the check can fail', async () => {
    const element = await shown();
    find(element, '.root').style.setProperty('--_text', '#bbb');
    expect(worst([look(element)])).to.be.lessThan(1);
  });

  it('dark, stay as they are: only the accent and the lengths are the page’s', async () => {
    const element = await fixture<TokenElement>(page`<npq-token theme="dark"></npq-token>`);
    const own = look(element);
    setAll(element, (name) => (/^(?:accent|radius|space|size)$/.test(name) ? '' : 'yellow'));
    expect(look(element)).to.deep.include({
      text: own['text'],
      surface: own['surface'],
      error: own['error'],
      control: own['control'],
    });
    expect(worst([look(element)])).to.be.at.least(1);
  });

  it('are told to the browser once; another copy may have been first', () => {
    expect(() => CSS.registerProperty({ name: '--npq-accent', syntax: '*', inherits: true })).to.throw();
    expect(registerTokens).not.to.throw();
  });
});

describe('radius and density', () => {
  it('are attributes of a widget, or of its hub; the widget’s own goes first', async () => {
    const block = await fixture(
      page`<npq-hub radius="0" density="roomy"><npq-token></npq-token><npq-token radius="12px" density="compact"></npq-token></npq-hub>`,
    );
    await import('../../../packages/elements/src/hub/define.js');
    const [first, second] = [...block.querySelectorAll<TokenElement>('npq-token')];
    for (const element of [first, second]) {
      element?.requestUpdate();
      await element?.updateComplete;
    }
    expect(look(first!)).to.deep.include({ radius: '0px', space: '24px' });
    expect(look(second!)).to.deep.include({ radius: '12px', space: '10px' });
  });

  it('are left alone by junk, with one line each in the console', async () => {
    const own = look(await shown());
    const element = await fixture<TokenElement>(page`<npq-token radius="round" density="tight"></npq-token>`);
    expect(look(element)).to.deep.equal(own);
    await untilSaid('<npq-token radius="round"> is not a CSS length such as 12px, so our own is used');
    await untilSaid('<npq-token density="tight"> is not compact, normal or roomy, so our own is used');
  });

  it('leave what the page itself set on the tag, which comes back when the attribute goes', async () => {
    const element = await shown();
    element.style.setProperty('--npq-radius', '3px');
    element.requestUpdate();
    await element.updateComplete;
    expect(look(element)['radius']).to.equal('3px');
    element.radius = '9px';
    await element.updateComplete;
    expect(look(element)['radius']).to.equal('9px');
    element.radius = '';
    await element.updateComplete;
    expect(look(element)['radius']).to.equal('3px');
  });
});
