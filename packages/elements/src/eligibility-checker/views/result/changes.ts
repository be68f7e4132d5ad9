import { cohortInSentence, type CourseSummary } from '@npq-widgets/data';
import type { Answers, Change, FundingQuestions } from '@npq-widgets/data/funding';
import { html, nothing, type TemplateResult } from 'lit';
import { capital } from '../../../core/format.js';
import type { ResultModel } from '../../model/result.js';
import { goTo } from './act.js';
import { LAST } from './parts.js';
import type { OutcomeUi } from './messages.js';

/** More names than these push the next step off a phone's screen; the list of every NPQ has them all. */
const MOST_NAMED = 4;

/** Another course that is paid for without anything else but what is asked last: it is said first where this one is not. */
const isFunded = ({ kinds, outcome, conditions }: Change): boolean =>
  kinds.join() === 'course' &&
  outcome === 'eligible' &&
  conditions.every((condition) => LAST.includes(condition));

/** What is paid for where the person works, in one line; each leads to its own result. */
export function fundedLine(model: ResultModel, ui: OutcomeUi): TemplateResult | typeof nothing {
  const funded = model.changes.filter(isFunded);
  if (funded.length === 0) return nothing;
  const more = funded.length - MOST_NAMED;
  const named = funded.slice(0, MOST_NAMED);
  const link = (change: Change, index: number) => {
    const what = model.courses.find(({ id }) => id === change.answers.course)?.name ?? '';
    const button = html`<button
      class="link"
      aria-label=${ui.msg('CHECKER_SHOW_NAMED', { what })}
      @click=${() => goTo(model, ui, change.answers)}
    >
      ${what}
    </button>`;
    // In one box with its name, a dot ends a line and never begins one.
    const dot = index < named.length - 1 ? ' ·' : nothing;
    return html`${index ? ' ' : nothing}<span class="named">${button}${dot}</span>`;
  };
  return html`<p>
    <strong>${ui.msg('CHECKER_FUNDED_HERE')}</strong>
    ${named.map(link)} ${more > 0 ? ui.msg('CHECKER_FUNDED_MORE', { more }) : nothing}
    ${funded.some(({ conditions }) => conditions.length)
      ? html`<span class="hint">${ui.msg('CHECKER_FUNDED_ONCE')}</span>`
      : nothing}
  </p>`;
}

/** The smallest other changes that a person could really make. Nothing when none would help. */
export function changesList(model: ResultModel, ui: OutcomeUi): TemplateResult | typeof nothing {
  const { questions, courses, reasons } = model;
  const changes = model.changes.filter((change) => !isFunded(change));
  if (changes.length === 0) return nothing;
  const common = changes.reduce(
    (ids, { conditions }) => ids.filter((id) => conditions.includes(id)),
    changes[0]?.conditions ?? [],
  );
  const asLongAs = (key: 'CHECKER_CHANGES_IF' | 'CHECKER_CHANGE_IF', ids: readonly string[]) => {
    const conditions = ids.flatMap((id) => reasons.conditions[id] ?? []).join(', and ');
    return conditions ? ui.msg(key, { conditions }) : nothing;
  };
  const line = (change: Change) => {
    const what = capital(whatChanges(change, courses, questions, ui));
    const words = ui.msg(
      change.outcome === 'eligible' ? 'CHECKER_CHANGE_ELIGIBLE' : 'CHECKER_CHANGE_REVIEW',
      { what },
    );
    return html`<li>
      ${words}
      ${asLongAs(
        'CHECKER_CHANGE_IF',
        change.conditions.filter((id) => !common.includes(id)),
      )}
      <button
        class="link"
        aria-label=${ui.msg('CHECKER_SHOW_NAMED', { what })}
        @click=${() => goTo(model, ui, change.answers)}
      >
        ${ui.msg('CHECKER_SHOW')}
      </button>
    </li>`;
  };
  return html`${ui.heading(ui.msg('CHECKER_CHANGES'), 2)}
    <ul>
      ${changes.map(line)}
    </ul>
    ${common.length ? html`<p>${asLongAs('CHECKER_CHANGES_IF', common)}</p>` : nothing}`;
}

function whatChanges(
  { kinds, answers }: Change,
  courses: readonly CourseSummary[],
  questions: FundingQuestions,
  { msg }: OutcomeUi,
): string {
  const words = {
    course: () => courses.find(({ id }) => id === answers.course)?.name ?? '',
    setting: () => msg('CHECKER_CHANGE_SETTING', { setting: settingOf(answers, questions) }),
    cohort: () => msg('CHECKER_CHANGE_COHORT', { cohort: cohortInSentence(answers.cohort ?? '') }),
  };
  return (['course', 'setting', 'cohort'] as const)
    .flatMap((kind) => (kinds.includes(kind) ? words[kind]() : []))
    .join(', ');
}

function settingOf(answers: Answers, questions: FundingQuestions): string {
  const label = (id: 'workSetting' | 'earlyYearsKind') => {
    const options = questions.find((question) => question.answers.includes(id))?.options;
    return options?.find(({ value }) => value === answers[id])?.label;
  };
  return label('earlyYearsKind') ?? label('workSetting') ?? '';
}
