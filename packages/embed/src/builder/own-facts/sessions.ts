import type { OwnCohort } from '@npq-widgets/data/own-facts';
import { dayInNumbers, readDay, type Reading } from './read-day.js';
import { isTime, readTimes } from './read-times.js';
import { readRows, rowsText, type RowsReading } from './rows.js';

export type OwnSession = NonNullable<OwnCohort['sessions']>[number];

const ONLINE = 'online';
const TOO_MANY = 'There are more columns than date, time, place and title. Take one out.';

/** Where a session is: a place, online, or both. */
function whereOf(text: string): Pick<OwnSession, 'place' | 'online'> {
  if (text.toLowerCase() === ONLINE) return { online: true };
  const [, place] = /^(.+) and online$/is.exec(text) ?? [];
  return place === undefined ? { place: text } : { place, online: true };
}

/** Date, time, place or online, title; a title may also stand first, and times in two columns. */
function sessionOf(cells: readonly string[], place: number): Reading<OwnSession> {
  const dateAt = Math.max(
    0,
    cells.findIndex((cell) => 'value' in readDay(cell)),
  );
  const date = readDay(cells[dateAt] ?? '');
  if ('fault' in date) return date;
  const [first = '', second = '', ...rest] = cells.slice(dateAt + 1);
  const isInTwo = isTime(first) && isTime(second);
  const times = readTimes(isInTwo ? `${first}-${second}` : first);
  if ('fault' in times) return times;
  const [where = '', ...titles] = isInTwo ? rest : [second, ...rest];
  if (!where) return { fault: 'Write where it is, or “online”.' };
  const [title = `Session ${String(place)}`, ...more] = [...cells.slice(0, dateAt), ...titles].filter(
    Boolean,
  );
  if (more.length) return { fault: TOO_MANY };
  return { value: { title, date: date.value, ...times.value, ...whereOf(where) } };
}

export const readSessions = (text: string): RowsReading<OwnSession> => readRows(text, sessionOf);

const whereText = ({ place, online }: OwnSession): string =>
  [place, online && ONLINE].filter(Boolean).join(' and ');

export const sessionsText = (sessions: readonly OwnSession[]): string =>
  rowsText(
    sessions.map((session) => [
      dayInNumbers(session.date),
      `${session.from} to ${session.to}`,
      whereText(session),
      session.title,
    ]),
  );
