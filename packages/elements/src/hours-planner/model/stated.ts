import { ownCourse, ownFactsOn } from '@npq-widgets/data/own-facts';
import type { OwnCourse } from '@npq-widgets/data/own-facts';
import type { HubOwn, OwnStart } from '../../core/contexts.js';

/** As much as is needed to say what the hub states. */
interface Stating {
  readonly own: HubOwn | undefined;
  /** ISO day. */
  readonly today: string;
  readonly course: { readonly id: string };
}

/** What the hub's file says of the course on this day. */
export const statedCourse = ({ own, today, course }: Stating): OwnCourse | undefined =>
  own?.facts && ownCourse(ownFactsOn(own.facts, today), course.id);

/** The start that the hub's tag states, until it has passed. */
export function statedStart({ own, today }: Pick<Stating, 'own' | 'today'>): OwnStart | undefined {
  const start = own?.start;
  return start && (start.start ?? today) >= today ? start : undefined;
}
