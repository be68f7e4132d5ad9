import type { EligibilityAssessedEvent } from './events.js';

/** What the checker submits in a form of the page: ids only. Null while there is no result, or without a name. */
export function formValue(
  name: string,
  result: Pick<EligibilityAssessedEvent, 'course' | 'cohort' | 'outcome'> | undefined,
): FormData | null {
  if (!name || !result) return null;
  const data = new FormData();
  data.set(name, result.outcome);
  data.set(`${name}.course`, result.course);
  data.set(`${name}.cohort`, result.cohort);
  return data;
}
