import { html, nothing, type TemplateResult } from 'lit';
import type { Effects, Facts, Ui, View } from '../../../core/view.js';
import { courseSelect } from '../../../ui/course-select.js';
import type { ProviderList } from '../../model/providers.js';
import type { ProvidersArgs } from '../../model/screen.js';
import type { FinderAction } from '../../model/state.js';
import type { ListKey } from './list-messages.js';
import type * as listCode from './list.js';
import { PROVIDERS_MESSAGES, type ProvidersKey } from './messages.js';

export type ProvidersUi = Ui<FinderAction, ProvidersKey | ListKey>;

export interface ListCode {
  readonly list: typeof listCode;
}

export interface Providers extends ProvidersArgs {
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
      ui.dispatch({ type: 'list-asked' });
      ui.choose({ course: id });
    },
  });
  // What the list needs is on its way before the choice is made.
  return html`<div @focusin=${() => ui.dispatch({ type: 'neared', part: 'course' })}>${select}</div>`;
}

function render(providers: Providers, ui: ProvidersUi): TemplateResult {
  const { course, isPinned, list } = providers;
  const { msg, heading, waiting } = ui;
  const title = course
    ? msg('FINDER_PROVIDERS_OF', { course: `${course.name} (${course.short})` })
    : msg('FINDER_PROVIDERS');
  return html`<div class="leaders">
    ${heading(title, 1)} ${course ? nothing : html`<p>${msg('FINDER_PROVIDERS_INTRO')}</p>`}
    <div class="asks">
      ${course && isPinned ? nothing : courseField(providers, ui)}
      ${list ? list.code.cohortField(list.shown, ui) : nothing}
    </div>
    ${list ? list.code.listPanel(list.shown, ui) : nothing}
    ${course && !list ? waiting('list', 'providers', 'cohorts') : nothing}
  </div>`;
}

function effects({ list, listed, wrongCohort }: Providers, ui: ProvidersUi): Effects {
  const wrong = wrongCohort ? { attribute: 'cohort', value: wrongCohort } : undefined;
  if (!list) return { wrong };
  const { code, shown } = list;
  return {
    wrong,
    announce: listed ? { id: `${listed}`, value: () => code.listAloud(shown, ui) } : undefined,
    notes: shown.unknownProviders.map(
      (id) => `<npq-hub providers="${id}"> is not a lead provider we know, so the finder leaves it out.`,
    ),
    expired: shown.isPastReview ? [{ slice: 'providers', reviewBy: shown.slice.reviewBy }] : [],
  };
}

/** Who leads an NPQ: the question for the course, and the list for it and for a start. */
export const providers: View<ProvidersArgs, Providers, FinderAction, ProvidersKey | ListKey, ListCode> = {
  messages: PROVIDERS_MESSAGES,
  present: (args, facts) => ({ ...args, list: listFor(args, facts) }),
  render,
  effects,
};
