import { getCourse } from '@npq-widgets/data';
import { html, type TemplateResult } from 'lit';
import type { Ui } from '../../core/view.js';
import type { ExplorerAction, ExplorerPlace } from '../model/state.js';

type LinkUi = Pick<Ui<ExplorerAction, never>, 'dispatch' | 'choose'>;

/** Shows a course: here, and in every other widget of the page. */
export function show(id: string, { dispatch, choose }: LinkUi): void {
  dispatch({ type: 'course-chosen', course: id });
  choose({ course: id });
}

/** Buttons that lead to other courses. A widget that is kept to its own can only name them. */
export function courseLinks(
  ids: readonly string[],
  { courses, isPinned, chosen }: Omit<ExplorerPlace, 'moved'>,
  ui: LinkUi,
): TemplateResult {
  const known = ids.flatMap((id) => getCourse(courses, id) ?? []);
  const link = (id: string, name: string): TemplateResult | string =>
    isPinned && chosen ? name : html`<button class="link" @click=${() => show(id, ui)}>${name}</button>`;
  return html`<ul>
    ${known.map(({ id, name }) => html`<li>${link(id, name)}</li>`)}
  </ul>`;
}
