import { html, nothing, type TemplateResult } from 'lit';
import { inWords } from '../../../ui/dates.js';
import type { Effects, View } from '../../../core/view.js';
import { AreaOpenedEvent } from '../../events.js';
import {
  outlineOf,
  type ExplorerCode,
  type NoOutline,
  type Outline,
  type OutlineArgs,
} from '../../model/outline.js';
import { SOURCES_PART } from '../../model/parts.js';
import type { ExplorerAction } from '../../model/state.js';
import { courseLinks } from '../course-links.js';
import type { ExplorerStartKey } from '../start/messages.js';
import { AREA_MESSAGES, type AreaKey } from './area-messages.js';
import { OUTLINE_MESSAGES, type OutlineKey, type OutlineUi } from './messages.js';
import { disclosure, partList, statementsOf } from './part-list.js';
import { bar, foundText, searchField } from './search-field.js';
import { outlineStyles } from './styles.js';

/** Who it is for, months, weekly hours. */
function aboutCourse(
  { course: { months, weekly, unsure = [] }, closed }: Outline,
  { msg }: OutlineUi,
): TemplateResult {
  const hours = weekly ? msg('EXPLORER_WEEKLY', weekly) : msg('EXPLORER_NO_WEEKLY');
  return html`<dl class="facts">
    <dt>${msg('EXPLORER_FOR')}</dt>
    <dd>${closed.audience}</dd>
    <dt>${msg('EXPLORER_LENGTH')}</dt>
    <dd>
      ${msg('EXPLORER_MONTHS', { months })},
      ${hours}${unsure.includes('weekly') ? msg('EXPLORER_WEEKLY_UNSURE') : nothing}
    </dd>
  </dl>`;
}

/** That it is an outline in our words, and where the official text is; or what the course builds on. */
function outlineNote(outline: Outline, ui: OutlineUi): TemplateResult {
  const { course, facts, closed, isPastReview } = outline;
  const { msg } = ui;
  const count = statementsOf(closed);
  const official = html`<a href=${course.page ?? closed.page}>${msg('EXPLORER_PAGE')}</a>`;
  if (closed.without) {
    const { words, buildsOn } = closed.without;
    return html`<div class="note" part="panel">
      <p>${msg('EXPLORER_WITHOUT')} ${words}</p>
      ${courseLinks([buildsOn], { ...outline, chosen: course.id }, ui)}
      <p>${official}</p>
    </div>`;
  }
  return html`<div class="note" part="panel">
    <p>${count ? msg('EXPLORER_OUTLINE_SOME', { count }) : msg('EXPLORER_OUTLINE_NONE')}</p>
    ${isPastReview ? html`<p>${msg('EXPLORER_PAST', { read: inWords(facts.read) })}</p>` : nothing}
    <p><a href=${facts.publication}>${msg('EXPLORER_OFFICIAL')}</a><br />${official}</p>
  </div>`;
}

function reviewNote({ facts: { review } }: Outline, { msg }: OutlineUi): TemplateResult {
  const { started, expectedMonths: months, read } = review;
  return html`<p>${msg('EXPLORER_REVIEW', { started: inWords(started), months, read: inWords(read) })}</p>`;
}

/** A course that the hub supplies and nobody has an outline of. */
const noOutline = ({ course }: NoOutline, { msg }: OutlineUi): TemplateResult =>
  html`<p>${msg('EXPLORER_NO_OUTLINE')} <a href=${course.page}>${msg('EXPLORER_PAGE')}</a></p>`;

function render(shown: Outline | NoOutline, ui: OutlineUi): TemplateResult {
  if (!shown.closed) return noOutline(shown, ui);
  const { course, closed, inside } = shown;
  const { msg, heading } = ui;
  const areas = () =>
    html`${searchField(shown, ui)} ${bar(shown, ui)}
    ${closed.note ? html`<p class="hint">${closed.note}</p>` : nothing} ${partList(shown, ui)}`;
  const sources = inside ? inside.panel.sourcesPanel(inside.slice, { msg }) : nothing;
  return html`${heading(`${course.name} (${course.short})`, 1)} ${aboutCourse(shown, ui)}
  ${outlineNote(shown, ui)} ${closed.without ? nothing : areas()} ${reviewNote(shown, ui)}
  ${disclosure(SOURCES_PART, msg('EXPLORER_SOURCES'), sources, shown, ui)}`;
}

function effects(shown: Outline | NoOutline, ui: OutlineUi): Effects {
  if (!shown.closed) return {};
  const { course, area, opened, cleared, facts, isPastReview, isAreaUnknown } = shown;
  const result = foundText(shown, ui);
  return {
    event: opened && {
      id: `${opened.count}`,
      value: () => new AreaOpenedEvent(course.id, opened.area),
    },
    announce: { id: result, value: () => result },
    focus: cleared === undefined ? undefined : { id: `${cleared}`, value: () => ['#topic'] },
    wrong: isAreaUnknown ? { attribute: 'area', value: area } : undefined,
    expired: isPastReview ? [{ slice: 'framework-areas', reviewBy: facts.reviewBy }] : [],
  };
}

/** The outline of a course: who it is for, what it covers, where that comes from. */
export const outline: View<
  OutlineArgs,
  Outline | NoOutline,
  ExplorerAction,
  OutlineKey | AreaKey | ExplorerStartKey,
  ExplorerCode
> = {
  messages: { ...OUTLINE_MESSAGES, ...AREA_MESSAGES },
  styles: outlineStyles,
  present: outlineOf,
  render,
  effects,
};
