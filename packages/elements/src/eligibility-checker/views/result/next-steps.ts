import { findAdvice, findPrices, type Advice, type Price } from '@npq-widgets/data/funding';
import { html, nothing, type TemplateResult } from 'lit';
import type { OutcomeKey } from './messages.js';
import { anchor, grounds } from './outcome.js';
import type { ResultModel } from '../../model/result.js';
import type { OutcomeUi } from './messages.js';

const advice = ({ text, link }: Advice): TemplateResult => html`${text} ${link ? anchor(link) : nothing}`;

/** The steps in their true order (registering is not applying), then the hub's own action. */
export function nextSteps(
  { assessment: { outcome, registration }, closed, standing, answers, reasons }: ResultModel,
  { msg, heading, hubStep }: OutcomeUi,
): TemplateResult {
  const steps = closed ? [] : findAdvice(outcome, 'step', answers, reasons);
  const list = html`${heading(msg('CHECKER_STEPS'), 2)}
    ${standing
      ? html`<p>
          ${standing.heading}. ${standing.because}
          ${standing.service ? html`<a href=${standing.service}>${msg('CHECKER_REGISTER')}</a>.` : nothing}
        </p>`
      : nothing}
    <ol>
      ${registration.status === 'stops' ? html`<li>${msg('CHECKER_STOPS_FIRST')}</li>` : nothing}
      ${steps.map((step) => html`<li>${advice(step)}</li>`)}
    </ol>`;
  return html`${steps.length ? list : nothing} ${hubStep()}`;
}

/** Who may pay, and the last prices seen, each with its year, VAT and source. */
export function paying(
  { assessment: { outcome, conditions }, closed, answers, course, reasons, prices }: ResultModel,
  ui: OutcomeUi,
): TemplateResult | typeof nothing {
  const words = closed ? [] : findAdvice(outcome, 'paying', answers, reasons);
  if (words.length === 0) return nothing;
  const besides = conditions.map((id) =>
    ui.msg('CHECKER_PAYING_IF', { condition: reasons.conditions[id] ?? '' }),
  );
  const found = findPrices(course.id, prices);
  const price = (one: Price) => html`<li>${priceText(one, ui.msg)} ${grounds(one, prices.sources)}</li>`;
  return html`${ui.heading(ui.msg('CHECKER_PAYING'), 2)}
  ${words.map((one, index) => html`<p>${advice(one)} ${index === 0 ? besides : nothing}</p>`)}
  ${found.length
    ? html`<ul>
        ${found.map(price)}
      </ul>`
    : html`<p>${ui.msg('CHECKER_NO_PRICE')}</p>`}`;
}

/** `£1,949 (without VAT), autumn 2026: Bradford Teaching School Hub` */
export function priceText(
  { pounds, vat, period, seller }: Price,
  msg: (key: OutcomeKey, values?: Readonly<Record<string, string>>) => string,
): string {
  const words = msg(`CHECKER_VAT_${vat.toUpperCase() as 'EXCLUDED' | 'INCLUDED' | 'NOT-STATED'}`);
  return msg('CHECKER_PRICE', { pounds: pounds.toLocaleString('en-GB'), period, seller, vat: words });
}

/** What to bear in mind, once and last. */
export const caveats = ({ assessment: { outcome }, answers, reasons }: ResultModel): TemplateResult[] =>
  findAdvice(outcome, 'caveat', answers, reasons).map(
    (caveat) => html`<p class="hint">${advice(caveat)}</p>`,
  );
