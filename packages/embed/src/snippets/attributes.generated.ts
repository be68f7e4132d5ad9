// Written by `npm run attributes`, from what each element documents.

/** What `<npq-hub>` takes. */
export const ofHub = {
  hub: 'string',
  name: 'string',
  'action-url': 'string',
  'action-label': 'string',
  email: 'string',
  providers: 'string',
  src: 'string',
  schools: 'string',
  'next-start': 'string',
  'apply-by': 'string',
  'in-person-days': 'string',
  venue: 'string',
  places: 'string',
  accent: 'string',
  theme: 'string',
  radius: 'string',
  density: 'string',
} as const;

/** What every widget takes. */
export const ofEveryWidget = {
  course: 'string',
  'course-only': 'boolean',
  'heading-level': 'number',
  'as-of': 'string',
  accent: 'string',
  theme: 'string',
  radius: 'string',
  density: 'string',
} as const;

/** What each widget takes besides. */
export const ofWidget = {
  'eligibility-checker': { cohort: 'string', layout: 'string', name: 'string', required: 'boolean' },
  'framework-explorer': { area: 'string' },
  'hours-planner': { 'hours-per-day': 'string' },
  'provider-finder': { cohort: 'string' },
} as const;
