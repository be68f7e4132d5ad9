import { widgetNames, type WidgetName } from './widgets.js';

/** A straight line: so many pixels, less a share of the width. */
type Line = readonly [pixels: number, percent: number];

/**
 * How high each widget's first view is, by the width of its column: the highest of these lines. Measured on a plain page,
 * the finder with a hub that has an area and a next step; a test measures again and says how far each is off.
 */
const heights: Readonly<Record<WidgetName, readonly Line[]>> = {
  'eligibility-checker': [
    [590, 0],
    [955, 58],
    [1180, 120],
  ],
  // Its list is higher than most windows: what it takes beyond this moves nothing that can be seen.
  'framework-explorer': [[1030, 0]],
  'hours-planner': [
    [342, 0],
    [541, 35],
  ],
  'provider-finder': [
    [812, 0],
    [1520, 123],
    [1690, 170],
  ],
};

/** What a plain page leaves free at the left and right of a column, in pixels. */
const MARGINS = 32;

const highest = (widget: WidgetName, line: (pixels: number, percent: number) => string): string =>
  heights[widget].map(([pixels, percent]) => (percent ? line(pixels, percent) : `${pixels}px`)).join();

/** The lines of each widget by the width of its column, in the order of the widgets, for the loader's own sheet. */
export const roomLines = (): string[] =>
  widgetNames.map((widget) => highest(widget, (pixels, percent) => `${pixels}px - ${percent}%`));

/** A CSS length for `min-height`, as inline style knows only the window's width: what a snippet keeps. */
const roomByWindow = (widget: WidgetName): string =>
  `max(${highest(widget, (pixels, percent) => `${Math.round(pixels + (MARGINS * percent) / 100)}px - ${percent}vw`)})`;

/** Room to keep for a widget until it is there. */
interface Reserve {
  /** A CSS length for `min-height`. */
  readonly style: string;
  /** Pixels for the height of a table cell, where inline style is forbidden: the first view on a wide screen. */
  readonly px: number;
}

/** The column of a tablet's page, in pixels: the narrowest for which a table cell keeps enough. */
const WIDE = 736;

const inWideColumn = (widget: WidgetName): number =>
  Math.round(Math.max(...heights[widget].map(([pixels, percent]) => pixels - (WIDE * percent) / 100)));

/** What snippets keep, by widget. */
export const reserved = Object.fromEntries(
  widgetNames.map((widget): [WidgetName, Reserve] => [
    widget,
    { style: roomByWindow(widget), px: inWideColumn(widget) },
  ]),
) as Readonly<Record<WidgetName, Reserve>>;
