import type { CourseSummary } from '@npq-widgets/data';
import type {
  CourseAreas,
  FoundStatement,
  FrameworkAreasSlice,
  FrameworkSlice,
} from '@npq-widgets/data/framework';
import { html, nothing, type TemplateResult } from 'lit';
import { inWords } from '../base/dates.js';
import type * as areaPanel from './area-panel.js';
import {
  SOURCES_PART,
  apartPart,
  areaPart,
  partsOf,
  type ExplorerAction,
  type ExplorerState,
} from './explorer-state.js';
import type { Say } from './messages.js';

export { PrintController } from '../base/print-controller.js';
export { OUTLINE_WORDS } from './outline-messages.js';
export { outlineStyles } from './outline.styles.js';

/** What stands inside the parts, once it is loaded. */
export interface Inside {
  readonly panel: typeof areaPanel;
  readonly slice: FrameworkSlice;
}

/** What the face of a course needs of the element. */
export interface OutlineKit {
  readonly course: CourseSummary;
  readonly facts: FrameworkAreasSlice;
  readonly closed: CourseAreas;
  readonly inside: Inside | undefined;
  readonly state: ExplorerState;
  /** What the search found; undefined when nothing is typed, or the search is on its way. */
  readonly found: readonly FoundStatement[] | undefined;
  readonly isPrinting: boolean;
  readonly isPast: boolean;
  readonly headingLevel: number;
  readonly say: Say;
  readonly heading: (text: string, depth: number) => TemplateResult;
  readonly waiting: () => TemplateResult;
  /** Buttons that lead to other courses. */
  readonly instead: (courses: readonly string[]) => TemplateResult;
  readonly act: (action: ExplorerAction) => void;
  /** The visitor opened an area. */
  readonly onOpen: (area: number) => void;
  readonly onClear: () => void;
  /** Someone is about to open or search: bring what that needs. */
  readonly prefetch: () => void;
}

type Piece = TemplateResult | typeof nothing;

/** Who it is for, months, weekly hours. */
function aboutCourse({ course: { months, weekly, unsure = [] }, closed, say }: OutlineKit): TemplateResult {
  const hours = weekly ? say('EXPLORER_WEEKLY', weekly) : say('EXPLORER_NO_WEEKLY');
  return html`<dl class="facts">
    <dt>${say('EXPLORER_FOR')}</dt>
    <dd>${closed.audience}</dd>
    <dt>${say('EXPLORER_LENGTH')}</dt>
    <dd>
      ${say('EXPLORER_MONTHS', { months })},
      ${hours}${unsure.includes('weekly') ? say('EXPLORER_WEEKLY_UNSURE') : nothing}
    </dd>
  </dl>`;
}

function statementsOf({ statements = [], apart = [] }: CourseAreas): number {
  return [...statements, ...apart.map((entry) => entry.statements)].reduce((sum, count) => sum + count, 0);
}

/** That it is an outline in our words, and where the official text is; or what the course builds on. */
function outlineNote({ course, facts, closed, isPast, say, instead }: OutlineKit): TemplateResult {
  const count = statementsOf(closed);
  const official = html`<a href=${course.page ?? closed.page}>${say('EXPLORER_PAGE')}</a>`;
  if (closed.without) {
    const { words, buildsOn } = closed.without;
    return html`<div class="note" part="panel">
      <p>${say('EXPLORER_WITHOUT')} ${words}</p>
      ${instead([buildsOn])}
      <p>${official}</p>
    </div>`;
  }
  return html`<div class="note" part="panel">
    <p>${count ? say('EXPLORER_OUTLINE_SOME', { count }) : say('EXPLORER_OUTLINE_NONE')}</p>
    ${isPast ? html`<p>${say('EXPLORER_PAST', { read: inWords(facts.read) })}</p>` : nothing}
    <p><a href=${facts.publication}>${say('EXPLORER_OFFICIAL')}</a><br />${official}</p>
  </div>`;
}

function searchField({ state: { query }, found, say, act, prefetch, waiting }: OutlineKit): TemplateResult {
  return html`<div class="field">
    <label for="topic">${say('EXPLORER_SEARCH')}</label>
    <p class="hint" id="topic-hint">${say('EXPLORER_SEARCH_HINT')}</p>
    <input
      id="topic"
      type="search"
      autocomplete="off"
      aria-describedby="topic-hint"
      .value=${query}
      @focus=${prefetch}
      @input=${(event: Event) => act({ type: 'typed', query: (event.target as HTMLInputElement).value })}
    />
    ${query && !found ? waiting() : nothing}
  </div>`;
}

export function foundText(
  count: number,
  { state: { query }, say }: Pick<OutlineKit, 'state' | 'say'>,
): string {
  if (count === 0) return say('EXPLORER_FOUND_NONE', { query });
  return count === 1 ? say('EXPLORER_FOUND_ONE') : say('EXPLORER_FOUND', { count });
}

