import { compareNewestFirst } from '@npq-widgets/data/hours';
import courses from '@npq-widgets/data/records/courses';
import programmes from '@npq-widgets/data/records/programmes';
import type { Block } from './block.js';
import { escaped, list } from './html.js';

type Programme = (typeof programmes.items)[number];
type Component = Programme['components'][number];
type Amount = NonNullable<Component['each']>;

const numbers = (value: number | { readonly min: number; readonly max: number }): string =>
  typeof value === 'number' ? String(value) : `${value.min} to ${value.max}`;

const formatAmount = (amount: Amount): string => {
  const isOne = 'value' in amount && amount.value === 1;
  return `${'value' in amount ? String(amount.value) : numbers(amount)} ${amount.unit}${isOne ? '' : 's'}`;
};

const BOUNDS: Readonly<Record<NonNullable<Component['bound']>, string>> = {
  'at-least': 'at least ',
  'at-most': 'at most ',
  about: 'about ',
};

/** A part of a programme as its page gives it; no figure is worked out. */
function formatPart({ name, count, each, total, per, bound }: Component): string {
  const every = per ? ` in each ${per}` : '';
  const figure =
    total !== null
      ? formatAmount(total)
      : each !== null
        ? `${count === null ? '' : `${numbers(count)} times `}${formatAmount(each)}${every}`
        : count === null
          ? 'no figure given'
          : `${numbers(count)} of them${every}, no length given`;
  return `${name}: ${bound ? BOUNDS[bound] : ''}${figure}`;
}

function programmeHtml(
  { publishedBy, period, components, missing, statedTotal, months }: Programme,
  course: string,
): string {
  const parts = components.filter((part) => part.courses?.includes(course) ?? true).map(formatPart);
  const length = months === null ? '' : `, ${numbers(months)} months`;
  const total = statedTotal === null ? '' : ` The page’s own total is ${formatAmount(statedTotal)}.`;
  const heading = `As ${publishedBy ?? 'a provider'} published it (${period}${length}).${total}${missing === null ? '' : ` ${missing}`}`;
  return `<p>${escaped(heading)}</p>\n${list('ul', parts.map(escaped))}`;
}

/** The hours of a course: what DfE says of a week, and what was published of how it is made up. */
export function hoursBlock(course: string): Block | undefined {
  const own = courses.items.find(({ id }) => id === course);
  if (!own) return undefined;
  const { name, short, months, weekly } = own;
  const examples = programmes.items
    .filter(({ courses: ids, covers }) => ids.includes(course) && covers === 'programme')
    .sort((a, b) => compareNewestFirst(a.period, b.period));
  const week =
    weekly.value === null
      ? 'No figure for a week is set.'
      : `About ${weekly.value.min === weekly.value.max ? weekly.value.min : numbers(weekly.value)} hours a week on average.`;
  return {
    title: `${name} (${short}): how long it takes`,
    parts: [
      `<p>${escaped(`It runs for ${months.value} months. ${week}`)}</p>`,
      ...(examples.length > 0
        ? [
            '<p>How it is made up differs between providers and years. These are examples, not offers:</p>',
            list(
              'ul',
              examples.map((one) => programmeHtml(one, course)),
            ),
          ]
        : []),
    ],
    facts: [months, weekly, ...examples],
    read: courses.read,
    reviewBy: [own.reviewBy, ...examples.map(({ reviewBy }) => reviewBy)].sort()[0] ?? own.reviewBy,
  };
}
