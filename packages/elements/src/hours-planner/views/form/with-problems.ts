import type { nothing, TemplateResult } from 'lit';
import type { FormShown } from '../../model/weeks.js';
import type { FormUi } from './messages.js';
import type * as Problem from './problem.js';

/** The form with what says what is wrong, once something is and it has come. */
export interface WithProblems extends FormShown {
  readonly problem: typeof Problem | undefined;
}

/** What comes late makes its fields with the form's own, so that nothing is split off for it. */
export interface Fields {
  /** One control with its label, its hint, and what is wrong with it. */
  readonly field: (
    id: string,
    label: string,
    control: (describedBy: string | typeof nothing) => TemplateResult,
    shown: WithProblems,
    ui: FormUi,
    hint?: string,
  ) => TemplateResult;
  /** What is wrong with a control; undefined when nothing is. */
  readonly wrongWith: (
    id: string,
    shown: WithProblems,
    ui: FormUi,
    name?: string,
  ) => TemplateResult | undefined;
}
