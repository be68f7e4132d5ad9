import { cohortInSentence } from '@npq-widgets/data';
import { chosenOption, type QuestionCopy } from '@npq-widgets/data/funding';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Choices } from '../../../core/contexts.js';
import { readPart, parseValues, removePart } from '../../../core/hash-state.js';
import type { Effects, Once, View } from '../../../core/view.js';
import { errorSummary } from '../../../ui/errors.js';
import { choicesOf, journeyScreen, restored } from '../../model/flow.js';
import { answeredQuestions, stepOf } from '../../model/journey.js';
import { followed, takenUp } from '../../model/moves.js';
import type { CheckerCode } from '../../model/screen.js';
import type { CheckerAction, Journey } from '../../model/state.js';
import type { help } from '../school/offer.js';
import { act, backLink, keepPage, partName } from '../act.js';
import { questionFields } from './fields.js';
import { formContent } from './form.js';
import { QUESTION_MESSAGES, type QuestionsKey, type QuestionsUi } from './messages.js';
import { backToQuestion, isLooking, schoolHelp } from './school-help.js';
import { questionStyles } from './styles.js';
import type { Flow, JourneyArgs } from '../../model/input.js';

// They come with the questions, which are asked for at the same moment.
export { problem } from '../start/problem.js';
export const flow = { journeyScreen } as const;

export interface QuestionsModel extends JourneyArgs {
  readonly flow: Flow;
  /** What a school that is known says at a question; undefined where none is. */
  readonly help: typeof help | undefined;
  /** The questions of this page, each with the option that is chosen; empty for none. */
  readonly questions: readonly (readonly [question: QuestionCopy, value: string])[];
  /** How far the visitor has come: which page this is, and about how many there will be. */
  readonly position: number;
  readonly total: number;
  /** Answers from elsewhere that are about to be taken up: first the page goes to their course and cohort. */
  readonly taking: { readonly choices: Choices } | { readonly journey: Journey } | undefined;
}

/**
 * The questions: one a page, or every one that matters so far, one below the other. It stands beside the result too: what the
 * page's form gets follows from the answers, and is not to wait for what shows the result.
 */
export const questions: View<JourneyArgs, QuestionsModel, CheckerAction, QuestionsKey, CheckerCode> = {
  messages: QUESTION_MESSAGES,
  styles: questionStyles,

  present(args, facts) {
    const { flow, isPast, isSingle } = args;
    if (!flow) {
      facts.get('flow');
      if (isPast) facts.get('funding-rules-past');
      return undefined;
    }
    // While a school is looked for, it stands in the place of its question.
    const open = args.state.school?.question === undefined ? flow.question : undefined;
    const shown = isSingle ? allSoFar(flow) : open ? [open] : [];
    const value = (question: QuestionCopy): string =>
      chosenOption(flow.journey.answers, question)?.value ?? '';
    return {
      ...args,
      flow,
      help: isKnown(args) ? facts.get('school')?.help : undefined,
      questions: shown.map((question) => [question, value(question)]),
      position: stepOf(flow.journey),
      total: flow.journey.path.length + flow.ahead,
      taking: taking(args, flow),
    };
  },

  render(model, ui) {
    if (model.taking) return html``;
    const { cohort, lastCohort, assessment } = model.flow;
    const byRules =
      lastCohort !== undefined && !(model.isSingle && assessment)
        ? html`<p class="hint">
            ${ui.msg('CHECKER_BY_RULES', {
              cohort: cohortInSentence(cohort),
              last: cohortInSentence(lastCohort),
            })}
          </p>`
        : nothing;
    if (model.isSingle) return html`${byRules} ${together(model, ui)}`;
    const [shown] = model.questions;
    if (isLooking(model)) return html`${progress(model, ui)} ${backToQuestion(model.state, ui)}`;
    return shown ? html`${progress(model, ui)} ${byRules} ${page(shown, model, ui)}` : html``;
  },

  effects: (model, ui) => ({
    follow: followUp(model, ui),
    form: model.taking ? undefined : formContent(model.name, model.flow),
    focus: focusOf(model),
    announce: nextQuestion(model, ui),
  }),
};

/** A school was found here, or chosen elsewhere on the page. */
const isKnown = ({ state: { school } }: JourneyArgs): boolean =>
  (school?.chosen ?? school?.offered) !== undefined;

/** The questions answered so far, and the one that is open. */
function allSoFar({ journey, facts, question }: Flow): readonly QuestionCopy[] {
  return [...new Set([...answeredQuestions(journey, facts), ...(question ? [question] : [])])];
}

