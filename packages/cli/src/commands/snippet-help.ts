import {
  platformNames,
  platforms,
  widgetNames,
  type HubAttribute,
  type PrintedAttribute,
} from '@npq-widgets/embed/snippets';

/** What stands after an option, empty after a flag, and what the option is for. */
type Help = readonly [value: string, about: string];

const WIDGET_HELP: Readonly<Record<PrintedAttribute, Help>> = {
  course: ['COURSE', 'NPQSL, npq-senior-leadership, "Senior leadership"'],
  cohort: ['COHORT', 'eligibility-checker and provider-finder: autumn-2026'],
  layout: ['LAYOUT', 'eligibility-checker: steps or single'],
  required: ['', 'eligibility-checker in a form of yours: a result before the form is sent'],
};

const HUB_HELP: Readonly<Record<HubAttribute, Help>> = {
  hub: ['CODES', 'area codes, comma between: EE5 or EE5,EE6'],
  name: ['TEXT', "the hub's name"],
  'action-url': ['URL', 'its next step: https, mailto or tel'],
  'action-label': ['TEXT', 'what that link says'],
  email: ['ADDRESS', 'where to write with questions'],
  providers: ['IDS', 'lead providers it works with, comma between'],
  src: ['ADDRESS', 'its own file of dates, places and prices'],
  schools: ['FOLDER', 'its own index of schools: https://files.hub.example/schools/'],
  'next-start': ['DATE', 'when its next courses start: 2027-01-19'],
  'apply-by': ['DATE', 'the last day to apply: 2027-01-08'],
  'in-person-days': ['NUMBER', 'days in person: 4'],
  venue: ['TEXT', 'where they are'],
  places: ['STATE', 'open, "waiting list" or full'],
  accent: ['COLOUR', 'one colour for all its widgets: #7a1f5c'],
  theme: ['THEME', 'light, dark, or host to follow the page'],
  radius: ['PIXELS', 'how round corners are: 0 to 24'],
  density: ['DENSITY', 'compact, normal or roomy'],
};

const lines = (help: Readonly<Record<string, Help>>): string =>
  Object.entries(help)
    .map(([name, [value, about]]) => `  ${`--${name} ${value}`.padEnd(22)}${about}`)
    .join('\n');

const titles = platformNames.map((name) => `    ${name.padEnd(16)}${platforms[name].title}`).join('\n');

export const snippetHelp = `npx @npq-widgets/cli snippet WIDGET --base URL [options]

Prints what to paste for a widget: once for the site, and on each page, with what the website must allow.

WIDGET is one of ${widgetNames.join(', ')}.

  --base URL            the folder that holds npq.js: https://npq.example/v1/ or /npq/v1/
  --platform NAME       the website that it is for; html when left out
${titles}
  --part NAME           only that part, and nothing around it: site, page, needs, csp (what a Content
                        Security Policy must allow) or notices (privacy, accessibility, security)

How the widget starts:
${lines(WIDGET_HELP)}

What the hub says of itself, printed once for the site:
${lines(HUB_HELP)}

How it is put in:
  --block               a div instead of a tag, for websites that strip tags they do not know
  --reserve HOW         what keeps room until the widget is there: style, table (where inline style is
                        forbidden) or none; style when left out
  --pinned VERSION      the release 1.0.0 for good, instead of every release of version 1; needs one of:
    --sri FILE            sri.json of that release
    --integrity HASH      the hash of the script itself: sha384-…
`;
