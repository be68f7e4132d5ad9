// Questions that people ask. They come when the fold is opened.
import builtIn from '@npq-widgets/data/slices/common-questions';
import type { CommonQuestionsSlice } from '@npq-widgets/data/funding';
import { html, type TemplateResult } from 'lit';
import type { Facts, Ui } from '../../../core/view.js';
import { trustLine, type TrustKey } from '../../../ui/trust-line.js';

export const messages = {
  CHECKER_ASKED_BASIS: 'what DfE, hubs and providers publish',
  CHECKER_ASKED_DOUBT: 'not in the DfE guidance that was read.',
} as const;

export type AskedKey = keyof typeof messages;

/** What the hub supplies, else our own. */
export const askedOf = (facts: Pick<Facts, 'supplied'>): CommonQuestionsSlice =>
  facts.supplied('common-questions') ?? builtIn;

/** Each question with its short answer; what they rest on in one line. */
export function askedList(
  { questions, sources, reviewBy }: CommonQuestionsSlice,
  today: string,
  { msg, heading }: Pick<Ui<never, AskedKey | TrustKey>, 'msg' | 'heading'>,
): TemplateResult {
  const doubt = msg('CHECKER_ASKED_DOUBT');
  const facts = questions.map(({ title, sources: own, confidence }) => ({
    what: title,
    sources: own,
    ...(confidence === 'high' ? {} : { doubt }),
  }));
  return html`${questions.map(
    ({ title, text }) =>
      html`${heading(title, 2)}
        <p>${text}</p>`,
  )}
  ${trustLine({ basis: msg('CHECKER_ASKED_BASIS'), facts, notes: sources, reviewBy, today }, msg)}`;
}
