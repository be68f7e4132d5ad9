import type { TemplateResult } from 'lit';
import type { PlanKey } from './plan-messages.js';

export type Values = Readonly<Record<string, string | number>>;

/** What the parts of the plan need of the element that shows them. */
export interface PlanKit {
  readonly say: (key: PlanKey, values?: Values) => string;
  /** A heading `depth` levels under the widget's own. */
  readonly heading: (text: string, depth: number) => TemplateResult;
  readonly isOpen: (programme: string) => boolean;
  readonly onToggle: (programme: string, open: boolean) => void;
  readonly onDayLength: (text: string) => void;
}
