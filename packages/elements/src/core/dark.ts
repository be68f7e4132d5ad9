import { unsafeCSS } from 'lit';
import { ACCENT, fromPage, held } from './tokens.js';

/** Colours on a dark ground, by token: there only the accent and the lengths are the page's. */
const COLOURS: Readonly<Record<string, string>> = {
  accent: '#71bbd6',
  'on-accent': '#0d1316',
  text: '#eef2f4',
  muted: '#b4c0c8',
  surface: '#12181c',
  tint: '#1e262c',
  line: '#3d4a53',
  control: '#8b98a2',
  error: '#ff9a90',
  focus: '#fff',
};

const declared = Object.entries(COLOURS).map(([name, colour]) => `--_${name}:${colour};`);

/** They come when a widget is dark. */
export const styles = unsafeCSS(`
.dark{${declared.join('')}color-scheme:dark}
@supports (color:oklch(from red l c h)){.dark{--_accent:${held(fromPage('accent', ACCENT), 'max(l,0.78) min(c,0.12)')}}}
`);
