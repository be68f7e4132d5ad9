import type { SourceNotes } from '@npq-widgets/data';
import {
  findAdvice,
  getEvidence,
  findPrices,
  type Advice,
  type Assessment,
  type Grounds,
} from '@npq-widgets/data/funding';
import { html, nothing, type TemplateResult } from 'lit';
import { inWords } from '../ui/dates.js';
import { answerLabel } from './answers-list.js';
import type { JourneyHost } from './journey-host.js';
import { priceText } from './next-steps.js';
import { conditionTexts, headingOf, markOf, openQuestions, reasonTexts } from './outcome-panel.js';
import type { ShownResult } from './shown-result.js';

/** What the sheet needs of the checker. */
export type SheetKit = Pick<JourneyHost, 'say' | 'isPastReview'>;

/** A result on paper: what, why, from where, when, and what to do next. A link shows its address. */
export function resultSheet(shown: ShownResult, title: string, kit: SheetKit): TemplateResult {
  const { assessment, last, lastCohort, closed, cohort, answers: given, reasons, hub } = shown;
  const {
    outcome,
    registration: { reason: stop },
  } = assessment;
  const date = inWords(shown.today);
  return html`<h1>${title}</h1>
    <p class="small">
      ${hub?.name
        ? kit.say('CHECKER_SHEET_CHECKED_AT', { date, hub: hub.name })
        : kit.say('CHECKER_SHEET_CHECKED', { date })}
    </p>
    <div class="outcome">
      <h2>${kit.say(headingOf(shown))}</h2>
      ${closed ? html`<p><strong>${closed.heading}.</strong> ${closed.because}</p>` : nothing}
      ${why(assessment, shown, kit)}
      ${stop === null
        ? nothing
        : html`<p><strong>${kit.say('CHECKER_STOPS')}.</strong> ${reasons.results[stop]}</p>`}
    </div>
    ${last && lastCohort
      ? html`<h3>${kit.say('CHECKER_LAST_RULES', { last: lastCohort })}: ${kit.say(markOf(last))}</h3>
          <p>${kit.say('CHECKER_LAST_ONLY', { cohort })}</p>
          ${why(last, shown, kit, lastCohort)}`
      : nothing}
    ${steps(shown, kit)} ${paying(shown, kit)} ${answers(shown, kit)}
    ${findAdvice(outcome, 'caveat', given, reasons).map(
      (caveat) => html`<p class="small">${advice(caveat)}</p>`,
    )}`;
}

function why(
  assessment: Assessment,
  shown: ShownResult,
  { say, isPastReview }: SheetKit,
  cohort = shown.cohort,
): TemplateResult {
  const open = openQuestions(assessment, shown).map(({ title }) => title);
  const list = (lead: string, items: readonly string[]) =>
    items.length
      ? html`<p>${lead}</p>
          <ul>
            ${items.map((item) => html`<li>${item}</li>`)}
          </ul>`
      : nothing;
  const isOld = isPastReview('funding-reasons', assessment.reviewBy ?? shown.reasons.reviewBy);
  return html`${open.length
    ? list(say(open.length > 1 ? 'CHECKER_DEPENDS_ON_ALL' : 'CHECKER_DEPENDS_ON'), open)
    : reasonTexts(assessment, shown, cohort).map(
        (reason, index) => html`<p>${index ? say('CHECKER_OR', { reason }) : reason}</p>`,
      )}
  ${list(say('CHECKER_AS_LONG_AS'), conditionTexts(assessment, shown))}
  ${isOld ? html`<p>${say('CHECKER_WERE_RULES', { cohort })}</p>` : nothing}
  ${sources(getEvidence(assessment, shown.evidence), shown.evidence.sources, say)}`;
}

function sources(
  on: Grounds | null,
  notes: SourceNotes,
  say: SheetKit['say'],
): TemplateResult | typeof nothing {
  const names = (on?.sources ?? [])
    .flatMap((id) => notes[id] ?? [])
    .map(
      ({ publisher, title, published, read }) =>
        `${publisher}: ${title}${published ? `, ${inWords(published)}` : ''} (read ${inWords(read)})`,
    );
  if (names.length === 0) return nothing;
  const key = on?.confidence === 'high' ? 'CHECKER_SHEET_SOURCES' : 'CHECKER_SHEET_UNCONFIRMED';
  return html`<p class="small">${say(key, { sources: names.join('; ') })}</p>`;
}

function steps(
  { assessment: { outcome, registration }, closed, standing, answers: given, reasons, hub }: ShownResult,
  { say }: SheetKit,
): TemplateResult | typeof nothing {
  const found = closed ? [] : findAdvice(outcome, 'step', given, reasons);
  const first = registration.status === 'stops' ? html`<li>${say('CHECKER_STOPS_FIRST')}</li>` : nothing;
  const contact = [hub?.actionUrl, hub?.email].filter(Boolean).join(', ');
  if (found.length === 0 && !contact) return nothing;
  return html`<h3>${say('CHECKER_STEPS')}</h3>
    ${standing && found.length ? html`<p>${standing.heading}.</p>` : nothing}
    ${found.length
      ? html`<ol>
          ${first}${found.map((step) => html`<li>${advice(step)}</li>`)}
        </ol>`
      : nothing}
    ${contact
      ? html`<p>
          ${hub?.name ? say('CHECKER_SHEET_HUB', { hub: hub.name }) : say('BASE_HUB_STEP_UNNAMED')}
          <span class="address">${contact}</span>
        </p>`
      : nothing}`;
}

const advice = ({ text, link }: Advice): TemplateResult =>
  html`${text} ${link ? html`<a href=${link.url}>${link.url}</a>` : nothing}`;

/** What several things rest on, each source once. They are as sure as the least sure of them. */
const together = (grounds: readonly Grounds[]): Grounds => ({
  sources: [...new Set(grounds.flatMap((one) => one.sources))],
  confidence: grounds.find(({ confidence }) => confidence !== 'high')?.confidence ?? 'high',
});

function paying(
  { assessment: { outcome, conditions }, closed, answers: given, reasons, course, prices }: ShownResult,
  { say }: SheetKit,
): TemplateResult | typeof nothing {
  const words = closed ? [] : findAdvice(outcome, 'paying', given, reasons);
  if (words.length === 0) return nothing;
  const found = findPrices(course.id, prices);
  const besides = conditions.map((id) =>
    say('CHECKER_PAYING_IF', { condition: reasons.conditions[id] ?? '' }),
  );
  return html`<h3>${say('CHECKER_PAYING')}</h3>
    ${words.map((one, index) => html`<p>${advice(one)} ${index === 0 ? besides : nothing}</p>`)}
    <ul>
      ${found.map((price) => html`<li>${priceText(price, say)}</li>`)}
    </ul>
    ${sources(together(found), prices.sources, say)}`;
}

function answers(
  { answered, answers: given }: ShownResult,
  { say }: SheetKit,
): TemplateResult | typeof nothing {
  if (answered.length === 0) return nothing;
  return html`<h3>${say('CHECKER_ANSWERS')}</h3>
    <dl>
      ${answered.map(
        (question) =>
          html`<dt>${question.title}</dt>
            <dd>${answerLabel(question, given)}</dd>`,
      )}
    </dl>`;
}
