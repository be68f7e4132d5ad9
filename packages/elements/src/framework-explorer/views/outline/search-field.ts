import { html, nothing, type TemplateResult } from 'lit';
import type { Outline } from '../../model/outline.js';
import { partsOf } from '../../model/parts.js';
import { counted, type OutlineUi } from './messages.js';

/** One field that narrows the outline to a topic. */
export function searchField({ course, query, found, detailsNames }: Outline, ui: OutlineUi): TemplateResult {
  const { msg, dispatch, renderStatus } = ui;
  const onInput = (event: Event): void =>
    dispatch({ type: 'typed', course: course.id, query: (event.target as HTMLInputElement).value });
  return html`<div class="field">
    <label for="topic">${msg('EXPLORER_SEARCH')}</label>
    <p class="hint" id="topic-hint">${msg('EXPLORER_SEARCH_HINT')}</p>
    <input
      id="topic"
      type="search"
      autocomplete="off"
      aria-describedby="topic-hint"
      .value=${query}
      @focus=${() => dispatch({ type: 'neared', course: course.id })}
      @input=${onInput}
    />
    ${query && !found ? renderStatus('search', ...detailsNames) : nothing}
  </div>`;
}

/** What a search found, in words; empty while nothing is searched for. */
export function foundText({ found, query }: Outline, { msg }: Pick<OutlineUi, 'msg'>): string {
  if (!found) return '';
  if (found.length === 0) return msg('EXPLORER_FOUND_NONE', { query });
  return counted('EXPLORER_FOUND', found.length, msg);
}

/** How many areas or matches there are, and the one control that goes with them. */
export function bar(outline: Outline, ui: OutlineUi): TemplateResult {
  const { course, summary, found, open } = outline;
  const { msg, dispatch } = ui;
  const parts = partsOf(summary);
  const isAllOpen = parts.every((part) => open.includes(part));
  const onToggleAll = (): void =>
    dispatch({ type: 'parts-opened', course: course.id, open: isAllOpen ? [] : parts });
  const onClear = (): void => dispatch({ type: 'cleared', course: course.id });
  return html`<div class="bar">
    ${ui.heading(found ? foundText(outline, ui) : counted('EXPLORER_AREAS', summary.areas.length, msg), 1)}
    ${found
      ? html`<button class="link" @click=${onClear}>${msg('EXPLORER_CLEAR')}</button>`
      : html`<button class="link" @click=${onToggleAll}>
          ${msg(isAllOpen ? 'EXPLORER_CLOSE_ALL' : 'EXPLORER_OPEN_ALL')}
        </button>`}
  </div>`;
}
