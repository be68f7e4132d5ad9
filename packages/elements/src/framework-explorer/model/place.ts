import type { CourseSummary } from '@npq-widgets/data';
import type { ExplorerState } from './state.js';

/** Where a view stands: what it needs to lead to others. */
export interface ExplorerPlace extends Pick<ExplorerState, 'moved'> {
  readonly courses: readonly CourseSummary[];
  /** The widget is kept to its course. */
  readonly isPinned: boolean;
  /** Identifier of the course in force; empty when there is none. */
  readonly chosen: string;
}
