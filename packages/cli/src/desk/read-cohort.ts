import { didYouMean } from '../near.js';
import type { Column } from './columns.js';
import { cohortLabel, type DeskFacts } from './facts.js';
import { quote } from './quote.js';
import { dashed, tidy } from './tidy.js';
import type { Value } from './value.js';

/** Words that may stand beside a cohort. */
const BESIDE = /\b(?:cohort|intake|start|term|npq|the|of|in|for)\b/g;

/** A season and a year in any order; the academic year may stand there whole: `autumn 2026/27`. */
const SEASON_AND_YEAR =
  /^(?:(autumn|spring) ?-?,? ?(20\d\d)(?: ?[/-] ?(?:20)?(\d\d))?|(20\d\d)(?: ?[/-] ?(?:20)?(\d\d))? ?-? ?(autumn|spring))$/;

/** The cohorts that a text may mean. */
function cohortsIn(text: string, facts: DeskFacts): string[] {
  const said = text.replaceAll(BESIDE, ' ').replaceAll(/ +/g, ' ').trim();
  const byName = facts.cohorts.filter(
    ({ id, label, dfeCohort }) => id === dashed(said) || tidy(label) === text || dfeCohort === said,
  );
  if (byName.length > 0) return byName.map(({ id }) => id);
  const [, before, year, to, yearFirst, toAfter, after] = SEASON_AND_YEAR.exec(said) ?? [];
  const [season, first, last] = [before ?? after, Number(year ?? yearFirst), to ?? toAfter];
  if (season !== undefined) {
    if (last === undefined) return [`${season}-${first}`];
    if (Number(last) !== (first + 1) % 100) return [];
    // The spring of an academic year is in its second half, and not everybody writes it so.
    return season === 'autumn' ? [`autumn-${first}`] : [`spring-${first}`, `spring-${first + 1}`];
  }
  return /^20\d\d$/.test(said) ? facts.cohorts.filter(({ id }) => id.endsWith(said)).map(({ id }) => id) : [];
}

/** Reads a cohort as people and DfE write it. Where a text may mean two, both are named and neither is taken. */
export function readCohort(cell: string, { values }: Column, facts: DeskFacts): Value {
  const strict = values.find((one) => one === dashed(cell));
  if (strict !== undefined) return { value: strict, isLoose: /\p{Pd}/u.test(cell.replaceAll('-', '')) };
  const found = cohortsIn(tidy(cell), facts).filter((id) => values.includes(id));
  const [first, ...others] = found;
  if (first !== undefined && others.length === 0) return { value: first, isLoose: true };
  const said = quote(cell);
  if (first !== undefined)
    return {
      problem: `${said} may be ${found.map((id) => `${id} (${cohortLabel(id, facts)})`).join(' or ')}. Write the one that is meant.`,
    };
  return { problem: `${said} is none of ${values.join(', ')}.${didYouMean(dashed(cell), values)}` };
}