/** The answers that wait to be taken up: the page's, a link's, or those that the browser kept. */
function taking(args: JourneyArgs, flow: Flow): QuestionsModel['taking'] {
  const { state, place } = args;
  const { request, hasFollowed } = state;
  if (request === undefined || request === true) return undefined;
  const text =
    typeof request === 'string' && request.startsWith('#') ? readPart(request, partName(place)) : request;
  // The link is another checker's.
  if (text === null) return { journey: state.journey };
  const answers = typeof text === 'string' ? parseValues(text) : text;
  const choices = hasFollowed ? {} : choicesOf(answers, args);
  return Object.keys(choices).length ? { choices } : { journey: restored(answers, args, flow) };
}

function followUp(model: QuestionsModel, ui: QuestionsUi): Once<void> | undefined {
  const { taking, state, place, isSingle } = model;
  if (!taking) return isSingle ? undefined : { id: String(state.moves), value: () => keepPage(model, ui) };
  const value = (): void => {
    if ('choices' in taking) {
      ui.choose(taking.choices);
      ui.dispatch({ type: 'moved', state: followed(state) });
      return;
    }
    // Whoever looks over a shoulder, or records addresses, reads the answers no longer than it takes to open them.
    removePart(partName(place));
    ui.dispatch({ type: 'moved', state: takenUp(state, taking.journey) });
  };
  return { id: String(state.moves), value };
}

/** Nothing moves the focus from an answer to a question that appears below it. */
function focusOf({ flow, state, isSingle, taking }: QuestionsModel): Effects['focus'] {
  const { journey, assessment } = flow;
  const { moves, focus } = state;
  if (taking || focus === undefined || state.school?.question !== undefined) return undefined;
  // The result is there, and takes it.
  if (assessment && journey.again === undefined) return undefined;
  const next = isSingle
    ? journey.again === undefined
      ? ['.questions > :last-child input', '#course']
      : [`input[name="${journey.again}"]`]
    : [journey.problem ? '.summary' : '[tabindex]'];
  return { id: String(moves), value: () => [...(focus ? [focus] : []), ...next] };
}

/** Where all is on one page, a question that appeared is said to screen readers. */
function nextQuestion(
  { flow: { question }, state, isSingle }: QuestionsModel,
  ui: QuestionsUi,
): Effects['announce'] {
  if (!isSingle || !question || state.asked === undefined || state.asked === question.id) return undefined;
  const value = (): string => ui.msg('CHECKER_NEXT', { question: question.title });
  return { id: String(state.moves), value };
}

const progress = ({ flow, position, total }: QuestionsModel, ui: QuestionsUi): TemplateResult =>
  html`<p class="hint">
    ${ui.msg('CHECKER_PROGRESS', {
      ...{ position, total },
      course: flow.course?.name ?? '',
      cohort: cohortInSentence(flow.cohort),
    })}
  </p>`;

/** One question a page: a way back, the question, a way on. */
function page(
  [question, value]: QuestionsModel['questions'][number],
  model: QuestionsModel,
  ui: QuestionsUi,
): TemplateResult {
  const { problem } = model.flow.journey;
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const chosen = new FormData(event.target as HTMLFormElement).get(question.id);
    const answer = typeof chosen === 'string' ? chosen : '';
    act(model, ui, { type: 'answered', question: question.id, value: answer });
  };
  // Keyed: what was picked for the last question would still be picked here.
  return html`${backLink(model, ui)}
  ${problem ? errorSummary(ui.msg('CHECKER_PROBLEM'), question.error, 'form.questions input') : nothing}
  ${keyed(
    question.id,
    html`<form class="questions" novalidate @submit=${onSubmit}>
      ${questionFields(question, {
        ...{ heading: ui.heading(question.title, 1, true), value, problem },
        help: schoolHelp(question, model, ui),
      })}
      <button part="button">${ui.msg('CHECKER_CONTINUE')}</button>
    </form>`,
  )}`;
}

/** Every question that matters so far. An answer counts at once, and the next question appears. */
function together(model: QuestionsModel, ui: QuestionsUi): TemplateResult {
  const onChange = ({ target }: Event): void => {
    const { name, value } = target as HTMLInputElement;
    const asked = model.flow.question?.id ?? '';
    act(
      model,
      ui,
      { type: 'answered', question: name, value, isInPassing: true },
      { focus: undefined, asked },
    );
  };
  return html`<form
    class="questions"
    novalidate
    @submit=${(event: Event) => event.preventDefault()}
    @change=${onChange}
  >
    ${repeat(
      model.questions,
      ([{ id }]) => id,
      ([question, value]) =>
        questionFields(question, {
          heading: ui.heading(question.title, 1),
          value,
          problem: false,
          isLive: true,
          help: schoolHelp(question, model, ui),
        }),
    )}
  </form>`;
}
