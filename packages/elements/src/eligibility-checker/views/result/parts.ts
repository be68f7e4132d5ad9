import type { Assessment, CopyLink, Outcome } from '@npq-widgets/data/funding';
import { html, type TemplateResult } from 'lit';

export const anchor = ({ url, text }: CopyLink): TemplateResult => html`<a href=${url}>${text}</a>`;

/** What the rules ask last: of courses that are paid for otherwise it is said once, and not asked for each. */
export const LAST: readonly string[] = ['worksInEngland', 'previouslyFunded'];

/** What is for those who want to know more. */
export const fold = (title: string, content: unknown): TemplateResult =>
  html`<details class="fold">
    <summary>${title}</summary>
    ${content}
  </details>`;

/** A shape beside the words of an outcome, so that it is seen before it is read; `styles.ts` draws it. */
const SHAPES: Readonly<Record<Outcome, string>> = {
  eligible: 'yes',
  'in-review': 'review',
  'not-eligible': 'no',
  depends: 'open',
  'no-rules': 'open',
};

export const shapeOf = ({ outcome }: Pick<Assessment, 'outcome'>): string => SHAPES[outcome];
