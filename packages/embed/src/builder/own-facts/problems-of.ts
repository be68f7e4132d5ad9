import type { OwnFactsProblem } from '@npq-widgets/data/own-facts';
import { cohortFields, courseFields, hubFields, inFormWords, type Field } from './fields.js';
import type { DraftFile, Path } from './file-of.js';

/** What is wrong at a field. */
export interface DraftProblem {
  /** The name of the field: `courses.0.cohorts.1.starts`. */
  readonly key: string;
  readonly sentence: string;
  /** What to call the field from afar: `Course 1, cohort 2, Starts`. */
  readonly where: string;
  /** Nothing was typed there yet. */
  readonly isMissing: boolean;
}

export const nameOf = (path: Path): string => path.join('.');

/** The fields that a place of the file belongs to, and where these begin. */
function fieldsAt(path: Path): [fields: readonly Field[], place: Path] {
  if (path[0] !== 'courses' || path.length < 2) return [hubFields, []];
  if (path[2] === 'cohorts' && path.length > 3) return [cohortFields, path.slice(0, 4)];
  return [courseFields, path.slice(0, 2)];
}

const whereOf = (place: Path, { label }: Field): string => {
  const [, course, , cohort] = place;
  const groups = [
    course === undefined ? '' : `Course ${String(Number(course) + 1)}`,
    cohort === undefined ? '' : `cohort ${String(Number(cohort) + 1)}`,
    label,
  ];
  return groups.filter(Boolean).join(', ');
};

/** The field in which a place of the file is typed; the first of its group for one that stands for all of it. */
function fieldOf(path: Path): { field: Field; key: string; where: string } {
  const [fields, place] = fieldsAt(path);
  const rest = path.slice(place.length).map(String);
  const field =
    fields.find((one) => one.path.every((step, at) => step === rest[at])) ??
    // A price without pounds is missed as a whole.
    fields.find((one) => rest.length > 0 && rest.every((step, at) => step === one.path[at])) ??
    fields[0];
  if (!field) throw new Error('A form has fields.');
  return { field, key: nameOf([...place, ...field.path]), where: whereOf(place, field) };
}

/** Everything that is wrong with a draft: what cannot be read, then what the format has against the rest. */
export function problemsOf(
  { fields }: DraftFile,
  refusals: readonly Pick<OwnFactsProblem, 'path' | 'advice'>[],
): DraftProblem[] {
  const problems = new Map<string, DraftProblem>();
  const typed = new Map(fields.map((one) => [nameOf(one.path), one]));
  for (const { path, reading } of fields) {
    const { key, where } = fieldOf(path);
    if (reading.fault !== undefined)
      problems.set(key, { key, where, sentence: reading.fault, isMissing: false });
  }
  for (const { path, advice } of refusals) {
    const { field, key, where } = fieldOf(path);
    if (problems.has(key)) continue;
    const there = typed.get(key);
    const index = Number(
      nameOf(path)
        .slice(key.length + 1)
        .split('.')[0],
    );
    const row = there?.reading.numbers?.[index];
    const said = row === undefined ? '' : `Row ${String(row)}: `;
    const sentence = there ? said + inFormWords(advice) : (field.missing ?? inFormWords(advice));
    problems.set(key, { key, where, sentence, isMissing: !there });
  }
  return [...problems.values()];
}
