import { estuaryHub } from '@npq-widgets/data/examples/hubs';
import { pagePart, sitePart, SnippetError, widgetNames, type WidgetName } from '@npq-widgets/embed/snippets';
import { knownNames } from '../packages/cli/src/known-names.js';
import { entryOf } from './reference.js';

type Args = Readonly<Record<string, unknown>>;

/** What goes once for the site, as a hub that does not exist would paste it. */
export const siteSnippet = (): string =>
  sitePart(
    {
      base: 'https://npq.example/v1/',
      hub: estuaryHub.areas.join(),
      name: estuaryHub.name,
      actionUrl: estuaryHub.actionUrl,
    },
    knownNames,
  );

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Attributes that say something else than an element does without them: never the day that a story stands on. */
function attributesOf(tag: string, args: Args): string {
  const { attributes = [] } = entryOf(tag);
  const set = attributes.flatMap((item) => {
    const value = args[item.fieldName ?? item.name];
    const isSet = ['string', 'number', 'boolean'].includes(typeof value) && value !== '' && value !== false;
    const text = String(value);
    if (!isSet || item.name === 'as-of' || item.default?.replaceAll("'", '') === text) return [];
    return value === true ? [` ${item.name}`] : [` ${item.name}="${escape(text)}"`];
  });
  return set.join('');
}

const tokensOf = (tag: string, args: Args): string[] =>
  (entryOf(tag).cssProperties ?? [])
    .filter(({ name }) => args[name])
    .map(({ name }) => `${name}: ${String(args[name])}`);

/** What is pasted for a widget: as for any course where the story's own is none that we know. */
function pasted(widget: WidgetName, course: unknown): string {
  try {
    return pagePart({ widget, course: typeof course === 'string' ? course : '' }, knownNames);
  } catch (error) {
    if (error instanceof SnippetError) return pagePart({ widget }, knownNames);
    throw error;
  }
}

/** What one would paste for these settings: the room that is kept, the sentence and the link come from the builder's own text. */
export function snippetOf(tag: string, args: Args): string {
  const attributes = attributesOf(tag, args);
  const widget = widgetNames.find((name) => tag === `npq-${name}`);
  const [, room = '', rest = `></${tag}>`] = widget
    ? (/^<[^>]* style="([^"]*)"(>.*)$/s.exec(pasted(widget, args['course'])) ?? [])
    : [];
  const style = [room, ...tokensOf(tag, args)].filter(Boolean).join('; ');
  return `<${tag}${attributes}${style && ` style="${escape(style)}"`}${rest}`;
}
