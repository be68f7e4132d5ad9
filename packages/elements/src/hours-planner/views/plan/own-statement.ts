import type { OwnCohort } from '@npq-widgets/data/own-facts';
import { html, nothing, type TemplateResult } from 'lit';
import { inWords } from '../../../ui/dates.js';
import { amountInWords } from './format-amounts.js';
import type { Plan } from '../../model/plan.js';
import type { PlanUi } from './messages.js';

type Msg = PlanUi['msg'];

const PLACES = {
  open: 'HOURS_OWN_OPEN',
  'waiting list': 'HOURS_OWN_WAITING',
  full: 'HOURS_OWN_FULL',
} as const;

/** A start as the hub's tag or its file gives it. */
interface Start {
  readonly name: string;
  readonly start: string | undefined;
  readonly applyBy: string | undefined;
  readonly places: keyof typeof PLACES | undefined;
  /** The day on which that was so; empty when it was not said. */
  readonly on: string;
}

const ofCohort = ({ name, starts, closes, places }: OwnCohort): Start => ({
  name,
  start: starts,
  applyBy: closes,
  places: places?.state,
  on: places?.on ?? '',
});

function startLine({ name, start, applyBy, places, on }: Start, msg: Msg): TemplateResult | typeof nothing {
  const said = [
    start && msg('HOURS_OWN_STARTS', { day: inWords(start) }),
    applyBy && msg('HOURS_OWN_APPLY', { day: inWords(applyBy) }),
    places && msg(PLACES[places], { on: on && msg('HOURS_OWN_ON', { day: inWords(on) }) }),
  ].filter(Boolean);
  if (said.length === 0) return nothing;
  return html`<p>${name ? html`<strong>${name}:</strong> ` : nothing}${said.join(' ')}</p>`;
}

/** Days in person and where, what it costs, the hub's own words. */
function otherLines({ start, own }: Plan, msg: Msg): string[] {
  const days = own?.inPersonDays ?? start?.inPersonDays;
  const venue = start?.venue;
  const inDays = days ? amountInWords({ value: days, unit: 'day' }) : '';
  const { price, wording } = own ?? {};
  const pounds = price?.pounds.toLocaleString('en-GB') ?? '';
  return [
    inDays && msg(venue ? 'HOURS_OWN_DAYS_AT' : 'HOURS_OWN_DAYS', { days: inDays, venue: venue ?? '' }),
    !inDays && venue ? msg('HOURS_OWN_AT', { venue }) : '',
    price &&
      msg(price.includes ? 'HOURS_OWN_PRICE_WITH' : 'HOURS_OWN_PRICE', {
        pounds,
        includes: price.includes ?? '',
      }),
    wording ?? '',
  ].filter((line): line is string => Boolean(line));
}

/** What the hub states of the course: its own statement, with its day, and never DfE's. Nothing where it states nothing. */
export function ownStatement(plan: Plan, { msg, heading }: PlanUi): TemplateResult | typeof nothing {
  const { start, own, ownWritten, hubName } = plan;
  if (!start && !own) return nothing;
  const starts = own
    ? own.cohorts.map(ofCohort)
    : [{ name: '', start: start?.start, applyBy: start?.applyBy, places: start?.places, on: '' }];
  const written = own ? msg('HOURS_OWN_WRITTEN', { day: inWords(ownWritten) }) : '';
  return html`<div class="panel own" part="panel">
    ${heading(hubName ? msg('HOURS_OWN', { hub: hubName }) : msg('HOURS_OWN_UNNAMED'), 2)}
    ${starts.map((one) => startLine(one, msg))} ${otherLines(plan, msg).map((line) => html`<p>${line}</p>`)}
    <p class="hint">${msg('HOURS_OWN_SAID')} ${written}</p>
  </div>`;
}
