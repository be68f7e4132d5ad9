import type { Courses2017Slice } from '@npq-widgets/data';
import { html, type TemplateResult } from 'lit';
import { formatDates } from '../../../core/format.js';
import { TRUST_MESSAGES, trustLine, trustStyles, type TrustKey } from '../../../ui/trust-line.js';
import type { Trust } from '../../../ui/trust.js';
import type { Ui, View } from '../../../core/view.js';
import type { RetiredArgs } from '../../model/screen.js';
import type { ExplorerAction } from '../../model/state.js';
import { BACK_MESSAGES, backLink, focusHeading, type BackKey } from '../back-link.js';
import { courseLinks } from '../course-links.js';

/** What is said of an NPQ of 2017. */
export const RETIRED_MESSAGES = {
  EXPLORER_2017_ALL: 'NPQs of 2017, which have ended',
  EXPLORER_2017_NAME: '{name} ({short} of 2017)',
  EXPLORER_2017_ENDED: 'This NPQ ended in {month}. You can take one of these in its place:',
  EXPLORER_2017_AREAS: 'Its {number} content areas',
  EXPLORER_2017_BEHAVIOURS: 'Its {number} leadership behaviours',
  EXPLORER_2017_SHARED: 'The {number} NPQs of 2017 shared these areas and behaviours.',
  EXPLORER_2017_END: 'Its end',
  EXPLORER_2017_BASIS: 'DfE’s contracts of 2017',
} as const;

export type RetiredKey = keyof typeof RETIRED_MESSAGES;

interface Retired extends RetiredArgs {
  readonly suite: Courses2017Slice;
}

type RetiredUi = Ui<ExplorerAction, RetiredKey | TrustKey | BackKey>;

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** How many there are, as a sentence says it. */
const countOf = ({ length }: readonly unknown[]) => ({ number: NUMBERS[length] ?? length });

function trustOf({ suite, today }: Retired, { msg }: RetiredUi): Trust {
  const { areas, behaviours, ended: closing, courses, sources: notes } = suite;
  const fact = (what: string, { sources = [] }: { readonly sources?: readonly string[] }) => ({
    what,
    sources,
  });
  return {
    basis: msg('EXPLORER_2017_BASIS'),
    facts: [
      fact(msg('EXPLORER_2017_AREAS', countOf(areas.value)), areas),
      fact(msg('EXPLORER_2017_BEHAVIOURS', countOf(behaviours.value)), behaviours),
      fact(msg('EXPLORER_2017_END'), closing),
    ],
    notes,
    reviewBy: courses.map(({ reviewBy }) => reviewBy).sort()[0] ?? '',
    today,
  };
}

/** The NPQs of 2017, to choose from: few look for one. */
function allOf({ suite: { courses }, chosen: course }: Retired, { msg, heading, dispatch }: RetiredUi) {
  const onChoose = (id: string) => (): void => dispatch({ type: 'retired-chosen', course, retired: id });
  return html`${heading(msg('EXPLORER_2017_ALL'), 0, true)}
    <ul>
      ${courses.map(
        ({ id, name, short }) =>
          html`<li><button class="link" @click=${onChoose(id)}>${name} (${short})</button></li>`,
      )}
    </ul>`;
}

function render(shown: Retired, ui: RetiredUi): TemplateResult {
  const { suite, ...args } = shown;
  const { msg, heading } = ui;
  const { areas, behaviours, ended, courses } = suite;
  const course = courses.find(({ id }) => id === args.retired);
  if (!course) return html`${backLink(args, ui)} ${allOf(shown, ui)}`;
  const { name, short, replacedBy } = course;
  return html`${backLink(args, ui)} ${heading(msg('EXPLORER_2017_NAME', { name, short }), 0, true)}
    <div class="note" part="panel">
      <p>${msg('EXPLORER_2017_ENDED', { month: formatDates(ended.value.contractsClosed) })}</p>
      ${courseLinks(replacedBy, args, ui)}
    </div>
    ${heading(msg('EXPLORER_2017_AREAS', countOf(areas.value)), 1)}
    <ol>
      ${areas.value.map((area) => html`<li>${area.name}</li>`)}
    </ol>
    ${heading(msg('EXPLORER_2017_BEHAVIOURS', countOf(behaviours.value)), 1)}
    <ul>
      ${behaviours.value.map((behaviour) => html`<li>${behaviour}</li>`)}
    </ul>
    <p>${msg('EXPLORER_2017_SHARED', countOf(courses))}</p>
    ${trustLine(trustOf(shown, ui), msg)}`;
}

/** An NPQ of 2017: when it ended, what took its place, its areas and behaviours. */
export const retired: View<RetiredArgs, Retired, ExplorerAction, RetiredKey | TrustKey | BackKey> = {
  messages: { ...RETIRED_MESSAGES, ...BACK_MESSAGES, ...TRUST_MESSAGES },
  styles: trustStyles,
  present: (args, facts) => {
    const suite = facts.get('courses-2017');
    return suite && { ...args, suite };
  },
  render,
  effects: (shown) => ({ focus: focusHeading(shown) }),
};
