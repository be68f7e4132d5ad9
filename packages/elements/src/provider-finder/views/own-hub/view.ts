// Only a page whose hub says which area it has downloads it.
import { html, nothing } from 'lit';
import type { View } from '../../../core/view.js';
import { presentOwnHub, type OwnHub, type OwnHubArgs } from '../../model/own-hub.js';
import type { FinderAction } from '../../model/state.js';
import { joinAnd } from '../format.js';

const HUB_MESSAGES = {
  HUB_THIS: 'This page belongs to {name}',
  HUB_AREA: 'Its area: {covers}.',
} as const;

export type OwnHubKey = keyof typeof HUB_MESSAGES;

/** Whose page this is, before anything is looked for. */
export const ownHub: View<OwnHubArgs, OwnHub, FinderAction, OwnHubKey> = {
  messages: HUB_MESSAGES,
  present: presentOwnHub,
  render: ({ names, covers }, { msg, heading }) =>
    names.length > 0
      ? html`<div class="answer">
          ${heading(msg('HUB_THIS', { name: joinAnd(names) }), 1)}
          ${covers.length > 0 ? html`<p>${msg('HUB_AREA', { covers: joinAnd(covers) })}</p>` : nothing}
        </div>`
      : html``,
  effects: ({ unknownAreas }) => ({
    notes: unknownAreas.map(
      (area) => `<npq-hub hub="${area}"> is not a hub area we know, so the finder leaves it out.`,
    ),
  }),
};
