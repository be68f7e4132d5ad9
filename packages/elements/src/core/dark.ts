import { unsafeCSS } from 'lit';
import { ACCENT, given, held } from './tokens.js';

/** Colours on a dark ground, where only the accent and the lengths are the page's. They come when a widget is dark. */
export const styles = unsafeCSS(`
.dark{--_accent:#71bbd6;--_on-accent:#0d1316;--_text:#eef2f4;--_muted:#b4c0c8;--_surface:#12181c;--_tint:#1e262c;--_line:#3d4a53;--_control:#8b98a2;--_error:#ff9a90;--_focus:#fff;color-scheme:dark}
@supports (color:oklch(from red l c h)){.dark{--_accent:${held(given('accent', ACCENT), 'max(l,0.78) min(c,0.12)')}}}
`);
