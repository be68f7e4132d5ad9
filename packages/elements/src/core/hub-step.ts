import { html, nothing, type TemplateResult } from 'lit';
import type { HubController } from './hub-controller.js';

export { hubStepStyles, hubStepStyles as styles } from './hub-step.styles.js';

/** Messages of the hub's own next step; they come with it. A hub may override any by its key. */
export const HUB_STEP_MESSAGES = {
  BASE_HUB_STEP: 'Your next step with {hub}',
  BASE_HUB_STEP_UNNAMED: 'Your next step with this teaching school hub',
  BASE_HUB_ACTION: 'Go to the hub’s NPQ page',
  BASE_HUB_EMAIL: 'Email {email}',
} as const;

export { HUB_STEP_MESSAGES as messages };

export type HubStepKey = keyof typeof HUB_STEP_MESSAGES;

type Msg = (key: HubStepKey, values?: Readonly<Record<string, string>>) => string;

/** The hub above a widget, as far as a next step asks it. */
export type SteppingHub = Pick<HubController, 'identity' | 'own' | 'course' | 'supplied'>;

export interface Stating {
  /** ISO day. */
  readonly today: string;
}

/** What the hub states of the course, in words: `own-step.ts` finds them. */
export interface Stated {
  readonly label: string;
  readonly content: TemplateResult;
  readonly written: string;
}

/** The hub's own next step, labelled as the hub's; undefined where it gave no link, no address, and states nothing. */
export function hubStep(
  { identity }: Pick<SteppingHub, 'identity'>,
  msg: Msg,
  { label, content, written }: Partial<Stated & Stating>,
): TemplateResult | undefined {
  const { name, actionUrl, actionLabel, email } = identity ?? {};
  if (!actionUrl && !email && !content) return undefined;
  return html`<div class="hub" part="hub">
    <p class="label">
      ${label ?? (name ? msg('BASE_HUB_STEP', { hub: name }) : msg('BASE_HUB_STEP_UNNAMED'))}
    </p>
    ${content}
    ${actionUrl
      ? html`<p>
          <a class="action" part="button" href=${actionUrl}>${actionLabel || msg('BASE_HUB_ACTION')}</a>
        </p>`
      : nothing}
    ${email ? html`<p><a href=${`mailto:${email}`}>${msg('BASE_HUB_EMAIL', { email })}</a></p>` : nothing}
    ${written ? html`<p class="hint">${written}</p>` : nothing}
  </div>`;
}
