import { chosenOption, findAdvice, findEvidence, findPrices, type Advice, type Assessment } from '@npq-widgets/data/funding';
import type { SourceNote } from '@npq-widgets/data';
import { html, nothing, type TemplateResult } from 'lit';
import { inWords } from '../base/dates.js';
import { priceText } from './next-steps.js';
import type { OutcomeKey } from './outcome-messages.js';
import { conditionTexts, headingOf, markOf, reasonTexts } from './outcome-panel.js';
import type { SheetKey } from './sheet-messages.js';
import type { ShownResult } from './shown-result.js';

export type SaySheet = (key: SheetKey | OutcomeKey, values?: Readonly<Record<string, string | number>>) => string;

/** A result on paper: what, why, from where, when, and what to do next. A link shows its address. */
export function resultSheet(shown: ShownResult, title: string, say: SaySheet): TemplateResult {
  const { assessment, last, lastCohort, cohort, today, hub, reasons } = shown;
  const { outcome, registration: { reason: stop } } = assessment;
  const caveats = findAdvice(outcome, 'caveat', reasons);
  return html`<h1>${title}</h1>
    <h2>${say(headingOf(outcome))}</h2>
    ${why(assessment, shown, say)} ${stop === null ? nothing : html`<p><strong>${say('CHECKER_STOPS')}.</strong> ${reasons.results[stop]}</p>`}
    ${last && lastCohort
      ? html`<h3>${say('CHECKER_LAST_RULES', { last: lastCohort })}: ${say(markOf(last.outcome))}</h3>
          <p>${say('CHECKER_LAST_ONLY', { cohort })}</p>
          ${why(last, shown, say, lastCohort)}`
      : nothing}
    ${steps(shown, say)} ${paying(shown, say)} ${answers(shown, say)} ${caveats.map((caveat) => html`<p class="small">${advice(caveat)}</p>`)}
    <p class="small">${say('CHECKER_SHEET_CHECKED', { date: inWords(today) })}. ${hub?.name ? say('CHECKER_SHEET_HUB', { hub: hub.name }) : nothing}</p>`;
}

function why(assessment: Assessment, shown: ShownResult, say: SaySheet, cohort = shown.cohort): TemplateResult {
  const { evidence } = shown;
  const clauses = conditionTexts(assessment, shown);
  const sources = (findEvidence(assessment, evidence)?.sources ?? []).flatMap((id) => evidence.sources[id] ?? []);
  return html`${reasonTexts(assessment, shown, cohort).map((text) => html`<p>${text}</p>`)}
  ${clauses.length ? html`<p>${say('CHECKER_AS_LONG_AS')}</p><ul>${clauses.map((clause) => html`<li>${clause}</li>`)}</ul>` : nothing}
  ${sources.map((note) => html`<p class="small">${sourceText(note)}</p>`)}`;
}

const sourceText = ({ publisher, title, published, read }: SourceNote): string =>
  `Source: ${publisher}: ${title}${published ? `, ${inWords(published)}` : ''} (read ${inWords(read)})`;

function steps({ assessment: { outcome }, reasons, hub }: ShownResult, say: SaySheet): TemplateResult | typeof nothing {
  const found = findAdvice(outcome, 'step', reasons);
  const contact = [hub?.actionUrl, hub?.email].filter(Boolean).join(', ');
  if (found.length === 0 && !contact) return nothing;
  return html`<h3>${say('CHECKER_STEPS')}</h3>
    <ol>
      ${found.map((step) => html`<li>${advice(step)}</li>`)} ${contact ? html`<li>${hub?.name} ${contact}</li>` : nothing}
    </ol>`;
}

const advice = ({ text, link }: Advice): TemplateResult => html`${text} ${link ? html`<a href=${link.url}>${link.url}</a>` : nothing}`;

function paying({ assessment: { outcome }, reasons, course, prices }: ShownResult, say: SaySheet): TemplateResult | typeof nothing {
  const words = findAdvice(outcome, 'paying', reasons);
  if (words.length === 0) return nothing;
  return html`<h3>${say('CHECKER_PAYING')}</h3>
    ${words.map((one) => html`<p>${advice(one)}</p>`)}
    <ul>
      ${findPrices(course.id, prices).map((price) => html`<li>${priceText(price, say)}</li>`)}
    </ul>`;
}

function answers({ answered, answers: given }: ShownResult, say: SaySheet): TemplateResult {
  return html`<h3>${say('CHECKER_ANSWERS')}</h3>
    <dl>
      ${answered.map((question) => html`<dt>${question.title}</dt><dd>${chosenOption(given, question)?.label}</dd>`)}
    </dl>`;
}
