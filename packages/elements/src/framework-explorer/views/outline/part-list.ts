import type { CourseAreas } from '@npq-widgets/data/framework';
import { html, nothing, type TemplateResult } from 'lit';
import type { Outline } from '../../model/outline.js';
import { unplacedPart, areaPart } from '../../model/parts.js';
import { counted, type OutlineUi } from './messages.js';

type Piece = TemplateResult | typeof nothing;

/** How many statements an outline holds. */
export function statementsOf({ statements = [], unplaced = [] }: CourseAreas): number {
  return [...statements, ...unplaced.map((entry) => entry.statements)].reduce((sum, count) => sum + count, 0);
}

/** One part that opens: a native disclosure, so that keyboard, find in page and print work as people know them. */
function disclosure(
  part: string,
  title: TemplateResult | string,
  details: Piece,
  outline: Outline,
  ui: OutlineUi,
  area?: number,
): TemplateResult {
  const { course, open: openParts, found, isPrinting } = outline;
  const isForced = Boolean(outline.areaDetails && (isPrinting || found));
  const isOpen = openParts.includes(part);
  const onToggle = (event: Event) => {
    const { open } = event.target as HTMLDetailsElement;
    // The browser reports what we opened ourselves, too.
    if (isPrinting || open === isOpen || (isForced && open)) return;
    const others = openParts.filter((other) => other !== part);
    const opened = open && area !== undefined ? { area } : {};
    ui.dispatch({
      type: 'parts-opened',
      course: course.id,
      open: open ? [...others, part] : others,
      ...opened,
    });
  };
  // One message is enough, however many parts wait.
  const content =
    details === nothing && isOpen && openParts[0] === part
      ? html`<div class="details">${ui.renderStatus(...outline.detailsNames)}</div>`
      : details;
  return html`<details ?open=${isForced || isOpen} @toggle=${onToggle}>
    <summary>${title}</summary>
    ${content}
  </details>`;
}

/** The areas, and the unplaced statements; with a search, those that it found. */
export function partList(outline: Outline, ui: OutlineUi): TemplateResult {
  const { course, summary, areaDetails, shown, found, headingLevel } = outline;
  const { msg, heading, dispatch } = ui;
  const onNear = (): void => dispatch({ type: 'neared', course: course.id });
  const panel = areaDetails &&
    shown && {
      ...areaDetails.panel,
      context: {
        msg,
        heading: (text: string) => heading(text, 3),
        hits: shown.hits,
        hasStatements: statementsOf(summary) > 0,
        unplaced: (summary.unplaced ?? []).flatMap((entry) => entry.areas),
      },
    };
  const title = (name: TemplateResult | string, count: number, number?: number) =>
    html`<span class="title" role="heading" aria-level=${headingLevel + 2}
      >${number ? html`<span class="number">${number}</span>` : nothing}<span class="name">${name}</span
      >${count && !found
        ? html`<span class="count">${counted('EXPLORER_COUNT', count, msg)}</span>`
        : nothing}</span
    >`;
  const areas = summary.areas.map((name, index) => {
    const number = index + 1;
    const area = shown?.areas.find((each) => each.number === number);
    if (found && !area) return nothing;
    const label = panel && area ? panel.areaName(area, panel.context.hits) : name;
    const line = title(label, summary.statements?.[index] ?? 0, summary.ordered ? number : undefined);
    return html`<li>
      ${disclosure(
        areaPart(number),
        line,
        panel && area ? panel.areaPanel(area, panel.context) : nothing,
        outline,
        ui,
        number,
      )}
    </li>`;
  });
  const unplaced = (summary.unplaced ?? []).map((entry, index) => {
    const statements = shown?.unplaced[index];
    if (found && !statements?.statements.length) return nothing;
    const line = title(
      msg('EXPLORER_APART', { areas: entry.areas.join(msg('EXPLORER_OR')) }),
      entry.statements,
    );
    return html`<li>
      ${disclosure(
        unplacedPart(index),
        line,
        panel && statements ? panel.unplacedPanel(statements, panel.context) : nothing,
        outline,
        ui,
      )}
    </li>`;
  });
  return html`<ul class="areas" @pointerenter=${onNear} @focusin=${onNear}>
    ${areas}${unplaced}
  </ul>`;
}
