import { cohortInSentence } from '@npq-widgets/data';
import { css, html, nothing, type TemplateResult } from 'lit';
import { formatDates } from '../../../core/format.js';
import { TRUST_MESSAGES, trustLine, trustStyles, type TrustKey } from '../../../ui/trust-line.js';
import type { Effects, View } from '../../../core/view.js';
import { AreaOpenedEvent } from '../../events.js';
import {
  outlineOf,
  type ExplorerCode,
  type NoOutline,
  type Outline,
  type OutlineArgs,
} from '../../model/outline.js';
import type { ExplorerAction } from '../../model/state.js';
import { courseLinks } from '../course-links.js';
import type { AreaKey } from './area-panel.js';
import { counted, OUTLINE_MESSAGES, type OutlineKey, type OutlineUi } from './messages.js';
import { partList, statementsOf } from './part-list.js';
import { bar, foundText, searchField } from './search-field.js';
import { outlineStyles } from './styles.js';
import { trustOf } from './trust.js';

/** That it is a summary, and where the official text is. */
function summaryLine(outline: Outline, { msg }: OutlineUi): TemplateResult {
  const count = statementsOf(outline.summary);
  const words = count ? counted('EXPLORER_SUMMARY_SOME', count, msg) : msg('EXPLORER_SUMMARY');
  return html`<p class="hint">
    ${words} <a href=${outline.facts.publication}>${msg('EXPLORER_OFFICIAL')}</a>
  </p>`;
}

/** What the course covers; what it builds on, where it has no framework of its own. */
function covered(outline: Outline, ui: OutlineUi): TemplateResult {
  const { course, summary } = outline;
  if (!summary.without)
    return html`${bar(outline, ui)} ${summaryLine(outline, ui)} ${searchField(outline, ui)}
    ${partList(outline, ui)}`;
  const { words, buildsOn } = summary.without;
  return html`<p>${ui.msg('EXPLORER_WITHOUT')} ${words}</p>
    ${courseLinks([buildsOn], { ...outline, chosen: course.id }, ui)}`;
}

/** What changed, and when. */
function changes({ course, details, facts }: Outline, { msg }: OutlineUi): TemplateResult {
  const { introduced } = details.courses[course.id] ?? {};
  const { started, expectedMonths: months, read } = facts.review;
  const { cohort, replaces } = introduced?.value ?? {};
  const lines = [
    cohort && msg('EXPLORER_FIRST', { cohort: cohortInSentence(cohort) }),
    replaces && msg('EXPLORER_REPLACED', { name: replaces }),
    msg('EXPLORER_REVIEW', { started: formatDates(started), months }),
    msg('EXPLORER_REVIEW_NONE', { read: formatDates(read) }),
  ];
  return html`<details>
    <summary>${msg('EXPLORER_CHANGED')}</summary>
    <ul>
      ${lines.map((line) => (line ? html`<li>${line}</li>` : nothing))}
    </ul>
  </details>`;
}

/** A course that the hub supplies and nobody has an outline of. */
const noOutline = ({ course }: NoOutline, { msg }: OutlineUi): TemplateResult =>
  html`<p>
    ${msg('EXPLORER_NO_OUTLINE')}
    ${course.page ? html`<a href=${course.page}>${msg('EXPLORER_OUTSIDE')}</a>` : nothing}
  </p>`;

function render(shown: Outline | NoOutline, ui: OutlineUi): TemplateResult {
  if (!shown.summary) return noOutline(shown, ui);
  const { course } = shown;
  // Its last sources come with the details of its areas.
  const onNear = (): void => ui.dispatch({ type: 'neared', course: course.id });
  return html`${covered(shown, ui)} ${changes(shown, ui)}
    <div @toggle=${{ handleEvent: onNear, capture: true }}>
      ${trustLine(trustOf(shown, ui.msg), ui.msg)}
    </div>`;
}

function effects(shown: Outline | NoOutline, ui: OutlineUi): Effects {
  if (!shown.summary) return {};
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

/** The outline of a course: what it covers, what changed, and where all of the page comes from. */
export const outline: View<
  OutlineArgs,
  Outline | NoOutline,
  ExplorerAction,
  OutlineKey | AreaKey | TrustKey,
  ExplorerCode
> = {
  messages: { ...OUTLINE_MESSAGES, ...TRUST_MESSAGES },
  styles: css`
    ${outlineStyles}${trustStyles}
  `,
  present: outlineOf,
  render,
  effects,
};
