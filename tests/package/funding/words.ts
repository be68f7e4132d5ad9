import courses from '@npq-widgets/data/records/courses';
import conditions from '@npq-widgets/data/records/funding/conditions';
import lists from '@npq-widgets/data/records/funding/lists';
import type { AnswerId } from '@npq-widgets/data/funding';
import type { Cell } from './marks.js';

/** A name inside a sentence. */
export const lower = (name: string): string =>
  /^[A-Z]{2}/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);

export const nameOf = (course: string | undefined): string =>
  courses.items.find(({ id }) => id === course)?.name.replace(/^.*\((\w+)\)$/, '$1') ?? '';

/** What the list is called that an answer is about; null for any other answer. */
export const listOf = (answer: AnswerId): string | null =>
  lists.items.find((list) => list.answer === answer)?.name ?? null;

const SAID: Partial<Readonly<Record<AnswerId, string>>> = {
  headteacher: 'you are a headteacher in the first five years',
  npqhStatus: 'you have done, are doing or are about to start the NPQ in Headship',
  ittProviderApproved: 'your provider of teacher training is on DfE’s approved list',
  referredByAdviser: 'a return to teaching adviser has referred you',
};

/** What must be so, for after "if": any one of the lists, and everything else. */
export function conditionOf({ dependsOn, conditions: ids }: Cell): string {
  const named = dependsOn.flatMap((id) => listOf(id) ?? []).map(lower);
  return [
    ...(named.length > 0 ? [`the workplace is on the ${named.join(' or the ')}`] : []),
    ...dependsOn.flatMap((id) => SAID[id] ?? []),
    ...ids.map((id) => conditions.items.find((one) => one.id === id)?.text ?? id),
  ].join(' and ');
}

export const formatDay = (day: string): string =>
  new Date(`${day}T12:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
