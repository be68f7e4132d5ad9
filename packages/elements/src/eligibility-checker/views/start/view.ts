import { cohortsOnOffer, registrationOn, type CohortStart, type RegistrationPeriod } from '@npq-widgets/data';
import { html, nothing, type TemplateResult } from 'lit';
import type { Ui, View } from '../../../core/view.js';
import { courseSelect } from '../../../ui/course-select.js';
import type { CheckerAction } from '../../model/state.js';
import type { problem, StartProblemKey } from './problem.js';
import type * as Sources from './date-sources.js';
import type { StartArgs } from '../../model/input.js';

/** What the checker says before the first question. */
const START_MESSAGES = {
  CHECKER_HEADING: 'Will my NPQ be funded?',
  CHECKER_INTRO: 'Answer a few questions.',
  CHECKER_PRIVATE: 'Your answers stay on your device.',
  CHECKER_IN_FORM: 'The course, start and result go with this form. Your answers do not.',
  CHECKER_PAST: 'This may have changed.',
  CHECKER_REGISTER: 'DfE’s service shows if you can register today',
  CHECKER_DATES_FROM: 'Sources',
  CHECKER_COHORT: 'When do you want to start?',
  CHECKER_COHORT_UNKNOWN: '{cohort} (funding not announced)',
  CHECKER_START: 'Check funding',
  CHECKER_REQUIRED: 'Check funding first',
} as const;

export type StartKey = keyof typeof START_MESSAGES | StartProblemKey | Sources.SourcesKey;

/** Code of the start page that comes when it is asked for. */
export interface StartCode {
  readonly sources: typeof Sources;
  readonly problem: typeof problem;
  readonly 'more-cohorts': object;
}

interface StartModel extends Omit<StartArgs, 'cohort'> {
  readonly cohort: CohortStart;
  readonly registration: RegistrationPeriod | null | undefined;
  /** The dates should have been looked at again by now. */
  readonly isOld: boolean;
  /** What the dates rest on, once it is asked for and has come. */
  readonly sources: Sources.DateSources | undefined;
  /** What says that no course was chosen, once that is so and it has come. */
  readonly problem: (typeof problem)['courseMissing'] | undefined;
  readonly showSources: typeof Sources.registrationSources | undefined;
}

type StartUi = Ui<CheckerAction, StartKey>;

/** How registration stands, which course, and which start where there is a choice: before anything is asked. */
export const start: View<StartArgs, StartModel, CheckerAction, StartKey, StartCode> = {
  messages: START_MESSAGES,

  present(args, facts) {
    const { cohort, today, wantsSources, lacksCourse } = args;
    // The screen waits for it: where it does not come, that is said here.
    if (!cohort) return void facts.get('more-cohorts');
    const code = wantsSources ? facts.get('sources') : undefined;
    return {
      ...args,
      cohort,
      registration: registrationOn(cohort, today),
      isOld: today > cohort.reviewBy,
      sources: code?.dateSources(cohort.id, today, facts),
      showSources: code?.registrationSources,
      problem: lacksCourse ? facts.get('problem')?.courseMissing : undefined,
    };
  },

  render: (model, ui) =>
    html`<p>${ui.msg('CHECKER_INTRO')} ${ui.msg(model.name ? 'CHECKER_IN_FORM' : 'CHECKER_PRIVATE')}</p>
      ${model.isSingle
        ? html`${registration(model, ui)} ${form(model, ui)}`
        : html`${form(model, ui)} ${registration(model, ui)}`}`,

  effects: ({ cohort, isOld, isAlone, unknownCohort, lacksCourse, problem, moves, focus }) => ({
    expired: isOld ? [{ slice: 'cohort-starts', reviewBy: cohort.reviewBy }] : undefined,
    wrong: unknownCohort ? { attribute: 'cohort', value: unknownCohort } : undefined,
    // Before the first step a form holds nothing of it as it is.
    form:
      isAlone && moves ? { id: '', value: () => ({ value: null, state: '', isComplete: false }) } : undefined,
    focus:
      isAlone && focus !== undefined && (!lacksCourse || problem)
        ? { id: String(moves), value: () => [lacksCourse ? '.summary' : '#course, form button'] }
        : undefined,
  }),
};

function form(model: StartModel, ui: StartUi): TemplateResult {
  const { course, courses, unknownCourse, isPinned, isSingle, problem } = model;
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    ui.dispatch({ type: 'started', hasCourse: course !== undefined });
  };
  const select = courseSelect({
    courses,
    value: course?.id ?? '',
    ...(unknownCourse && { unknown: unknownCourse }),
    isWrong: problem !== undefined,
    msg: ui.msg,
    onChoose: (id) => {
      ui.dispatch({ type: 'course-chosen' });
      ui.choose({ course: id });
    },
  });
  return html`${problem?.(ui.msg)}
    <form novalidate @submit=${onSubmit} @focusin=${() => ui.dispatch({ type: 'neared' })}>
      <div class=${problem ? 'wrong' : ''}>
        ${problem ? html`<p class="error" id="course-error">${ui.msg('CHECKER_COURSE_ERROR')}</p>` : nothing}
        ${isPinned && course ? html`<p class="label">${course.name}</p>` : select}
      </div>
      ${cohortSelect(model, ui)}
      ${isSingle ? nothing : html`<p><button part="button">${ui.msg('CHECKER_START')}</button></p>`}
    </form>`;
}

/** A choice of start, where there is one. */
function cohortSelect({ cohort, cohorts }: StartModel, ui: StartUi): TemplateResult | typeof nothing {
  const offered = cohortsOnOffer(cohorts);
  const all = offered.includes(cohort) ? offered : [cohort, ...offered];
  if (all.length < 2) return nothing;
  const option = ({ id, label, funding }: CohortStart): TemplateResult =>
    html`<option value=${id} .selected=${id === cohort.id}>
      ${funding === 'unknown' ? ui.msg('CHECKER_COHORT_UNKNOWN', { cohort: label }) : label}
    </option>`;
  return html`<div class="field">
    <label for="cohort">${ui.msg('CHECKER_COHORT')}</label>
    <select
      id="cohort"
      @change=${(event: Event) => ui.choose({ cohort: (event.target as HTMLSelectElement).value })}
    >
      ${all.map(option)}
    </select>
  </div>`;
}

/** Whether registration is open, closed or not known, and why. */
function registration(model: StartModel, ui: StartUi): TemplateResult {
  const { heading, because, service } = model.registration ?? {};
  const { sources, showSources, wantsSources, isOld } = model;
  return html`<div class="note" part="panel">
    <p class="label">${heading}</p>
    <p>
      ${because} ${isOld ? ui.msg('CHECKER_PAST') : nothing}
      ${service ? html`<a href=${service}>${ui.msg('CHECKER_REGISTER')}</a>.` : nothing}
    </p>
    <details @toggle=${() => ui.dispatch({ type: 'sources-opened' })}>
      <summary>${ui.msg('CHECKER_DATES_FROM')}</summary>
      ${sources && showSources
        ? showSources(sources, ui.msg)
        : wantsSources
          ? ui.renderStatus('sources')
          : nothing}
    </details>
  </div>`;
}
