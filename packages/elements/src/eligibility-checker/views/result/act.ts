import type { Answers } from '@npq-widgets/data/funding';
import { addressWith } from '../../../core/hash-state.js';
import { copyLink } from '../../../ui/share-link.js';
import type { ResultModel } from '../../model/result.js';
import { moved, withLink } from '../../model/moves.js';
import { act, partName } from '../act.js';
import { answersText } from '../questions/form.js';
import type { OutcomeUi } from './messages.js';

/** A change that was offered is taken up: the whole page goes to its course and cohort. */
export function goTo(model: ResultModel, ui: OutcomeUi, answers: Answers): void {
  const { course, cohort } = answers;
  ui.choose({ ...(course && { course }), ...(cohort && { cohort }) });
  act(model, ui, { type: 'changed', answers });
}

/** Another course, with the same answers. */
export function showCourse({ flow: { journey }, state }: ResultModel, ui: OutcomeUi, course: string): void {
  ui.choose({ course });
  ui.dispatch({ type: 'moved', state: moved(state, { journey, focus: '', hadResult: true }) });
}

/** What prints a result. */
interface Printer {
  readonly printResult: (model: ResultModel, ui: OutcomeUi, root: ShadowRoot) => void;
}

export const print = (model: ResultModel, ui: OutcomeUi): void =>
  ui.use('sheet', ({ printResult }: Printer, root) => printResult(model, ui, root), 'CHECKER_PRINT_FAILED');

/** Copies a link that opens the result. Only now do the answers stand in an address. */
export async function copyResult({ flow, place, state }: ResultModel, ui: OutcomeUi): Promise<void> {
  const link = addressWith(partName(place), answersText(flow));
  const show = (shown: string): void => ui.dispatch({ type: 'moved', state: withLink(state, shown) });
  if (await copyLink(link, show)) ui.announce(ui.msg('CHECKER_COPIED'));
}
