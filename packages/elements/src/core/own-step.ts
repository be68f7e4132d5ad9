// Only a page whose hub states something of its own downloads it.
import type { CourseSummary } from '@npq-widgets/data';
import {
  nextStart,
  stateCourse,
  type CourseStatement,
  type HubOwn,
  type StatedStart,
} from '@npq-widgets/data/own-facts';
import builtInNames from '@npq-widgets/data/slices/provider-names';
import { html, nothing, type TemplateResult } from 'lit';
import {
  HUB_STEP_MESSAGES,
  hubStep as withLinks,
  type HubStepKey,
  type Stating,
  type SteppingHub,
} from './hub-step.js';
import { formatDates } from './format.js';

export { hubStepStyles as styles } from './hub-step.styles.js';

/** What a hub states of a course, as its own statement. A hub may override any by its key. */
const OWN_STEP_MESSAGES = {
  BASE_OWN_HUB: 'This hub',
  BASE_OWN_STARTS_ON: '{hub} starts {course} on {day}',
  BASE_OWN_STARTS_IN: '{hub} starts {course} in {day}',
  BASE_OWN_LATER_ON: 'It starts again on {day}.',
  BASE_OWN_LATER_IN: 'It starts again in {day}.',
  BASE_OWN_OPENS: 'Applications open on {day}.',
  BASE_OWN_APPLY: 'Apply by {day}.',
  BASE_OWN_CLOSED: 'Applications closed on {day}.',
  BASE_OWN_OPEN: 'Places are open{on}.',
  BASE_OWN_WAITING: 'There is a waiting list{on}.',
  BASE_OWN_FULL: 'It is full{on}.',
  BASE_OWN_ON: ' ({day})',
  BASE_OWN_BLENDED: 'Partly in person, partly online.',
  BASE_OWN_ONLINE: 'All of it is online.',
  BASE_OWN_IN_PERSON: 'All of it is in person.',
  BASE_OWN_DAYS: '{days} in person.',
  BASE_OWN_DAYS_AT: '{days} in person, at {venue}.',
  BASE_OWN_AT: 'At {venue}.',
  BASE_OWN_PROVIDER: 'The lead provider is {provider}.',
  BASE_OWN_PRICE: 'It costs £{pounds}, unless you are funded.',
  BASE_OWN_PRICE_WITH: 'It costs £{pounds}, unless you are funded. That includes {includes}.',
  BASE_OWN_ASK: 'Ask {name}:',
  BASE_OWN_ASK_HUB: 'Ask the hub:',
  BASE_OWN_NEXT: '{hub}’s next start: {when}',
  BASE_OWN_NEXT_BY: 'apply by {day}',
  BASE_OWN_WRITTEN: 'Written on {day}.',
} as const;

export const messages = { ...HUB_STEP_MESSAGES, ...OWN_STEP_MESSAGES };
export type OwnStepKey = keyof typeof OWN_STEP_MESSAGES;

type Msg = (key: OwnStepKey | HubStepKey, values?: Readonly<Record<string, string>>) => string;

const PLACES = { open: 'BASE_OWN_OPEN', 'waiting list': 'BASE_OWN_WAITING', full: 'BASE_OWN_FULL' } as const;
const DELIVERY = {
  blended: 'BASE_OWN_BLENDED',
  online: 'BASE_OWN_ONLINE',
  'in person': 'BASE_OWN_IN_PERSON',
} as const;

const isMonth = (day: string): boolean => day.length === 7;

/** How one comes to a place at this start. Whoever reads that it is full is not told to apply. */
function placesLine({ opens, applyBy, closed, places }: StatedStart, msg: Msg): string {
  const isFull = places?.state === 'full';
  const on = places?.on ? msg('BASE_OWN_ON', { day: formatDates(places.on) }) : '';
  return [
    opens && !isFull && msg('BASE_OWN_OPENS', { day: formatDates(opens) }),
    applyBy && !isFull && msg('BASE_OWN_APPLY', { day: formatDates(applyBy) }),
    closed && msg('BASE_OWN_CLOSED', { day: formatDates(closed) }),
    places && msg(PLACES[places.state], { on }),
  ]
    .filter(Boolean)
    .join(' ');
}

function laterLine(start: StatedStart, msg: Msg): string {
  const { starts = '' } = start;
  const again = msg(isMonth(starts) ? 'BASE_OWN_LATER_IN' : 'BASE_OWN_LATER_ON', {
    day: formatDates(starts),
  });
  return `${again} ${placesLine(start, msg)}`;
}

const inDays = (days: number): string =>
  days === 0.5 ? 'half a day' : `${String(days)} ${days === 1 ? 'day' : 'days'}`;

