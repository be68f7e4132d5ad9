import type { WeeksShown } from '../model/weeks.js';
import type { WeeksUi } from '../views/weeks/messages.js';
import { workInWords } from '../views/weeks/words.js';

/** A cell as every spreadsheet reads it: quoted, and no formula. */
function cell(value: string | number): string {
  const text = String(value);
  return `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

/** The work of a plan, a row each, with a byte order mark: Excel takes a file for UTF-8 only with one. */
export function tableText({ plan }: Pick<WeeksShown, 'plan'>, { msg }: Pick<WeeksUi, 'msg'>): string {
  const rows = plan.weeks.flatMap(({ monday, work }) =>
    work.map((one) => [monday, one.day ?? '', one.minutes, workInWords(one, msg), one.isDone ? 'yes' : '']),
  );
  const head = ['Week from', 'Day', 'Minutes', 'What', 'Done'];
  return `\uFEFF${[head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
