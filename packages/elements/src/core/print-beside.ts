import { css, render } from 'lit';
import { adoptStyles } from './adopt.js';
import { createElement, listen, unlisten } from './native.js';
import type { PrintedSheet, fillDocument } from './sheet.js';

const ONLY_ON_PAPER = css`
  :host {
    all: initial;
  }
  @media screen {
    :host {
      display: none !important;
    }
  }
`;
const HIDDEN_ON_PAPER = '@media print{body{display:none!important}}';
const ON_SCREEN = '@media screen{body{max-inline-size:44em;margin:1em auto;padding-inline:1em}}';
/** Not every browser says when it has printed: whoever goes on using the page has. */
const PRINTED = ['afterprint', 'pointerdown', 'keydown'];

/**
 * Puts the sheet beside the body of this page, where only paper shows it, and there alone. Returns what takes it away again.
 */
function prepare({ content, styles }: PrintedSheet): () => void {
  const host = createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, [ONLY_ON_PAPER, styles]);
  // The sheet's styles speak of a body.
  const body = createElement('body');
  render(content, body);
  root.append(body);
  const hidden = new CSSStyleSheet();
  hidden.replaceSync(HIDDEN_ON_PAPER);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, hidden];
  document.documentElement.append(host);
  return () => {
    host.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== hidden);
  };
}

let takeAway = (): void => undefined;

/** Prints this page with nothing but the sheet on it. The page is as it was once that is over. */
export function printBeside(sheet: PrintedSheet): void {
  takeAway();
  const unprepare = prepare(sheet);
  takeAway = (): void => {
    for (const type of PRINTED) unlisten(window, type, takeAway);
    takeAway = () => undefined;
    unprepare();
  };
  for (const type of PRINTED) listen(window, type, takeAway);
  print();
}

/**
 * Prints the sheet from a window of its own, where this page is in a frame. False where it is not, or where none opens.
 * `fill`: of the module that asks, so that it stands in one file.
 */
export function printInWindow(sheet: PrintedSheet, fill: typeof fillDocument): boolean {
  if (parent === window) return false;
  const view = open();
  try {
    if (!view?.document.body) return false;
    fill(view, sheet, ON_SCREEN);
  } catch {
    // A sandbox makes a stranger of it.
    view?.close();
    return false;
  }
  view.print();
  return true;
}