/** What the lead provider is called: by the list of names or of providers that the page supplies, else by ours. */
function providerName(id: string, hub: SteppingHub): string | undefined {
  const names = hub.supplied('provider-names');
  const providers = hub.supplied('providers')?.providers;
  return (
    (names ?? (providers ? undefined : builtInNames))?.[id] ?? providers?.find((one) => one.id === id)?.name
  );
}

/** How and where it is taught, and by whom. */
function wayLine(
  { delivery, inPersonDays, venue = '', provider = '' }: CourseStatement,
  hub: SteppingHub,
  msg: Msg,
): string {
  const days = inPersonDays ? inDays(inPersonDays) : '';
  const name = providerName(provider, hub);
  return [
    delivery && msg(DELIVERY[delivery]),
    days && msg(venue ? 'BASE_OWN_DAYS_AT' : 'BASE_OWN_DAYS', { days, venue }),
    !days && venue && msg('BASE_OWN_AT', { venue }),
    name && msg('BASE_OWN_PROVIDER', { provider: name }),
  ]
    .filter(Boolean)
    .join(' ');
}

function priceLine({ price }: CourseStatement, msg: Msg): string {
  if (!price) return '';
  const { includes = '' } = price;
  const pounds = price.pounds.toLocaleString('en-GB');
  return msg(includes ? 'BASE_OWN_PRICE_WITH' : 'BASE_OWN_PRICE', { pounds, includes });
}

/** Whom to ask about this course. */
function contactLine({ contact }: CourseStatement, msg: Msg): TemplateResult | typeof nothing {
  const { name, email, phone } = contact ?? {};
  if (!email && !phone) return nothing;
  return html`<p>
    ${name ? msg('BASE_OWN_ASK', { name }) : msg('BASE_OWN_ASK_HUB')}
    ${email ? html`<a href=${`mailto:${email}`}>${email}</a>` : nothing}${email && phone ? ', ' : nothing}
    ${phone ? html`<a href=${`tel:${phone.replace(/[^+\d]/g, '')}`}>${phone}</a>` : nothing}
  </p>`;
}

/** "Estuary starts NPQSL on 19 January 2027", or where it gives no day, whose statement it is. */
function labelOf({ starts: [next] }: CourseStatement, hub: string, course: string, msg: Msg): string {
  const day = next?.starts;
  if (!day) return msg('BASE_HUB_STEP', { hub });
  const values = { hub, course, day: formatDates(day) };
  return msg(isMonth(day) ? 'BASE_OWN_STARTS_IN' : 'BASE_OWN_STARTS_ON', values);
}

function contentOf(statement: CourseStatement, hub: SteppingHub, msg: Msg): TemplateResult {
  const [next, ...later] = statement.starts;
  const lines = [
    next ? placesLine(next, msg) : '',
    ...later.map((start) => laterLine(start, msg)),
    wayLine(statement, hub, msg),
    priceLine(statement, msg),
    statement.wording,
  ];
  return html`${lines.map((line) => (line ? html`<p>${line}</p>` : nothing))} ${contactLine(statement, msg)}`;
}

/** "Estuary’s next start: 19 January 2027, apply by 8 January 2027": before a course is chosen. Empty where none is stated. */
export function nextStartLine(
  hub: string,
  msg: Msg,
  { own, courses, today }: Stating & { own?: HubOwn | undefined; courses: readonly CourseSummary[] },
): string {
  const next = nextStart(own, today);
  if (!next) return '';
  const { course, start } = next;
  const when = [
    courses.find(({ id }) => id === course)?.name,
    formatDates(start.starts),
    start.applyBy && msg('BASE_OWN_NEXT_BY', { day: formatDates(start.applyBy) }),
  ];
  const name = hub || (own?.facts?.hub ?? msg('BASE_OWN_HUB'));
  return msg('BASE_OWN_NEXT', { hub: name, when: when.filter(Boolean).join(', ') });
}

/** The hub's next step, with what the hub states of the course: its dates first. */
export function hubStep(hub: SteppingHub, msg: Msg, stating: Stating): TemplateResult | undefined {
  const { identity, own, course } = hub;
  const statement = course && stateCourse(own, course.id, stating.today);
  if (!statement) return withLinks(hub, msg, stating);
  const name = identity?.name || (own?.facts?.hub ?? msg('BASE_OWN_HUB'));
  const { written } = statement;
  return withLinks(hub, msg, {
    label: labelOf(statement, name, course.short, msg),
    content: contentOf(statement, hub, msg),
    written: written ? msg('BASE_OWN_WRITTEN', { day: formatDates(written) }) : '',
  });
}
