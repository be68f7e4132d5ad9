import { isDay } from '@npq-widgets/data/plan';
import type { Holiday } from '@npq-widgets/data/plan';
import { NEW_PLAN } from './state.js';
import type { PlanForm, Planning } from './planning.js';
import type { WeeksShown } from './weeks.js';

/** The planner's part of a hash. */
export const PART = 'npq-plan';

const inMinutes = (hours: string): string => String(Math.round(Number(hours) * 60));
const inHours = (minutes: string): string => String(Number(minutes) / 60);

const spanText = ({ from, to }: Holiday): string => `-${from}-${to}`;

/** All that a text gives under a name, from one day to another. */
const spansOf = (text: string, name: string): Holiday[] =>
  [...text.matchAll(new RegExp(`_${name}-(\\d{4}-\\d\\d-\\d\\d)-(\\d{4}-\\d\\d-\\d\\d)(?=_|$)`, 'g'))]
    .map(([, from = '', to = '']) => ({ from, to }))
    .filter(({ from, to }) => isDay(from) && isDay(to));

/** `most-210_at-1930_answer-2028-06-12-2028-06-19-480`, of these what was put in. */
const moreText = ({ mostHours, at, answer, holidays }: PlanForm): string[] => [
  ...(mostHours ? [`most-${inMinutes(mostHours)}`] : []),
  ...(at ? [`at-${at.replace(':', '')}`] : []),
  ...(answer ? [`answer-${answer.from}-${answer.to}-${inMinutes(answer.hours)}`] : []),
  ...(holidays
    ? [`terms${spanText(holidays)}`, ...holidays.holidays.map((one) => `off${spanText(one)}`)]
    : []),
];

/** What such parts of a text say of the weeks. */
function moreOf(text: string): Pick<PlanForm, 'mostHours' | 'at' | 'answer' | 'holidays'> {
  const [span] = spansOf(text, 'terms');
  const [, most] = /_most-(\d{1,5})(?=_|$)/.exec(text) ?? [];
  const [, hour, minute] = /_at-([01]\d|2[0-3])([0-5]\d)(?=_|$)/.exec(text) ?? [];
  const [, from = '', to = '', minutes] =
    /_answer-(\d{4}-\d\d-\d\d)-(\d{4}-\d\d-\d\d)-(\d{1,5})(?=_|$)/.exec(text) ?? [];
  return {
    ...(most && { mostHours: inHours(most) }),
    ...(hour && minute && { at: `${hour}:${minute}` }),
    ...(minutes && isDay(from) && isDay(to) && { answer: { from, to, hours: inHours(minutes) } }),
    ...(span && { holidays: { ...span, holidays: spansOf(text, 'off') } }),
  };
}

/** `and-npq-senior-leadership-2027-09-20-0`: the start is left out where it was not chosen. */
const secondText = ({ second }: Planning): string[] => {
  const { course, start, later } = second ?? {};
  return course ? [['and', course, start, later].filter((one) => one || one === 0).join('-')] : [];
};

/** The second course of such a text; undefined where it has none. */
function secondOf(parts: readonly string[]): Planning['second'] {
  for (const part of parts) {
    const [, course, start, later] =
      /^and-([a-z][a-z0-9-]*?)(?:-(\d{4}-\d\d-\d\d))?-(\d{1,2})$/.exec(part) ?? [];
    if (course && (start === undefined || isDay(start)))
      return { course, start, later: Math.min(12, Number(later)), asked: 0, isMended: false };
  }
  return undefined;
}

/** `npq-headship_rate-90_2027-01-19_2x60-7x60_t4_2027-02-15`: no names, nothing that was typed freely. */
export function planText({
  form,
  planning,
  context,
}: Pick<WeeksShown, 'form' | 'planning' | 'context'>): string {
  const times = Object.entries(form.minutes).filter(([, minutes]) => minutes > 0);
  const days = /^\d{1,2}$/.test(form.days) ? form.days : '0';
  return [
    context.course.id,
    form.work,
    form.start,
    times.map(([weekday, minutes]) => `${weekday}x${String(minutes)}`).join('-'),
    `${form.termTimeOnly ? 't' : 'a'}${days}-${String(form.later)}`,
    ...planning.weeksOut,
    ...moreText(form),
    ...secondText(planning),
  ].join('_');
}

/** What such a text brings; null when it holds no plan. Never throws: anyone may have written it. */
export function planOfText(text: string): { readonly course: string; readonly planning: Planning } | null {
  if (text.length > 4_000 || !/^[\w-]+$/.test(text)) return null;
  const [course = '', work = '', start = '', times = '', flags = '', ...rest] = text.split('_');
  const [, terms, days = '', later = ''] = /^([ta])(\d{1,2})-(\d{1,2})$/.exec(flags) ?? [];
  if (!isDay(start) || terms === undefined) return null;
  const minutes = [...times.matchAll(/([1-7])x(\d{1,3})(?=-|$)/g)].map(([, weekday, time]) => [
    weekday,
    Number(time),
  ]);
  const form: PlanForm = {
    work,
    start,
    minutes: Object.fromEntries(minutes) as PlanForm['minutes'],
    termTimeOnly: terms === 't',
    days: days === '0' ? '' : days,
    later: Math.min(12, Number(later)),
    ...moreOf(text),
  };
  return {
    course,
    planning: {
      ...NEW_PLAN,
      changed: form,
      planned: form,
      // Another version may have written more: what is not known here is left.
      weeksOut: rest.filter(isDay),
      second: secondOf(rest),
      asked: 1,
    },
  };
}
