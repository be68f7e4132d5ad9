import { cohortOrder, registrationState } from '@npq-widgets/data';
import { chooseRuleSet } from '@npq-widgets/data/funding';
import type { Outcome } from '@npq-widgets/data/funding';
import { cohortLabel } from './facts.js';
import type { DeskFacts } from './facts.js';
import { quote } from './quote.js';
import type { LooseCell } from './read-row.js';
import { count, formatDay } from './format.js';
import { formatSchools } from './tally-schools.js';
import type { SchoolTally } from './tally-schools.js';

const OUTCOMES: readonly Outcome[] = ['eligible', 'in-review', 'not-eligible', 'depends', 'no-rules'];

/** Lines about faults; the results name all of them. */
export const MOST_SAID = 20;

/** What a run came to, in numbers. */
export interface Tally {
  readonly outcomes: Map<Outcome, number>;
  readonly cohorts: Set<string>;
  bad: number;
  /** Cells at fault in the bad rows. */
  faults: number;
  /** How the list was read, where that is not as the pages of the check have it. */
  readonly notes: string[];
  /** Cells that are written in another way, by column, with what they were read as. */
  readonly readings: Map<string, Map<string, string>>;
  stops: number;
  formulas: number;
  /** Of a list that says where people work. */
  schools: SchoolTally | null;
}

export const emptyTally = (): Tally => ({
  outcomes: new Map(),
  cohorts: new Set(),
  bad: 0,
  faults: 0,
  notes: [],
  readings: new Map(),
  stops: 0,
  formulas: 0,
  schools: null,
});

/** So many spellings of a column are told, and so many more counted. */
const TOLD = 5;
const COUNTED = 200;

export function noteReadings({ readings }: Tally, loose: readonly LooseCell[]): void {
  for (const { column, cell, value } of loose) {
    const known = readings.get(column) ?? new Map<string, string>();
    readings.set(column, known);
    if (known.size < COUNTED) known.set(cell.trim(), value);
  }
}

function formatReadings({ readings }: Tally): string[] {
  return [...readings].map(([column, known]) => {
    const shown = [...known].slice(0, TOLD).map(([cell, value]) => `${quote(cell)} as ${value}`);
    const more = known.size > TOLD ? `, and ${known.size === COUNTED ? 'many' : known.size - TOLD} more` : '';
    return `In ${column} these were read: ${shown.join(', ')}${more}.`;
  });
}

/** What must be said of the rules of a cohort on that day, if anything. */
function cohortNote(cohort: string, facts: DeskFacts, on: string): string[] {
  const { set, timing } = chooseRuleSet({ cohort }, facts.ruleSets, on);
  const label = cohortLabel(cohort, facts);
  const dates = facts.cohorts.find(({ id }) => id === cohort);
  if (timing === 'ended' || (dates && registrationState(dates, on).state === 'closed'))
    return [`${label}: registration is over, and these were its last rules.`];
  if (set && on > set.reviewBy)
    return [
      `${label}: these rules were checked on ${formatDay(set.read)}, and are due another check. See GOV.UK before you rely on them.`,
    ];
  return [];
}

/** The numbers in words, a line each. */
export function summarise(tally: Tally, facts: DeskFacts, on: string, raw: boolean): string[] {
  const { outcomes, cohorts, bad, faults, notes, stops, formulas, schools } = tally;
  const checked = [...outcomes.values()].reduce((sum, number) => sum + number, 0);
  const found = OUTCOMES.flatMap((outcome) =>
    outcomes.has(outcome) ? [`${(outcomes.get(outcome) ?? 0).toLocaleString('en-GB')} ${outcome}`] : [],
  );
  const lines = [
    `Checked ${count(checked, 'row')} as on ${formatDay(on)}${found.length > 0 ? `: ${found.join(', ')}` : ''}.`,
  ];
  if (bad > 0)
    lines.push(
      faults > MOST_SAID
        ? `Not checked: ${count(bad, 'row')}. ${MOST_SAID} faults are named above, and ${(faults - MOST_SAID).toLocaleString('en-GB')} more in the results, which say why in the column reason.`
        : `Not checked: ${count(bad, 'row')}, named above. The results say why in the column reason.`,
    );
  if (stops > 0)
    lines.push(`Whatever the funding, DfE’s service stops the registration of ${count(stops, 'row')}.`);
  if (formulas > 0) {
    const cells = count(formulas, 'cell');
    lines.push(
      raw
        ? `${cells} would run as formulas in a spreadsheet. With --raw they are left as they are.`
        : `${cells} would have run as formulas in a spreadsheet. Each has an apostrophe before it now; --raw leaves such cells as they are.`,
    );
  }
  lines.push(
    ...[...cohorts]
      .sort((a, b) => cohortOrder(b) - cohortOrder(a))
      .flatMap((cohort) => cohortNote(cohort, facts, on)),
  );
  if (schools) lines.push(...formatSchools(schools, facts));
  lines.push(...notes, ...formatReadings(tally));
  lines.push(
    'DfE decides when a person registers. This is a guide, and eligible means that the rules are met, not that there is a place.',
  );
  return lines;
}
