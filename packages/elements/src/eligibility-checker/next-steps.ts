import { findAdvice, findPrices, type Advice, type Price } from '@npq-widgets/data/funding';
import { html, nothing, type TemplateResult } from 'lit';
import type { OutcomeKey } from './outcome-messages.js';
import { anchor, grounds } from './outcome-panel.js';
import type { ResultKit, ShownResult } from './shown-result.js';

const advice = ({ text, link }: Advice): TemplateResult => html`${text} ${link ? anchor(link) : nothing}`;

/** The steps in their true order (registering is not applying), then the hub's own action. */
export function nextSteps(
  { assessment: { outcome, registration }, closed, standing, answers, reasons }: ShownResult,
  { say, heading, hubStep }: ResultKit,
): TemplateResult {
  const steps = closed ? [] : findAdvice(outcome, 'step', answers, reasons);
  const list = html`${heading(say('CHECKER_STEPS'), 2)}
    ${standing
      ? html`<p>
          ${standing.heading}. ${standing.because}
          ${standing.service ? html`<a href=${standing.service}>${say('CHECKER_REGISTER')}</a>.` : nothing}
        </p>`
      : nothing}
    <ol>
      ${registration.status === 'stops' ? html`<li>${say('CHECKER_STOPS_FIRST')}</li>` : nothing}
      ${steps.map((step) => html`<li>${advice(step)}</li>`)}
    </ol>`;
  return html`${steps.length ? list : nothing} ${hubStep()}`;
}

/** Who may pay, and the last prices seen, each with its year, VAT and source. */
export function paying(
  { assessment: { outcome, conditions }, closed, answers, course, reasons, prices }: ShownResult,
  kit: ResultKit,
): TemplateResult | typeof nothing {
  const words = closed ? [] : findAdvice(outcome, 'paying', answers, reasons);
  if (words.length === 0) return nothing;
  const besides = conditions.map((id) =>
    kit.say('CHECKER_PAYING_IF', { condition: reasons.conditions[id] ?? '' }),
  );
  const found = findPrices(course.id, prices);
  const price = (one: Price) => html`<li>${priceText(one, kit.say)} ${grounds(one, prices.sources)}</li>`;
  return html`${kit.heading(kit.say('CHECKER_PAYING'), 2)}
  ${words.map((one, index) => html`<p>${advice(one)} ${index === 0 ? besides : nothing}</p>`)}
  ${found.length
    ? html`<ul>
        ${found.map(price)}
      </ul>`
    : html`<p>${kit.say('CHECKER_NO_PRICE')}</p>`}`;
}

/** `£1,949 (without VAT), autumn 2026: Bradford Teaching School Hub` */
export function priceText(
  { pounds, vat, period, seller }: Price,
  say: (key: OutcomeKey, values?: Readonly<Record<string, string>>) => string,
): string {
  const words = say(`CHECKER_VAT_${vat.toUpperCase() as 'EXCLUDED' | 'INCLUDED' | 'NOT-STATED'}`);
  return say('CHECKER_PRICE', { pounds: pounds.toLocaleString('en-GB'), period, seller, vat: words });
}

/** What to bear in mind, once and last. */
export const caveats = ({ assessment: { outcome }, answers, reasons }: ShownResult): TemplateResult[] =>
  findAdvice(outcome, 'caveat', answers, reasons).map(
    (caveat) => html`<p class="hint">${advice(caveat)}</p>`,
  );
