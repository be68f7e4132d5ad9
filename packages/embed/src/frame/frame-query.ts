import { hubAttributeNames, widgetAttributeNames } from '../snippets/attributes.js';
import { type WidgetName, widgetNames } from '../snippets/widgets.js';

/** The rest of the keys: what the hub has goes to the hub. A frame stands in no form, so there is no `required`. */
const WIDGET_KEYS = widgetAttributeNames.filter(
  (name) => name !== 'required' && !hubAttributeNames.some((key) => key === name),
);
/** A file that an address names could be anybody's, and nobody would see whose words are shown. */
const HUB_KEYS = hubAttributeNames.filter((name) => name !== 'src' && name !== 'schools');
/** No attribute is longer; what is, was not made by us. */
const LONGEST = 500;
/** Nor is a whole address. */
const LONGEST_QUERY = 8_000;

type Attributes = readonly (readonly [name: string, value: string])[];

/** What the address of the frame page asks for. */
interface FrameQuery {
  /** Undefined when the address names no widget that there is. */
  readonly widget: WidgetName | undefined;
  readonly attributes: Attributes;
  readonly hub: Attributes;
}

/**
 * Reads the query, which anyone may have written: known names only, each once. The values are text; the elements
 * themselves refuse what is not usable, such as a link that is not https, mailto or tel.
 */
export function readQuery(search: string): FrameQuery {
  const query = new URLSearchParams(search.length > LONGEST_QUERY ? '' : search);
  const pick = (keys: readonly string[]): Attributes =>
    keys.flatMap((key): Attributes => {
      const value = query.get(key);
      return value === null || value === 'false' || value.length > LONGEST ? [] : [[key, value]];
    });
  return {
    widget: widgetNames.find((name) => name === query.get('widget')),
    attributes: pick(WIDGET_KEYS),
    hub: pick(HUB_KEYS),
  };
}
