import { sayOnce } from './page-registry.js';

/** What is wrong with an attribute that could not be used, and what stands in its place. */
export const ADVICE: Readonly<Record<string, string>> = {
  course: 'is no course that we know, so the visitor is asked',
  'as-of': 'is not a date such as 2026-11-21, so today is used',
  'heading-level': 'is not 2, 3, 4 or 5, so 2 is used',
  accent: 'is not a CSS colour such as #7a1f5c, so our own is used',
  radius: 'is not a CSS length such as 12px, so our own is used',
  density: 'is not compact, normal or roomy, so our own is used',
  theme: 'is not light, dark or host, so light is used',
  layout: 'is not steps or single, so steps is used',
  cohort: 'is not a cohort such as autumn-2026, so the next one is used',
  area: 'is no content area of this course, so all start closed',
  'hours-per-day': 'is not 4 to 8 hours in half hours, so 6 is used',
  'next-start': 'is not a date such as 2027-01-19, so it is left out',
  'apply-by': 'is not a date such as 2027-01-08, so it is left out',
  'in-person-days': 'is not a number of days such as 4, so it is left out',
  places: 'is not open, waiting list or full, so it is left out',
  hub: 'is not an area code such as EE5, so it is left out',
  'action-url': 'is not an https, mailto or tel link, so it is left out',
  email: 'is not an email address, so it is left out',
};

/** One console line for whoever looks after the page. It comes only to pages that need it. */
export function advise(tag: string, attribute: string, value: string): void {
  sayOnce(`<${tag} ${attribute}="${value}"> ${ADVICE[attribute] ?? 'cannot be used'}.`);
}
