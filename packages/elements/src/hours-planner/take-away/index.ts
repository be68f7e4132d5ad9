import type { PlannedWork } from '@npq-widgets/data/plan';
import { addressWith } from '../../core/hash-state.js';
import { createElement } from '../../core/native.js';
import { copyLink, linkField } from '../../ui/share-link.js';
import { keepPlan } from '../kept.js';
import { keptText } from '../model/kept-plan.js';
import { PART, planText } from '../model/plan-link.js';
import type { Kept } from '../model/state.js';
import type { WeeksShown } from '../model/weeks.js';
import type { WeeksUi } from '../views/weeks/messages.js';
import { formatWork } from '../views/weeks/format.js';

export { LINK_MESSAGES as messages } from '../../ui/share-link.js';
export { linkField };

/** Hands a text to the browser as a file. */
function save(text: string, name: string, type: string): void {
  const link = createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

const planName = ({ context, question }: WeeksShown): string => `${context.course.id}.${question.start}`;

/** Saves a calendar file: the library that writes it comes with the press. */
export async function saveCalendar(shown: WeeksShown, { msg }: Pick<WeeksUi, 'msg'>): Promise<void> {
  const { calendarText } = await import('@npq-widgets/data/plan/calendar');
  const { course } = shown.context;
  const text = calendarText({
    plan: planName(shown),
    name: course.name,
    weeks: shown.plan.weeks,
    studyTimes: shown.question.studyTimes,
    formatWork: (work: PlannedWork) => `${course.short}: ${formatWork(work, msg)}`,
    now: new Date(),
  });
  save(text, `${planName(shown)}.ics`, 'text/calendar;charset=utf-8');
}

/** A cell as every spreadsheet reads it: quoted, and no formula. */
function cell(value: string | number): string {
  const text = String(value);
  return `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

/** The work of a plan, a row each, with a byte order mark: Excel takes a file for UTF-8 only with one. */
export function tableText({ plan }: Pick<WeeksShown, 'plan'>, { msg }: Pick<WeeksUi, 'msg'>): string {
  const rows = plan.weeks.flatMap(({ monday, work }) =>
    work.map((one) => [monday, one.day ?? '', one.minutes, formatWork(one, msg), one.isDone ? 'yes' : '']),
  );
  const head = ['Week from', 'Day', 'Minutes', 'What', 'Done'];
  return `\uFEFF${[head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** Saves the weeks as rows for a spreadsheet. */
export const saveTable = (shown: WeeksShown, ui: Pick<WeeksUi, 'msg'>): void =>
  save(tableText(shown, ui), `${planName(shown)}.csv`, 'text/csv;charset=utf-8');

/** Copies the address of this page with the plan in it. */
export const copyPlan = (shown: WeeksShown, show: (link: string) => void): Promise<boolean> =>
  copyLink(addressWith(PART, planText(shown)), show);

/** Keeps the plan on this device, where the browser lets it. */
export function keepShown(shown: WeeksShown): Kept {
  const text = keptText(shown);
  return keepPlan(text) ? { text, is: 'kept' } : { text: '', is: 'refused' };
}

/** Comes with the first press of what leaves the page. */
export interface TakeAway {
  readonly linkField: typeof linkField;
  readonly saveCalendar: typeof saveCalendar;
  readonly saveTable: typeof saveTable;
  readonly copyPlan: typeof copyPlan;
  readonly keepShown: typeof keepShown;
}
