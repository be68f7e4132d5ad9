import type { EndedCourse } from '@npq-widgets/data';
import { html, nothing, type TemplateResult } from 'lit';
import { courseSelect } from '../../../ui/course-select.js';
import type { Ui, View } from '../../../core/view.js';
import type { ExplorerStartArgs } from '../../model/screen.js';
import type { ExplorerAction } from '../../model/state.js';
import { START_MESSAGES, type ExplorerStartKey } from './messages.js';

type StartUi = Ui<ExplorerAction, ExplorerStartKey>;

/** The NPQs of 2017, below those that can be taken. */
const endedOptions = (courses: readonly EndedCourse[], value: string, { msg }: StartUi): TemplateResult =>
  html`<optgroup label=${msg('EXPLORER_ENDED')}>
    ${courses.map(
      ({ id, name, short }) =>
        html`<option value=${id} .selected=${id === value}>${name} (${short})</option>`,
    )}
  </optgroup>`;

function question(
  { courses, endedCourses, value, chosen, unknown }: ExplorerStartArgs,
  ui: StartUi,
): TemplateResult {
  const onChoose = (id: string): void => {
    const ended = endedCourses.some((course) => course.id === id) ? id : '';
    ui.dispatch({ type: 'ended-chosen', course: chosen, ended });
    if (!ended) ui.choose({ course: id });
  };
  return courseSelect({
    courses,
    value,
    unknown,
    more: endedOptions(endedCourses, value, ui),
    msg: ui.msg,
    onChoose,
  });
}

/** The explorer's heading, the list of courses, and a sentence until one is chosen. */
export const start: View<ExplorerStartArgs, ExplorerStartArgs, ExplorerAction, ExplorerStartKey> = {
  messages: START_MESSAGES,
  present: (args) => args,
  render: (args, ui) =>
    html`${ui.heading(ui.msg('EXPLORER_HEADING'))}
    ${args.isPinned && args.chosen ? nothing : question(args, ui)}
    ${args.value ? nothing : html`<p>${ui.msg('EXPLORER_INTRO')}</p>`}`,
};
