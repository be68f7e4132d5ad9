import type { OwnFactsProblem } from '@npq-widgets/data/own-facts';
import type { Draft, Texts } from './draft.js';
import { cohortFields, courseFields, hubFields, keyOf, type Field } from './fields.js';
import { KINDS, type FieldReading } from './kinds.js';

type Values = Record<string, unknown>;
export type Path = OwnFactsProblem['path'];

/** A field of the draft, and what its text comes to. */
export interface ReadField {
  readonly field: Field;
  /** Where it stands in the file. */
  readonly path: Path;
  readonly reading: FieldReading;
}

/** What a draft comes to: the file, right or wrong, and each field that something was typed into. */
export interface DraftFile {
  readonly file: unknown;
  readonly fields: readonly ReadField[];
}

/** Sets a value where its path leads, and makes what is on the way. */
function put(holder: Values, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (!rest.length) {
    holder[key] = value;
    return;
  }
  const inner = (holder[key] ?? {}) as Values;
  holder[key] = inner;
  put(inner, rest, value);
}

/** Reads the texts of a hub, a course or a cohort. What is empty is left out. */
function read(texts: Texts, fields: readonly Field[], place: Path): [Values, ReadField[]] {
  const values: Values = {};
  const found: ReadField[] = [];
  for (const field of fields) {
    const text = texts[keyOf(field)] ?? '';
    if (!text.trim()) continue;
    const reading = KINDS[field.kind].read(text);
    found.push({ field, path: [...place, ...field.path], reading });
    if (reading.value !== undefined) put(values, field.path, reading.value);
  }
  return [values, found];
}

/** The file that a draft is, before anything is checked. */
export function fileOf({ texts, courses }: Draft): DraftFile {
  const [hub, ofHub] = read(texts, hubFields, []);
  const all = courses.map((course, at) => {
    const place: Path = ['courses', at];
    const [values, fields] = read(course.texts, courseFields, place);
    const cohorts = course.cohorts.map((cohort, index) =>
      read(cohort, cohortFields, [...place, 'cohorts', index]),
    );
    return {
      values: { ...values, cohorts: cohorts.map(([own]) => own) },
      fields: [...fields, ...cohorts.flatMap(([, own]) => own)],
    };
  });
  const { $schema } = texts;
  return {
    file: {
      ...($schema && { $schema }),
      version: 1,
      ...hub,
      courses: all.map(({ values }) => values),
    },
    fields: [...ofHub, ...all.flatMap(({ fields }) => fields)],
  };
}