/** How many areas or matches there are, and the one control that goes with them. */
function bar(kit: OutlineKit): TemplateResult {
  const { closed, found, state, say, act, onClear } = kit;
  const parts = partsOf(closed);
  const isAllOpen = parts.every((part) => state.open.includes(part));
  const toggleAll = () => act({ type: 'all-toggled', parts: isAllOpen ? [] : parts });
  return html`<div class="bar">
    <p class="h2">
      ${found ? foundText(found.length, kit) : say('EXPLORER_AREAS', { count: closed.areas.length })}
    </p>
    ${found
      ? html`<button class="link" @click=${onClear}>${say('EXPLORER_CLEAR')}</button>`
      : html`<button class="link" @click=${toggleAll}>
          ${say(isAllOpen ? 'EXPLORER_CLOSE_ALL' : 'EXPLORER_OPEN_ALL')}
        </button>`}
  </div>`;
}

/** One part that opens: a native disclosure, so that keyboard, find in page and print work as people know them. */
function disclosure(
  part: string,
  summary: TemplateResult | string,
  inside: Piece,
  kit: OutlineKit,
  area?: number,
): TemplateResult {
  const { state, found, isPrinting, act, onOpen } = kit;
  const isForced = Boolean(kit.inside && part !== SOURCES_PART && (isPrinting || found));
  const isOpen = state.open.includes(part);
  const onToggle = (event: Event) => {
    const { open } = event.target as HTMLDetailsElement;
    // The browser reports what we opened ourselves, too.
    if (isPrinting || open === isOpen || (isForced && open)) return;
    act({ type: 'part-toggled', part, open });
    if (open && area !== undefined) onOpen(area);
  };
  // One message is enough, however many parts wait.
  const content =
    inside === nothing && isOpen && state.open[0] === part
      ? html`<div class="inside">${kit.waiting()}</div>`
      : inside;
  return html`<details ?open=${isForced || isOpen} @toggle=${onToggle}>
    <summary>${summary}</summary>
    ${content}
  </details>`;
}

/** The areas, and the statements that stand in no one area; with a search, those that it found. */
function partList(kit: OutlineKit): TemplateResult {
  const { closed, inside, found, say, heading, headingLevel, prefetch } = kit;
  const outline = inside?.slice.outline;
  const shown = outline ? inside.panel.showInside(outline, found) : undefined;
  const panel = inside &&
    shown && {
      ...inside.panel,
      kit: {
        say,
        heading: (text: string) => heading(text, 3),
        sources: inside.slice.sources,
        hits: shown.hits,
        hasStatements: statementsOf(closed) > 0,
        apart: (closed.apart ?? []).flatMap((entry) => entry.areas),
      },
    };
  const title = (name: TemplateResult | string, count: number, number?: number) =>
    html`<span class="title" role="heading" aria-level=${headingLevel + 2}
      >${number ? html`<span class="number">${number}</span>` : nothing}<span class="name">${name}</span
      >${count && !found
        ? html`<span class="count">${say('EXPLORER_COUNT', { count })}</span>`
        : nothing}</span
    >`;
  const areas = closed.areas.map((name, index) => {
    const number = index + 1;
    const area = shown?.areas.find((each) => each.number === number);
    if (found && !area) return nothing;
    const label = panel && area ? panel.areaName(area, panel.kit.hits) : name;
    const summary = title(label, closed.statements?.[index] ?? 0, closed.ordered ? number : undefined);
    return html`<li>
      ${disclosure(
        areaPart(number),
        summary,
        panel && area ? panel.areaPanel(area, panel.kit) : nothing,
        kit,
        number,
      )}
    </li>`;
  });
  const apart = (closed.apart ?? []).map((entry, index) => {
    const statements = shown?.apart[index];
    if (found && !statements?.statements.length) return nothing;
    const summary = title(
      say('EXPLORER_APART', { areas: entry.areas.join(say('EXPLORER_OR')) }),
      entry.statements,
    );
    return html`<li>
      ${disclosure(
        apartPart(index),
        summary,
        panel && statements ? panel.apartPanel(statements, panel.kit) : nothing,
        kit,
      )}
    </li>`;
  });
  return html`<ul class="areas" @pointerenter=${prefetch} @focusin=${prefetch}>
    ${areas}${apart}
  </ul>`;
}

function reviewNote({ facts: { review }, say }: OutlineKit): TemplateResult {
  const { started, expectedMonths: months, read } = review;
  return html`<p>${say('EXPLORER_REVIEW', { started: inWords(started), months, read: inWords(read) })}</p>`;
}

/** The face of a course: who it is for, what it covers, where that comes from. */
export function outlineFace(kit: OutlineKit): TemplateResult {
  const { course, closed, inside, say, heading } = kit;
  const areas = closed.without
    ? nothing
    : html`${searchField(kit)} ${bar(kit)} ${closed.note ? html`<p class="hint">${closed.note}</p>` : nothing}
      ${partList(kit)}`;
  const sources = inside ? inside.panel.sourcesPanel(inside.slice, { say }) : nothing;
  return html`${heading(`${course.name} (${course.short})`, 1)} ${aboutCourse(kit)} ${outlineNote(kit)}
  ${areas} ${reviewNote(kit)} ${disclosure(SOURCES_PART, say('EXPLORER_SOURCES'), sources, kit)}`;
}
