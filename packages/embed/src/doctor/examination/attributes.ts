import type { WidgetName } from '../../snippets/widgets.js';

/** What every widget takes. */
const SHARED = ['course', 'course-only', 'heading-level', 'as-of', 'accent', 'theme', 'radius', 'density'];

const OWN: Readonly<Record<WidgetName, readonly string[]>> = {
  'eligibility-checker': ['cohort', 'layout', 'name', 'required', 'share'],
  'framework-explorer': ['area'],
  'hours-planner': ['hours-per-day'],
  'provider-finder': ['cohort'],
};

/** What `<npq-hub>` takes. */
export const hubAttributes: readonly string[] = [
  'hub',
  'name',
  'action-url',
  'action-label',
  'email',
  'providers',
  'accent',
  'theme',
  'radius',
  'density',
];

/** What a widget takes: its own first. */
export const widgetAttributes = (widget: WidgetName): readonly string[] => [...OWN[widget], ...SHARED];

/** What any tag of HTML takes, and what tools of a page put on all tags. */
const ANYWHERE =
  /^(?:class|id|style|hidden|lang|dir|slot|title|role|tabindex|part|exportparts|translate|inert|draggable|contenteditable|spellcheck|accesskey|nonce|is|item\w+|on\w+|aria-.*|data-.*|xml.*|x-.*|v-.*|ng-.*|_.*|.*[^a-z-].*)$/;

/** True for an attribute that is not ours to judge. */
export const isAnyonesAttribute = (name: string): boolean => ANYWHERE.test(name);
