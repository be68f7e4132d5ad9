import { html, nothing, type TemplateResult } from 'lit';
import type { Effects, Facts, Ui, View } from '../../../core/view.js';
import { courseSelect } from '../../../ui/course-select.js';
import type { ProviderList } from '../../model/providers.js';
import type { ProvidersArgs } from '../../model/screen.js';
import type { FinderAction } from '../../model/state.js';
import type { ListKey } from './list-messages.js';
import type * as listCode from './list.js';

/** What the finder says of lead providers before a course is chosen; the rest comes with the list. */
const PROVIDERS_MESSAGES = {
  FINDER_PROVIDERS: 'Who you would study with',
  FINDER_PROVIDERS_INTRO: 'Choose an NPQ to see who runs it. You can choose any of them, wherever you work.',
} as const;

export type ProvidersKey = keyof typeof PROVIDERS_MESSAGES;
type ProvidersUi = Ui<FinderAction, ProvidersKey | ListKey>;

interface ListCode {
  readonly list: typeof listCode;
}

interface Providers extends ProvidersArgs {
  /** Undefined while no course is chosen, or while it is on its way. */
  readonly list: { readonly code: typeof listCode; readonly shown: ProviderList } | undefined;
}

function listFor(args: ProvidersArgs, facts: Facts<ListCode>): Providers['list'] {
  const { course } = args;
  if (!course) return undefined;
  // All of them are asked for before any is waited for.
  const [code, slice, cohorts] = [facts.get('list'), facts.get('providers'), facts.get('cohorts')];
  return code && slice && cohorts
    ? { code, shown: code.listProviders({ ...args, course }, slice, cohorts) }
    : undefined;
}

function courseField({ courses, course, unknown }: Providers, ui: ProvidersUi): TemplateResult {
  const select = courseSelect({
    courses,
    value: course?.id ?? '',
    unknown,
    msg: ui.msg,
    onChoose: (id) => {
      ui.dispatch({ type: 'course-chosen', course: id });
      ui.choose({ course: id });
    },
  });
  // What the list needs is on its way before the choice is made.
  return html`<div @focusin=${() => ui.dispatch({ type: 'neared', part: 'course' })}>${select}</div>`;
}

function render(providers: Providers, ui: ProvidersUi): TemplateResult {
  const { course, isAsking, isPinned, list } = providers;
  const { msg, heading, renderStatus } = ui;
  return html`<div class="leaders">
    ${heading(msg('FINDER_PROVIDERS'), 1)} ${course ? nothing : html`<p>${msg('FINDER_PROVIDERS_INTRO')}</p>`}
    ${list && !isAsking ? list.code.chosenCourse(list.shown, isPinned, ui) : nothing}
    <div class="asks">
      ${isAsking ? courseField(providers, ui) : nothing}
      ${list ? list.code.cohortField(list.shown, ui) : nothing}
    </div>
    ${list ? list.code.listPanel(list.shown, ui) : nothing}
    ${course && !list ? renderStatus('list', 'providers', 'cohorts') : nothing}
  </div>`;
}

function effects({ list, listed, changes, wrongCohort, today }: Providers, ui: ProvidersUi): Effects {
  const wrong = wrongCohort ? { attribute: 'cohort', value: wrongCohort } : undefined;
  const focus = changes ? { id: `${changes}`, value: () => ['#course'] } : undefined;
  if (!list) return { wrong, focus };
  const { code, shown } = list;
  const { reviewBy } = shown.slice;
  return {
    wrong,
    focus,
    announce: listed ? { id: `${listed}`, value: () => code.listAloud(shown, ui) } : undefined,
    notes: shown.unknownProviders.map(
      (id) => `<npq-hub providers="${id}"> is not a lead provider we know, so the finder leaves it out.`,
    ),
    expired: today > reviewBy ? [{ slice: 'providers', reviewBy }] : [],
  };
}

/** Who runs an NPQ: the question for the course, and the list for it and for a start. */
export const providers: View<ProvidersArgs, Providers, FinderAction, ProvidersKey | ListKey, ListCode> = {
  messages: PROVIDERS_MESSAGES,
  present: (args, facts) => ({ ...args, list: listFor(args, facts) }),
  render,
  effects,
};
