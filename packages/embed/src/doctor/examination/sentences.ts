import { fallbacks, widgetNames, type WidgetName } from '../../snippets/widgets.js';

const COURSE = 'COURSE';
const course = { id: COURSE, short: COURSE, title: COURSE, page: '' };

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** What each widget's sentence looks like, for any course and for none. */
const sentences: readonly (readonly [WidgetName, RegExp])[] = widgetNames.flatMap((name) =>
  [undefined, course].map((about): [WidgetName, RegExp] => [
    name,
    new RegExp(escaped(fallbacks[name](about).sentence).replace(COURSE, '.{1,120}')),
  ]),
);

/** The widget whose own sentence stands in a text, as our snippets print it. */
export const widgetOfSentence = (text: string): WidgetName | undefined =>
  sentences.find(([, sentence]) => sentence.test(text))?.[0];
