import { checkCohort, checkCourse, checkLayout, checkOnlyOn } from './checks.js';
import type { Pairs } from './html.js';
import type { KnownNames } from './known.js';
import type { WidgetOptions } from './options.js';
import type { WidgetName } from './widgets.js';

const CHECKER = ['eligibility-checker'] as const;
const WITH_COHORT = ['eligibility-checker', 'provider-finder'] as const;

/** The attributes that a widget starts with, in the order of the documentation. Throws SnippetError. */
export function widgetAttributes(
  widget: WidgetName,
  options: Omit<WidgetOptions, 'widget'>,
  known: KnownNames,
): Pairs {
  const cohort = checkCohort(options.cohort, known);
  const layout = checkLayout(options.layout);
  checkOnlyOn(widget, 'cohort', cohort, WITH_COHORT);
  checkOnlyOn(widget, 'layout', layout, CHECKER);
  checkOnlyOn(widget, 'required', options.required, CHECKER);
  checkOnlyOn(widget, 'share', options.share, CHECKER);
  return [
    ['course', checkCourse(options.course, known)?.id],
    ['cohort', cohort],
    ['layout', layout],
    ['required', options.required],
    ['share', options.share],
  ];
}
