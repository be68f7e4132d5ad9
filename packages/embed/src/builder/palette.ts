import {
  clampRgb,
  formatHex,
  modeA98,
  modeHsl,
  modeHwb,
  modeLab,
  modeLch,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeP3,
  modeProphoto,
  modeRec2020,
  modeRgb,
  modeXyz50,
  modeXyz65,
  parse,
  useMode,
  wcagContrast,
  type Color,
  type Rgb,
} from 'culori/fn';

const toRgb = useMode(modeRgb);
const toOklch = useMode(modeOklch);
// Every way in which CSS writes a colour by itself.
useMode(modeHsl);
useMode(modeHwb);
useMode(modeLab);
useMode(modeLch);
useMode(modeOklab);
useMode(modeLrgb);
useMode(modeP3);
useMode(modeA98);
useMode(modeProphoto);
useMode(modeRec2020);
useMode(modeXyz50);
useMode(modeXyz65);

/** `light` or `dark`: what the widgets paint themselves in. */
export type Ground = 'light' | 'dark';

/** A bound of the widgets' own formula, in OKLCH. */
interface Bound {
  readonly lightness: number;
  readonly chroma: number;
  /** Everything that the accent is read on, and the text that is read on the accent. */
  readonly against: readonly string[];
}

/** As the widgets have it, in the tokens of their base: lightness at most on light, at least on dark; chroma at most. */
export const bounds: Readonly<Record<Ground, Bound>> = {
  light: { lightness: 0.47, chroma: 0.2, against: ['#fff', '#f2f6f8'] },
  dark: { lightness: 0.78, chroma: 0.12, against: ['#12181c', '#1e262c', '#0d1316'] },
};

/** What becomes of a colour on one ground. Colours are `#rrggbb`, ratios those of WCAG 2. */
export interface AccentUse {
  readonly ground: Ground;
  readonly typed: string;
  readonly used: string;
  /** The least contrast of the typed colour with what it would be read on, and of the one that is used. */
  readonly before: number;
  readonly after: number;
  readonly sentence: string;
}

const GROUNDS: Readonly<Record<string, readonly Ground[]>> = { dark: ['dark'], host: ['light', 'dark'] };

/** In sRGB as screens paint it: what lies outside is cut off, channel by channel, and nothing shines through. */
const painted = (colour: Color): Rgb => ({ ...clampRgb(toRgb(colour)), alpha: 1 });

/** Over the surface, where the typed colour is not whole. */
function composed(colour: Color, surface: string): Rgb {
  const { alpha = 1 } = colour;
  const { r, g, b } = painted(colour);
  const under = toRgb(surface);
  const mix = (over: number, below = 0): number => over * alpha + below * (1 - alpha);
  return { mode: 'rgb', r: mix(r, under?.r), g: mix(g, under?.g), b: mix(b, under?.b) };
}

/** The colour that the widgets make of an accent on one ground; undefined when the text is no colour by itself. */
export function usedAccent(text: string, ground: Ground): Rgb | undefined {
  const colour = parse(text.trim());
  if (!colour) return undefined;
  const { lightness, chroma } = bounds[ground];
  const { l, c, h } = toOklch(colour);
  // Some colours that can be written are lighter than white or darker than black.
  const bounded = ground === 'light' ? Math.min(l, lightness) : Math.max(l, lightness);
  return painted({
    mode: 'oklch',
    l: Math.min(1, Math.max(0, bounded)),
    c: Math.min(c, chroma),
    ...(h !== undefined && { h }),
  });
}

const least = (colour: Rgb, ground: Ground): number =>
  Math.min(...bounds[ground].against.map((other) => wcagContrast(colour, other)));

/** Rounded down, so that what is said is never more than what is. */
export const ratio = (value: number): string => `${(Math.floor(value * 10) / 10).toFixed(1)}:1`;

function sentenceOf(colour: Color, ground: Ground, before: number, after: number): string {
  const { l, c } = toOklch(colour);
  const { lightness, chroma } = bounds[ground];
  const isMoved = ground === 'light' ? l > lightness + 0.0005 : l < lightness - 0.0005;
  const isSoftened = c > chroma + 0.0005;
  const isClear = (colour.alpha ?? 1) < 1;
  const where = 'for buttons, links and the edge of notes';
  const clear = isClear ? ' What let the page shine through is taken out.' : '';
  if (!isMoved && !isSoftened)
    return `Used as it is ${where}: ${ratio(after)} on everything it stands on.${clear}`;
  const how = [isMoved && (ground === 'light' ? 'darker' : 'lighter'), isSoftened && 'less vivid']
    .filter(Boolean)
    .join(' and ');
  const why =
    before < 4.5
      ? `so that they can be read: ${ratio(before)} became ${ratio(after)}`
      : `so that every screen shows it with enough contrast: ${ratio(after)}`;
  const kept = c > 0.002 ? ' It keeps its hue.' : '';
  return `Made ${how} ${where}, ${why}.${kept}${clear}`;
}

/** What the widgets make of an accent, a ground after the other; undefined when the text is no colour by itself. */
export function explainAccent(text: string, theme: string): readonly AccentUse[] | undefined {
  const colour = parse(text.trim());
  if (!colour) return undefined;
  return (GROUNDS[theme] ?? ['light']).map((ground): AccentUse => {
    const typed = composed(colour, bounds[ground].against[0] ?? '#fff');
    const used = usedAccent(text, ground) ?? typed;
    const [before, after] = [least(typed, ground), least(used, ground)];
    return {
      ground,
      typed: formatHex(typed),
      used: formatHex(used),
      before,
      after,
      sentence: sentenceOf(colour, ground, before, after),
    };
  });
}
