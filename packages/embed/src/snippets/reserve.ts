import type { WidgetName } from './widgets.js';

/** Room to keep for a widget until it is there. */
export interface Reserve {
  /** A CSS length for `min-height`, from the first face at 320, 768 and 1280 pixels; it follows the window's width. */
  readonly style: string;
  /** Pixels for the height of a table cell, where inline style is forbidden: the first face on a wide screen. */
  readonly px: number;
}

/**
 * How high each widget's first face is, so that what stands below does not move when it comes. Measured with 16 pixels
 * of the page at each side; the finder with a hub that has an area and a next step. A test measures them again.
 */
export const reserved: Readonly<Record<WidgetName, Reserve>> = {
  'eligibility-checker': { style: 'clamp(600px, calc(1246px - 97vw), 936px)', px: 600 },
  'framework-explorer': { style: 'clamp(252px, calc(488px - 49vw), 320px)', px: 252 },
  'hours-planner': { style: 'clamp(252px, calc(611px - 58vw), 320px)', px: 252 },
  'provider-finder': { style: 'clamp(910px, calc(1820px - 148vw), 1350px)', px: 880 },
};
