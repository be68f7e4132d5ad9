import { widgetNames, type WidgetName } from '@npq-widgets/embed/snippets';
import { markOf, readRecords, type EngineRecord } from '../engines/record.js';
import { hostPages, places, scriptPages } from '../../demo/hosts/hosts.js';

/** A page, or a place in one, that all four widgets were tried on. */
export interface Tried {
  readonly name: string;
  readonly about: string;
}

/** What is tried, by the file of tests that tries it. Where the script was stripped there is no widget to try. */
export const tried = {
  hosts: hostPages.filter(({ name }) => name !== 'no-script'),
  libraries: scriptPages,
  places,
} satisfies Readonly<Record<string, readonly Tried[]>>;

const titles: Readonly<Record<keyof typeof tried, string>> = {
  hosts: 'On a page with …, each measures as on a bare page, within a pixel, before and after it was used',
  libraries: 'On a page with …, each comes to an answer',
  places: 'In …, each fits, and its first question answers to keys and clicks',
};

const tags = widgetNames.map((name) => `\`${name}\``);

/** The table of pages by widgets. Without `isProven`, as it is when every test has passed. */
export function drawMatrix(isProven: (name: string, widget: WidgetName) => boolean = () => true): string {
  const engines = Object.values(readRecords());
  return (Object.keys(tried) as (keyof typeof tried)[])
    .map((file) => {
      // Places are tried in Chromium alone.
      const others = file === 'places' ? [] : engines;
      const rows = tried[file].map(({ name, about }) => {
        const marks = widgetNames.map((widget) => (isProven(name, widget) ? '✓' : '✗'));
        return `| ${[about, ...marks, ...others.map((engine) => markOf(engine, name))].join(' | ')} |`;
      });
      const heads = [...tags, ...others.map(({ name, version }) => `${name} ${version}`)];
      return [
        `| ${[titles[file], ...heads].join(' | ')} |`,
        `|---|${heads.map(() => ':-:|').join('')}`,
        ...rows,
        '',
      ].join('\n');
    })
    .join('\n')
    .concat('\n', engines.map(lastRun).join('\n'));
}

/** What the column of an engine means, and from which day it is. */
const lastRun = ({ name, version, day }: EngineRecord): string =>
  `${name} ${version}: all four were seen without a touch and came to an answer, on ${day}. – was not tried.\n`;

/** What one file of tests has proven so far. */
export class Proof {
  readonly #file: keyof typeof tried;
  readonly #cells = new Set<string>();

  constructor(file: keyof typeof tried) {
    this.#file = file;
  }

  /** Says that all four widgets, or these, held on a page or in a place. */
  note(name: string, widgets: readonly WidgetName[] = widgetNames): void {
    for (const widget of widgets) this.#cells.add(`${name} ${widget}`);
  }

  /** What the README's table says and no test has shown, as `name widget`. */
  get missing(): string[] {
    return tried[this.#file]
      .flatMap(({ name }) => widgetNames.map((widget) => `${name} ${widget}`))
      .filter((cell) => !this.#cells.has(cell));
  }
}
