import type { OwnFacts } from '@npq-widgets/data/own-facts';
import { cohortFields, courseFields, hubFields, keyOf, type Field } from './fields.js';
import { KINDS } from './kinds.js';

/** What was typed, by the name of its field within a hub, a course or a cohort. */
export type Texts = Readonly<Record<string, string>>;

interface DraftCourse {
  readonly texts: Texts;
  readonly cohorts: readonly Texts[];
}

/** What was typed into the form, as it was typed. */
export interface Draft {
  readonly texts: Texts;
  readonly courses: readonly DraftCourse[];
}

export const emptyCourse: DraftCourse = { texts: {}, cohorts: [{}] };

/** The form as it opens: one course with one cohort. */
export const firstDraft = (hub: string, today: string): Draft => ({
  texts: { hub, written: KINDS.day.write(today) },
  courses: [emptyCourse],
});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const valueAt = (holder: unknown, path: readonly string[]): unknown =>
  path.reduce((at, key) => (isRecord(at) ? at[key] : undefined), holder);

const textsOf = (holder: unknown, fields: readonly Field[]): Texts =>
  Object.fromEntries(
    fields
      .map((field) => [keyOf(field), KINDS[field.kind].write(valueAt(holder, field.path))] as const)
      .filter(([, text]) => text !== ''),
  );

/** A file that was read, as if it had been typed into the form. */
export const draftOf = (facts: OwnFacts): Draft => ({
  texts: { ...textsOf(facts, hubFields), ...(facts.$schema !== undefined && { $schema: facts.$schema }) },
  courses: facts.courses.map((course) => ({
    texts: textsOf(course, courseFields),
    cohorts: course.cohorts.map((cohort) => textsOf(cohort, cohortFields)),
  })),
});

/** What a name says of where its field is: `courses.0.cohorts.1.starts`. */
function placeOf(name: string): { course?: number; cohort?: number; key: string } {
  const [, course, cohort, key] = /^courses\.(\d+)\.(?:cohorts\.(\d+)\.)?(.+)$/.exec(name) ?? [];
  return {
    ...(course !== undefined && { course: Number(course) }),
    ...(cohort !== undefined && { cohort: Number(cohort) }),
    key: key ?? name,
  };
}

/** What was typed into the field of this name. */
export function textAt({ texts, courses }: Draft, name: string): string {
  const { course, cohort, key } = placeOf(name);
  if (course === undefined) return texts[key] ?? '';
  const own = courses[course];
  return (cohort === undefined ? own?.texts : own?.cohorts[cohort])?.[key] ?? '';
}

/** The draft with one course changed. */
export const withCourse = (
  draft: Draft,
  course: number,
  change: (course: DraftCourse) => DraftCourse,
): Draft => ({ ...draft, courses: draft.courses.map((own, at) => (at === course ? change(own) : own)) });

/** The draft with another text in the field of this name. */
export function withText(draft: Draft, name: string, text: string): Draft {
  const { course, cohort, key } = placeOf(name);
  if (course === undefined) return { ...draft, texts: { ...draft.texts, [key]: text } };
  return withCourse(draft, course, (own) =>
    cohort === undefined
      ? { ...own, texts: { ...own.texts, [key]: text } }
      : {
          ...own,
          cohorts: own.cohorts.map((texts, at) => (at === cohort ? { ...texts, [key]: text } : texts)),
        },
  );
}
