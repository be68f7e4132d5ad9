import { ADDED } from './columns.js';
import type { Checked } from './check-people.js';
import type { FilledIn } from './fill-in.js';
import { schoolsInJson } from './tally-schools.js';
import type { Tally } from './tally.js';

/** What the index knows of a school that is of use at the desk. */
function schoolFound({ school }: FilledIn): object | null {
  if (!school) return null;
  const { urn, name, postcode, type, phase, trust } = school;
  return { urn, name, postcode, type, phase, trust };
}

/** What was found of one row. The list's own cells stay out of it: its line leads back to them. */
function found({ line, kind, added, problems, filledIn }: Checked): object {
  if (kind === 'bad')
    return { line, problems: problems.map(({ column, sentence }) => ({ column, sentence })) };
  const [outcome, code, reason, dependsOn, registration] = ADDED.map((_, at) => added[at] ?? '');
  return {
    line,
    outcome,
    code: code || null,
    reason,
    dependsOn: dependsOn ? dependsOn.split(', ') : [],
    registration: registration || null,
    ...(filledIn && {
      school: schoolFound(filledIn),
      filledIn: filledIn.filled,
      schoolNote: filledIn.note || null,
    }),
  };
}

/** The results as one object of JSON, a row a line, written as it goes. */
export async function* asJson(
  results: AsyncIterable<Checked>,
  on: string,
  tally: Tally,
): AsyncGenerator<string> {
  yield `{"asOf":${JSON.stringify(on)},"rows":[`;
  let between = '\n';
  for await (const checked of results) {
    if (checked.kind !== 'person' && checked.kind !== 'bad') continue;
    yield `${between}${JSON.stringify(found(checked))}`;
    between = ',\n';
  }
  const { outcomes, bad, stops, notes, schools } = tally;
  const lookedUp = schools ? `"schools":${JSON.stringify(schoolsInJson(schools))},` : '';
  yield `\n],"outcomes":${JSON.stringify(Object.fromEntries(outcomes))},"notChecked":${bad},"registrationStops":${stops},${lookedUp}"notes":${JSON.stringify(notes)}}\n`;
}
