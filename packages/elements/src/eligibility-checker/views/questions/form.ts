import { formatValues } from '../../../core/hash-state.js';
import type { FormContent, Once } from '../../../core/view.js';
import type { Flow } from '../../model/input.js';

/** What the answers are as text: for a link, and for the browser to bring them back. */
export const answersText = ({ journey: { answers }, cohort }: Flow): string =>
  formatValues({ ...answers, cohort });

/** What the checker submits in a form of the page: ids only. Nothing while there is no result, or without a name. */
function formValue(name: string, { journey, cohort, assessment }: Flow): FormData | null {
  if (!name || !assessment) return null;
  const data = new FormData();
  data.set(name, assessment.outcome);
  data.set(`${name}.course`, journey.answers.course ?? '');
  data.set(`${name}.cohort`, cohort);
  return data;
}

/** What the page's form gets, whenever it is another one. */
export function formContent(name: string, flow: Flow): Once<FormContent> {
  const state = flow.journey.begun ? answersText(flow) : '';
  const isComplete = flow.assessment !== undefined;
  return {
    id: [name, state, flow.assessment?.outcome].join(),
    value: () => ({ value: formValue(name, flow), state, isComplete }),
  };
}
