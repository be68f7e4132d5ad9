import { html, type TemplateResult } from 'lit';
import type { Ui } from '../../../core/view.js';

/** An answer under its title, which receives the focus. */
export const answerPanel = (
  title: string,
  content: TemplateResult,
  { heading }: Pick<Ui<never, never>, 'heading'>,
): TemplateResult => html`<div class="answer">${heading(title, 1, true)} ${content}</div>`;
