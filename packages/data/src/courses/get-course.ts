/** As much of a course as a person may name it by. Records and slices both fit. */
export interface NameableCourse {
  /** DfE identifier, such as `npq-senior-leadership`. */
  readonly id: string;
  readonly short: string;
  readonly name: string;
  readonly also?: readonly string[];
}

/** Letters and digits only, without the words that every course could start with: `NPQ in Headship` is `headship`. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/^(?:nationalprofessionalqualification|npq)(?:in|for)?(?=.{5})|(?<=.)npq$/, '');

/**
 * The course that a text names: by DfE identifier, short name (`NPQSL`, `ehco`), plain name or another known name,
 * whatever its case and punctuation. Null when none fits.
 */
export function getCourse<Course extends NameableCourse>(
  courses: readonly Course[],
  text: string,
): Course | null {
  const wanted = bare(text);
  if (wanted === '') return null;
  return (
    courses.find(({ id, short, name, also = [] }) =>
      [id, short, name, ...also].some((known) => bare(known) === wanted),
    ) ?? null
  );
}
