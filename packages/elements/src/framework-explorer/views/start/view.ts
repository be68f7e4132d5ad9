import { adviceOn, type CourseChoicesSlice, type CourseSummary } from '@npq-widgets/data';
import { html, nothing, type TemplateResult } from 'lit';
import type { Ui, View } from '../../../core/view.js';
import type { ExplorerStartArgs } from '../../model/screen.js';
import { choicesIn, type ChoicesCode, type ExplorerAction } from '../../model/state.js';
import { focusHeading } from '../back-link.js';
import { show } from '../course-links.js';

/** What the list of all courses says. `{…}` places are filled. A hub may override any by its key. */
const START_MESSAGES = {
  EXPLORER_HEADING: 'Choose an NPQ',
  EXPLORER_INTRO: '{count} NPQs for teachers and leaders in England.',
  EXPLORER_SUITS: 'Which one suits me?',
  EXPLORER_MONTHS: '{months} months',
  EXPLORER_ENDS: 'case study',
  EXPLORER_ENDS_WORDS: 'case study of up to {words} words',
  EXPLORER_UNASSESSED: 'not assessed',
  EXPLORER_STATE: 'funded at state-funded schools',
  EXPLORER_LIST: 'funded at schools on DfE’s list',
  EXPLORER_NEW_HEADS: 'funded for new headteachers',
  EXPLORER_PAUSES: 'not in {cohort}',
  EXPLORER_ENDED: 'NPQs that have ended',
} as const;

export type ExplorerStartKey = keyof typeof START_MESSAGES;

type StartUi = Ui<ExplorerAction, ExplorerStartKey>;

interface Start extends ExplorerStartArgs {
  /** What people compare courses by. */
  readonly choices: CourseChoicesSlice;
}

/** Specialist first: most who look are class teachers. */
const GROUPS = [
  ['specialist', 'BASE_SPECIALIST'],
  ['leadership', 'BASE_LEADERSHIP'],
  ['ehco', 'BASE_EHCO'],
] as const;

const FUNDED = { state: 'EXPLORER_STATE', list: 'EXPLORER_LIST', 'new-heads': 'EXPLORER_NEW_HEADS' } as const;

/** `1500` → `1,500`, below a million. The browser's own way takes longer to begin than all the cards take to render. */
const inThousands = (count: number): string => String(count).replace(/\B(?=\d{3}$)/, ',');

/** How it ends; `words` as the slice has them. */
function ending(words: number | null | undefined, { msg }: StartUi): string {
  if (words === undefined) return msg('EXPLORER_UNASSESSED');
  return words === null ? msg('EXPLORER_ENDS') : msg('EXPLORER_ENDS_WORDS', { words: inThousands(words) });
}

/** For whom a course is, and the facts by which people choose. */
function compared({ id, months }: CourseSummary, { cohort, courses }: CourseChoicesSlice, ui: StartUi) {
  const { msg } = ui;
  const { who, mostWords, funded, pauses } = courses[id] ?? {};
  const facts = [
    msg('EXPLORER_MONTHS', { months }),
    // Of a course that a hub adds no more is known.
    who && ending(mostWords, ui),
    funded && msg(FUNDED[funded]),
    pauses && msg('EXPLORER_PAUSES', { cohort: cohort.label }),
  ];
  return html`<span>${who}</span> <span class="hint">${facts.filter(Boolean).join(', ')}</span>`;
}

/** A course to scan. */
function card(course: CourseSummary, { choices }: Start, ui: StartUi): TemplateResult {
  return html`<li>
    <button class="link" @click=${() => show(course.id, ui)}>${course.name}</button>
    ${compared(course, choices, ui)}
  </li>`;
}

function render(model: Start, ui: StartUi): TemplateResult {
  const { courses, chosen: course, unknown, choices, today } = model;
  const { msg, heading, dispatch } = ui;
  const onSuits = (): void => dispatch({ type: 'suits-asked', course });
  const onRetired = (): void => dispatch({ type: 'retired-chosen', course, retired: 'all' });
  return html`${heading(msg('EXPLORER_HEADING'), 0, true)}
    ${unknown ? html`<p class="note">${msg('BASE_COURSE_UNKNOWN', { value: unknown })}</p>` : nothing}
    <p>${msg('EXPLORER_INTRO', { count: courses.filter(({ level }) => level !== 'ehco').length })}</p>
    <p>${adviceOn(choices.cohort.advice, today)}</p>
    <p><button part="button" @click=${onSuits}>${msg('EXPLORER_SUITS')}</button></p>
    ${GROUPS.map(
      ([level, label]) =>
        html`${heading(msg(label), 1)}
          <ul class="choices">
            ${courses.filter((one) => one.level === level).map((one) => card(one, model, ui))}
          </ul>`,
    )}
    <p><button class="link" @click=${onRetired}>${msg('EXPLORER_ENDED')}</button></p>`;
}

/** All courses to scan, and the short way to one of them. */
export const start: View<ExplorerStartArgs, Start, ExplorerAction, ExplorerStartKey, ChoicesCode> = {
  messages: START_MESSAGES,
  present: (args, facts) => {
    const choices = choicesIn(facts);
    return choices && { ...args, choices };
  },
  render,
  effects: (model) => ({ focus: focusHeading(model) }),
};
