import { COURSES } from '../../data/funding/funding-on-record.js';
import { proofOf, type Chapter } from './chapters.js';
import { isWorthDrawing, type Mark, type Row } from './marks.js';
import { conditionOf, formatDay, lower, nameOf } from './words.js';

const COACHING = COURSES.at(-1);

const COLUMNS: readonly (readonly [mark: Mark, title: string])[] = [
  ['yes', 'Paid for'],
  ['if', 'Paid for on a condition'],
  ['review', 'DfE decides'],
  ['no', 'Not paid for'],
  ['unknown', 'Not on record'],
];

/** With these it is said what they turn on. */
const HAS_CONDITION: readonly Mark[] = ['if', 'review'];

/** The NPQs of a row with this mark, those with the same condition together. */
function coursesWith(mark: Mark, { cells }: Row): string {
  const offered = cells.filter((cell) => cell.course !== COACHING && cell.mark !== 'none');
  const own = offered.filter((cell) => cell.mark === mark);
  const isRest = !HAS_CONDITION.includes(mark) && own.length > offered.length / 2;
  if (isRest) return own.length === offered.length ? 'every NPQ' : 'every other NPQ';
  const groups = new Map<string, string[]>();
  for (const cell of own) {
    const condition = HAS_CONDITION.includes(mark) ? conditionOf(cell) : '';
    groups.set(condition, [...(groups.get(condition) ?? []), nameOf(cell.course)]);
  }
  return [...groups]
    .map(([condition, names]) => {
      const all = names.length === offered.length ? 'every NPQ' : names.join(', ');
      return condition ? `${all}, if ${condition}` : all;
    })
    .join('; ');
}

const settingsText = (names: readonly string[]): string =>
  names.map((name, at) => (at ? lower(name) : name)).join('; ');

/** Kinds of workplace by what is said of them, in order. */
function grouped(
  rows: readonly Row[],
  say: (row: Row) => string,
): readonly (readonly [said: string, settings: readonly string[]])[] {
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    const said = say(row);
    groups.set(said, [...(groups.get(said) ?? []), row.setting]);
  }
  return [...groups];
}

/** The matrix in words. Kinds of workplace that come to the same stand in one line. */
export function matrixText(rows: readonly Row[]): string {
  const used = COLUMNS.filter(([mark]) =>
    rows.some(({ cells }) => cells.some((cell) => cell.mark === mark && cell.course !== COACHING)),
  );
  const lines = grouped(rows, (row) => used.map(([mark]) => coursesWith(mark, row)).join(' | '));
  return [
    `| Where you work | ${used.map(([, title]) => title).join(' | ')} |`,
    `|---|${used.map(() => '---').join('|')}|`,
    ...lines.map(([line, settings]) => `| ${settingsText(settings)} | ${line} |`),
  ].join('\n');
}

/** The coaching offer, which turns on the person more than on the workplace. */
export function coachingText(rows: readonly Row[]): string {
  const lines = grouped(rows, ({ cells }) => {
    const cell = cells.find(({ course }) => course === COACHING);
    const title = COLUMNS.find(([mark]) => mark === cell?.mark)?.[1].replace(' on a condition', '') ?? '';
    return cell && HAS_CONDITION.includes(cell.mark) ? `${title} if ${conditionOf(cell)}` : title;
  }).filter(([said]) => said);
  if (lines.length === 0) return '';
  const text = lines.map(([said, settings]) =>
    lines.length === 1 ? `- ${said}, wherever you work.` : `- ${said}: ${lower(settingsText(settings))}.`,
  );
  return ['The early headship coaching offer:', '', ...text].join('\n');
}

function notOffered(rows: readonly Row[]): string {
  const none = COURSES.filter((course) =>
    rows.every(({ cells }) => cells.some((cell) => cell.course === course && cell.mark === 'none')),
  );
  return none.length > 0 ? `Not offered: ${none.map(nameOf).join(', ')}.` : '';
}

/** Rules that did not stand for all of the registration. */
function changesText(items: Chapter['record']['items']): string {
  const lines = items
    .filter(({ from, to }) => from ?? to)
    .map(({ about, from, to }) => {
      const days = [from && `from ${formatDay(from)}`, to && `to ${formatDay(to)}`];
      return `- ${about}: ${days.filter(Boolean).join(' ')}.`;
    });
  return lines.length > 0 ? ['Rules that did not stand all the time:', '', ...new Set(lines)].join('\n') : '';
}

/** What is seen of a cohort in which something is paid for. */
const drawnText = ({ id, title, record, rows }: Chapter): string[] => [
  record.to ? `As the rules stood on ${formatDay(record.to)}.` : `As read on ${formatDay(record.read)}.`,
  `![${title}: who is funded, by workplace and NPQ. The table below says the same.](funding/${id}.svg)`,
  matrixText(rows),
  coachingText(rows),
  notOffered(rows),
];

/** A note of the record, without the source that it names for those who keep it. */
const noteText = (note: string): string => `- ${note.replace(/ \([a-z0-9-]+\)(?=\.$)/, '')}`;

/** One chapter as Markdown. */
function chapterText(chapter: Chapter): string {
  const { title, record, rows } = chapter;
  const parts = [
    `## ${title}`,
    // The order of deciding is not what a table shows.
    record.about.replace(/, in the order in which .*\.$/, '.'),
    ...(isWorthDrawing(rows) ? drawnText(chapter) : []),
    changesText(record.items),
    ['Known besides:', '', ...record.notes.map(noteText)].join('\n'),
  ];
  return parts.filter(Boolean).join('\n\n');
}

const COHORTS = /(<!-- cohorts:start -->\n)[^]*?(<!-- cohorts:end -->)/;
const PROOF = /(<!-- proof:start -->\n)[^]*?(<!-- proof:end -->)/;

function proofText(all: readonly Chapter[]): string {
  const number = (count: number): string => count.toLocaleString('en-GB');
  const rows = all.map((chapter) => {
    const { rules, sets, journeys } = proofOf(chapter);
    return `| ${chapter.title} | ${number(rules)} | ${number(sets)} | ${number(journeys)} |`;
  });
  const head = [
    '| Cohort | Rules | Complete sets of answers | Ways through the questions |',
    '|---|--:|--:|--:|',
  ];
  return [...head, ...rows].join('\n');
}

/** The document with what stands between its marks drawn from the records. Throws when the marks are gone. */
export function fundingSheet(markdown: string, all: readonly Chapter[]): string {
  if (!COHORTS.test(markdown) || !PROOF.test(markdown))
    throw new Error('docs/funding-rules.md has lost its marks.');
  const put = (text: string) => (_all: string, start: string, end: string) => `${start}\n${text}\n\n${end}`;
  return markdown
    .replace(PROOF, put(proofText(all)))
    .replace(COHORTS, put(all.map(chapterText).join('\n\n')));
}
