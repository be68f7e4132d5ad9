import { getCourse, type CourseSummary } from '@npq-widgets/data';
import { html, type TemplateResult } from 'lit';
import type { Ui } from '../../core/view.js';
import type { ExplorerAction } from '../model/state.js';
import type { ExplorerStartKey } from './start/messages.js';

/** Where the links stand. */
interface Place {
  readonly courses: readonly CourseSummary[];
  readonly isPinned: boolean;
  /** Identifier of the course in force; empty when there is none. */
  readonly chosen: string;
}

/** Buttons that lead to other courses. A widget that is kept to its own can only name them. */
export function courseLinks(
  ids: readonly string[],
  { courses, isPinned, chosen }: Place,
  ui: Pick<Ui<ExplorerAction, ExplorerStartKey>, 'msg' | 'dispatch' | 'choose'>,
): TemplateResult {
  const link = ({ id, name, short }: CourseSummary): TemplateResult => {
    const onShow = (): void => {
      ui.dispatch({ type: 'ended-chosen', course: chosen, ended: '' });
      ui.choose({ course: id });
    };
    return isPinned
      ? html`${name} (${short})`
      : html`<button class="link" @click=${onShow}>${ui.msg('EXPLORER_SHOW', { name, short })}</button>`;
  };
  const known = ids.flatMap((id) => getCourse(courses, id) ?? []);
  return html`<ul>
    ${known.map((course) => html`<li>${link(course)}</li>`)}
  </ul>`;
}
