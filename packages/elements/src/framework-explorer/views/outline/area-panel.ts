import type {
  OutlineArea,
  OutlineGroup,
  OutlineOutcome,
  OutlineStatement,
  TextRange,
  UnplacedStatements,
} from '@npq-widgets/data/framework';
import { html, nothing, type TemplateResult } from 'lit';
import type { Ui } from '../../../core/view.js';
import type { Hits } from '../../model/search.js';

/** What the details of an area say. */
export const messages = {
  EXPLORER_THAT: 'Learn that',
  EXPLORER_NO_STATEMENTS: 'The “learn that” statements of this area are in the official framework.',
  EXPLORER_STATEMENTS_APART: 'More “learn that” statements are in the last part of this list.',
  EXPLORER_HOW: 'Learn how to',
  EXPLORER_OUTCOMES: 'What you will learn',
  EXPLORER_EMPTY: 'No page that was read says what you learn in this area. The official framework does.',
} as const;

export type AreaKey = keyof typeof messages;

/** What the details of an area are shown with. */
export interface AreaContext {
  readonly msg: Ui<never, AreaKey>['msg'];
  /** A heading below the area's own. */
  readonly heading: (text: string) => TemplateResult;
  readonly hits: Hits;
  /** Whether the outline holds "learn that" statements at all, so that an area without any must msg why. */
  readonly hasStatements: boolean;
  /** Areas that the unplaced statements may belong to. */
  readonly unplaced: readonly number[];
}

type Piece = TemplateResult | typeof nothing;

/** The text with what a search found marked. */
function marked(text: string, ranges: readonly TextRange[] = []): TemplateResult | string {
  if (ranges.length === 0) return text;
  const starts = [0, ...ranges.map(({ to }) => to)];
  return html`${ranges.map(
    ({ from, to }, index) => html`${text.slice(starts[index], from)}<mark>${text.slice(from, to)}</mark>`,
  )}${text.slice(starts.at(-1))}`;
}

function statementLine(
  { id, number, topic, words }: OutlineStatement,
  { hits }: AreaContext,
): TemplateResult {
  const hit = hits.get(id);
  return html`<li>
    <span class="topic">${number ? `${number} ` : ''}${marked(topic, hit?.topic)}</span>
    ${marked(words, hit?.words)}
  </li>`;
}

function statementList(statements: readonly OutlineStatement[], context: AreaContext): Piece {
  if (statements.length === 0) return nothing;
  return html`${context.heading(context.msg('EXPLORER_THAT'))}
    <ul class="lines">
      ${statements.map((line) => statementLine(line, context))}
    </ul>`;
}

function groupLine({ id, title, practices }: OutlineGroup, { hits }: AreaContext): TemplateResult {
  const lines = practices.map(({ id: own, words }) => html`<li>${marked(words, hits.get(own)?.words)}</li>`);
  return html`<li>
    ${marked(title, hits.get(id)?.topic)}${lines.length > 0
      ? html`<ul>
          ${lines}
        </ul>`
      : nothing}
  </li>`;
}

function groupList(groups: readonly OutlineGroup[], context: AreaContext): Piece {
  if (groups.length === 0) return nothing;
  return html`${context.heading(context.msg('EXPLORER_HOW'))}
    <ul>
      ${groups.map((group) => groupLine(group, context))}
    </ul>`;
}

function outcomeList(outcomes: readonly OutlineOutcome[], context: AreaContext): Piece {
  if (outcomes.length === 0) return nothing;
  const line = (outcome: OutlineOutcome) =>
    html`<li>${marked(outcome.words, context.hits.get(outcome.id)?.words)}</li>`;
  return html`${context.heading(context.msg('EXPLORER_OUTCOMES'))}
    <ul>
      ${outcomes.map(line)}
    </ul>`;
}

/** The details of an area: statements, groups, outcomes. Never blank. */
export function areaPanel(
  { number, statements, groups, outcomes }: OutlineArea,
  context: AreaContext,
): TemplateResult {
  const lines = [...statements, ...groups, ...outcomes];
  const isLacking =
    context.hasStatements && statements.length === 0 && lines.length > 0 && context.hits.size === 0;
  const why = context.unplaced.includes(number) ? 'EXPLORER_STATEMENTS_APART' : 'EXPLORER_NO_STATEMENTS';
  return html`<div class="details">
    ${statementList(statements, context)}
    ${isLacking ? html`<p class="hint">${context.msg(why)}</p>` : nothing} ${groupList(groups, context)}
    ${outcomeList(outcomes, context)}
    ${lines.length === 0 ? html`<p>${context.msg('EXPLORER_EMPTY')}</p>` : nothing}
  </div>`;
}

/** Statements of which only the possible areas are known. */
export const unplacedPanel = ({ statements }: UnplacedStatements, context: AreaContext): TemplateResult =>
  html`<div class="details">${statementList(statements, context)}</div>`;

/** The name of an area with what a search found in it. */
export const areaName = ({ slug, name }: OutlineArea, hits: Hits): TemplateResult | string =>
  marked(name, hits.get(slug)?.topic);
