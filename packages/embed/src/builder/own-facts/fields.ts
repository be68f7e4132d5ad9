/** How a field is typed and read. */
export type FieldKind =
  | 'words'
  | 'long'
  | 'day'
  | 'day or month'
  | 'number'
  | 'course'
  | 'provider'
  | 'delivery'
  | 'places'
  | 'sessions'
  | 'parts';

/** A field of the form, and where what is typed stands in the file. */
export interface Field {
  /** Keys from the outside in: `['contact', 'email']`. */
  readonly path: readonly string[];
  readonly kind: FieldKind;
  readonly label: string;
  readonly hint?: string;
  /** What to write, where it has to be there and is not. */
  readonly missing?: string;
  /** The fold that it stands in; always in sight when left out. */
  readonly fold?: string;
}

const DAY_LIKE = 'Such as 19 January 2027 or 19/01/2027';
const DAY_MISSING = 'Write a date, such as 19 January 2027.';

export const hubFields: readonly Field[] = [
  {
    path: ['hub'],
    kind: 'words',
    label: 'Your hub’s name, as visitors know it',
    missing: 'Write your hub’s name.',
  },
  { path: ['written'], kind: 'day', label: 'All of this is true on', hint: DAY_LIKE, missing: DAY_MISSING },
  {
    path: ['expires'],
    kind: 'day',
    label: 'Last day to show it',
    hint: 'After that day nothing of this is shown, so that nothing old stays on your website.',
    missing: 'Write the last day on which this is shown, such as 31 August 2027.',
  },
];

const CONTACT = 'Contact and price';
const TEACHING = 'How it is taught';

export const courseFields: readonly Field[] = [
  { path: ['course'], kind: 'course', label: 'Course', missing: 'Choose a course.' },
  { path: ['provider'], kind: 'provider', label: 'Lead provider' },
  {
    path: ['delivery'],
    kind: 'delivery',
    label: 'Where it is taught',
    fold: TEACHING,
  },
  {
    path: ['inPersonDays'],
    kind: 'number',
    label: 'Days in person, at most',
    hint: 'Such as 4',
    fold: TEACHING,
  },
  {
    path: ['wording'],
    kind: 'long',
    label: 'The course in your own words',
    hint: 'Such as: We meet at Seawall School, with lunch and parking.',
    fold: TEACHING,
  },
  {
    path: ['programme', 'months'],
    kind: 'number',
    label: 'How many months it takes',
    missing: 'Write how many months it takes, such as 18.',
    fold: TEACHING,
  },
  {
    path: ['programme', 'parts'],
    kind: 'parts',
    label: 'What it is made of',
    hint: 'One part in each row: its name, how, how long, how many. Such as: Seminars, online, 9 hours, 6',
    missing: 'Write what it is made of, one part in each row.',
    fold: TEACHING,
  },
  {
    path: ['price', 'pounds'],
    kind: 'number',
    label: 'Price in pounds',
    missing: 'Write the price.',
    fold: CONTACT,
  },
  {
    path: ['price', 'includes'],
    kind: 'words',
    label: 'What the price includes',
    hint: 'Such as: all sessions, materials and lunch',
    fold: CONTACT,
  },
  {
    path: ['contact', 'name'],
    kind: 'words',
    label: 'Whom to ask',
    hint: 'Such as: The NPQ team',
    fold: CONTACT,
  },
  { path: ['contact', 'email'], kind: 'words', label: 'Email address for this course', fold: CONTACT },
  { path: ['contact', 'phone'], kind: 'words', label: 'Telephone number for this course', fold: CONTACT },
];

const REGISTRATION = 'End, and when registration opens';

export const cohortFields: readonly Field[] = [
  {
    path: ['name'],
    kind: 'words',
    label: 'What you call it',
    hint: 'Such as: Spring 2027',
    missing: 'Write what you call this cohort.',
  },
  {
    path: ['starts'],
    kind: 'day or month',
    label: 'Starts',
    hint: 'A date, or a month such as January 2027',
    missing: 'Write when it starts, such as 19 January 2027 or January 2027.',
  },
  { path: ['closes'], kind: 'day', label: 'Last day to apply', hint: DAY_LIKE },
  {
    path: ['places', 'state'],
    kind: 'places',
    label: 'Places',
    missing: 'Say whether there are places, or empty the date.',
  },
  { path: ['places', 'on'], kind: 'day', label: 'Places were so on', hint: DAY_LIKE, missing: DAY_MISSING },
  { path: ['opens'], kind: 'day', label: 'Registration opens', hint: DAY_LIKE, fold: REGISTRATION },
  { path: ['ends'], kind: 'day or month', label: 'Ends', hint: 'A date, or a month', fold: REGISTRATION },
  {
    path: ['sessions'],
    kind: 'sessions',
    label: 'Sessions',
    hint: 'Paste them from a spreadsheet, or type one in each row: date, time, place or “online”, and what it is. Such as: 19/01/2027, 09:30 to 15:30, Seawall School, Opening day',
    fold: 'Sessions',
  },
];

/** The name of a field within what it belongs to: `contact.email`. */
export const keyOf = ({ path }: Field): string => path.join('.');

/** What the file calls a field, and what the form does. */
const LABELS: ReadonlyMap<string, string> = new Map([
  ...[...hubFields, ...courseFields, ...cohortFields].map(
    ({ path, label }) => [path.at(-1) ?? '', label] as const,
  ),
  ['from', 'start'],
  ['to', 'end'],
]);

/** A sentence about the file, with the fields named as the form names them. */
export const inFormWords = (sentence: string): string =>
  sentence.replace(/“(\w+)”/g, (quoted, name: string) => {
    const label = LABELS.get(name);
    return label === undefined ? quoted : `“${label}”`;
  });
