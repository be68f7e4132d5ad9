import { printSheet } from '../../core/print-frame.js';
import type { WeeksShown } from '../model/weeks.js';
import { headteacherSheet, type SheetUi } from './headteacher-sheet.js';

export { SHEET_MESSAGES as messages } from './sheet-messages.js';

/** Prints one page for the headteacher, apart from the page that it stands on. */
export const printPlan = (shown: WeeksShown, ui: SheetUi, root: ShadowRoot): void =>
  printSheet(root, headteacherSheet(shown, ui));

/** Comes with the press. */
export interface PlanPrinter {
  readonly printPlan: typeof printPlan;
}
