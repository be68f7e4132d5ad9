// Only a page whose hub says which area it has downloads it.
import { css, html, nothing } from 'lit';
import { hubStepStyles } from '../../../core/hub-step.styles.js';
import type { Ui, View } from '../../../core/view.js';
import { joinAnd } from '../../../core/format.js';
import { TRUST_MESSAGES, trustLine, trustStyles, type TrustKey } from '../../../ui/trust-line.js';
import { presentOwnHub, type OwnHub, type OwnHubArgs, type OwnHubCode } from '../../model/own-hub.js';
import type { FinderAction } from '../../model/state.js';
import { OWN_HUB_MESSAGES, ownContact, type OwnHubKey } from './parts.js';

type OwnHubUi = Ui<FinderAction, OwnHubKey | TrustKey>;

function trust({ sources, reviewBy, today }: OwnHub, { msg }: OwnHubUi) {
  const facts = [{ what: msg('FINDER_HUB_FACT'), sources: Object.keys(sources) }];
  return trustLine({ basis: msg('FINDER_HUB_BASIS'), facts, notes: sources, reviewBy, today }, msg);
}

/** Whose page this is, before anything is looked for: who we are, whom we serve, how to reach us. */
export const ownHub: View<OwnHubArgs, OwnHub, FinderAction, OwnHubKey | TrustKey, OwnHubCode> = {
  messages: { ...OWN_HUB_MESSAGES, ...TRUST_MESSAGES },
  styles: css`
    ${hubStepStyles} ${trustStyles}
  `,
  present: presentOwnHub,
  render: (own, ui) => {
    const { names, covers, hub } = own;
    if (names.length === 0) return html``;
    const { msg, heading } = ui;
    const next = own.step?.nextStartLine(joinAnd(names), msg, own);
    return html`<div class="panel us" part="panel">
      ${heading(joinAnd(names), 1)}
      <p class="own">${msg('FINDER_HUB_US')}</p>
      ${covers.length > 0 ? html`<p>${msg('FINDER_HUB_AREA', { covers: joinAnd(covers) })}</p>` : nothing}
      ${next ? html`<p class="next-start">${next}</p>` : nothing} ${ownContact(hub, msg)}
      ${covers.length > 0 ? trust(own, ui) : nothing}
    </div>`;
  },
  effects: ({ unknownAreas }) => ({
    notes: unknownAreas.map(
      (area) => `<npq-hub hub="${area}"> is not a hub area we know, so the finder leaves it out.`,
    ),
  }),
};
