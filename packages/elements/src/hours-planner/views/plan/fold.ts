import { html, type TemplateResult } from 'lit';
import type { Plan } from '../../model/plan.js';
import type { PlanUi } from './messages.js';

interface Fold {
  readonly id: 'published' | 'older';
  readonly title: string;
  readonly isOpen: boolean;
  readonly content: TemplateResult;
}

/** Something that stands folded until it is asked for. */
export function fold(
  { id, title, isOpen, content }: Fold,
  { isPrinting }: Plan,
  { dispatch }: PlanUi,
): TemplateResult {
  const onToggle = (event: Event): void => {
    const { open } = event.currentTarget as HTMLDetailsElement;
    // What stands inside folds and unfolds by itself; what printing opens closes again.
    if (event.target === event.currentTarget && !isPrinting && open !== isOpen)
      dispatch({ type: 'fold-toggled', id, open });
  };
  return html`<details class=${id} ?open=${isOpen} @toggle=${onToggle}>
    <summary>${title}</summary>
    ${content}
  </details>`;
}
