import { css } from 'lit';

/**
 * How a widget holds its ground on a stranger's page. The host box takes back what a page's sheet may have taken from
 * it, and `.root` starts from initial values, so that nothing inherits but the font family and visibility; its words
 * are English, whichever way the page is read. What the page's own script hides, by the attribute or as jQuery does,
 * stays hidden: a sheet can do neither. On a tag with a class that speaks of hiding (Bootstrap's `d-none`) the page's sheet
 * decides. This is the only file with `!important`.
 */
export const hostStyles = css`
  :host {
    display: block;
    position: relative !important;
    inset: auto !important;
    opacity: 1 !important;
    overflow: visible !important;
    block-size: auto !important;
    max-block-size: none !important;
    aspect-ratio: auto !important;
    min-inline-size: 280px !important;
    writing-mode: horizontal-tb !important;
    zoom: 1 !important;
    columns: auto !important;
    content-visibility: visible !important;
    contain: none !important;
    clip-path: none !important;
    mask: none !important;
    transform: none !important;
    translate: none !important;
    scale: none !important;
    rotate: none !important;
    filter: none !important;
    mix-blend-mode: normal !important;
    animation: none !important;
    transition: none !important;
  }
  :host(:not([class*='none'], [class*='hid'], [class*='visib'], [style*='visib'])) {
    display: block !important;
    visibility: inherit !important;
  }
  :host([hidden]),
  :host([x-cloak]),
  :host([style*='display:\\20none']),
  :host([style*='display:none']) {
    display: none !important;
  }
  :host([hidden='until-found']) {
    display: block !important;
    content-visibility: hidden !important;
  }
  :host::before,
  :host::after {
    content: none !important;
  }
  /* No box: only what the reader has set as the size of text, whatever the page made of its root. */
  .reader {
    display: contents;
    font-size: medium;
  }
  .root {
    all: initial;
    display: block;
    box-sizing: border-box;
    container: npq / inline-size;
    font-family: inherit;
    font-size: max(var(--_size), 1em);
    line-height: 1.5;
    visibility: inherit;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: calc(var(--_space) * 1.25);
    direction: ltr;
    text-align: start;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
  }
  slot ~ .reader {
    display: none;
  }
`;

/** A hub is no box of its own: what it wraps stays where the page put it, and is seen where the page is. */
export const wrapperStyles = css`
  :host {
    display: contents !important;
  }
  :host(:not([class*='none'], [class*='hid'], [class*='visib'], [style*='visib'])) {
    visibility: inherit !important;
  }
  :host([hidden]) {
    display: none !important;
  }
`;
