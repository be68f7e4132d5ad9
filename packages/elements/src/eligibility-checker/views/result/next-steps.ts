import { findAdvice, findPrices, type Advice, type CopyLink, type Price } from '@npq-widgets/data/funding';
import { html, nothing, type TemplateResult } from 'lit';
import type { OutcomeKey } from './messages.js';
import { anchor, fold } from './parts.js';
import type { ResultModel } from '../../model/result.js';
import type { OutcomeUi } from './messages.js';

const advice = ({ text, link }: Advice): TemplateResult => html`${text} ${link ? anchor(link) : nothing}`;

const stepsOf = ({
  assessment: { outcome },
  registrationClosed,
  answers,
  reasons,
}: ResultModel): readonly Advice[] =>
  registrationClosed ? [] : findAdvice(outcome, 'step', answers, reasons);

/** Where to go next where the page's hub has no step of its own: where the rules send people, else where dates are said. */
function officialLink(model: ResultModel, { msg }: OutcomeUi): CopyLink | undefined {
  const { standing, registrationClosed } = model;
  if (registrationClosed) return undefined;
  const service = standing?.service;
  return (
    stepsOf(model).find(({ link }) => link)?.link ??
    (service ? { url: service, text: msg('CHECKER_SERVICE_LINK') } : undefined)
  );
}

/** The one next step as a button: the hub's own before DfE's. Under it, how registration stands. */
export function nextStep(model: ResultModel, ui: OutcomeUi): TemplateResult | typeof nothing {
  const { standing, hub } = model;
  const own = ui.hubStep();
  const link = hub?.actionUrl || hub?.email ? undefined : officialLink(model, ui);
  const official = link
    ? html`<p><a class="action" part="button" href=${link.url}>${link.text}</a></p>`
    : nothing;
  const when = standing
    ? html`<p class="hint">
        <strong>${standing.heading}.</strong> ${standing.because}
        ${standing.service && link?.url !== standing.service
          ? html`<a href=${standing.service}>${ui.msg('CHECKER_REGISTER')}</a>.`
          : nothing}
      </p>`
    : nothing;
  return own === nothing && !link && !standing
    ? nothing
    : html`<div class="next">${own}${official}${when}</div>`;
}

/** The steps in their true order: registering is not applying. Folded. */
export function steps(model: ResultModel, { msg }: OutcomeUi): TemplateResult | typeof nothing {
  const found = stepsOf(model);
  if (found.length === 0) return nothing;
  const first = model.assessment.registration.status === 'stops';
  return fold(
    msg('CHECKER_STEPS'),
    html`<ol>
      ${first ? html`<li>${msg('CHECKER_STOPS_FIRST')}</li>` : nothing}
      ${found.map((step) => html`<li>${advice(step)}</li>`)}
    </ol>`,
  );
}

/** The last price seen, with its year: what a course costs whoever has no scholarship. */
export function lastPrice(
  { registrationClosed, course, prices }: ResultModel,
  { msg }: OutcomeUi,
): TemplateResult | typeof nothing {
  const [last] = registrationClosed ? [] : findPrices(course.id, prices);
  if (!last) return nothing;
  const { period } = last;
  return html`<p>${msg('CHECKER_PRICE_LAST', { pounds: pounds(last), period })}</p>`;
}

/** Who may pay, and the last prices seen, each with its year and VAT. Folded. */
export function paying(model: ResultModel, ui: OutcomeUi): TemplateResult | typeof nothing {
  const { assessment, registrationClosed, answers, course, reasons, prices } = model;
  const { outcome, conditions } = assessment;
  const words = registrationClosed ? [] : findAdvice(outcome, 'paying', answers, reasons);
  if (words.length === 0) return nothing;
  const besides = conditions.map((id) =>
    ui.msg('CHECKER_PAYING_IF', { condition: reasons.conditions[id] ?? '' }),
  );
  const found = findPrices(course.id, prices);
  return fold(
    ui.msg('CHECKER_PAYING'),
    html`${words.map((one, index) => html`<p>${advice(one)} ${index === 0 ? besides : nothing}</p>`)}
    ${found.length
      ? html`<ul>
          ${found.map((price) => html`<li>${priceText(price, ui.msg)}</li>`)}
        </ul>`
      : html`<p>${ui.msg('CHECKER_NO_PRICE')}</p>`}`,
  );
}

const pounds = ({ pounds: amount }: Price): string => amount.toLocaleString('en-GB');

/** `£1,949 (without VAT), autumn 2026: Bradford Teaching School Hub` */
export function priceText(
  price: Price,
  msg: (key: OutcomeKey, values?: Readonly<Record<string, string>>) => string,
): string {
  const { vat, period, seller } = price;
  const words = msg(`CHECKER_VAT_${vat.toUpperCase() as 'EXCLUDED' | 'INCLUDED' | 'NOT-STATED'}`);
  return msg('CHECKER_PRICE', { pounds: pounds(price), period, seller, vat: words });
}

/** What to bear in mind, once and last. */
export const caveats = ({ assessment: { outcome }, answers, reasons }: ResultModel): TemplateResult[] =>
  findAdvice(outcome, 'caveat', answers, reasons).map(
    (caveat) => html`<p class="hint">${advice(caveat)}</p>`,
  );
