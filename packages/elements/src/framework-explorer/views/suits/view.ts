import { getCourse, type CourseChoicesSlice } from '@npq-widgets/data';
import builtInNeeds from '@npq-widgets/data/slices/course-needs';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Ui, View } from '../../../core/view.js';
import type { SuitsArgs } from '../../model/screen.js';
import { choicesIn, type ChoicesCode, type ExplorerAction } from '../../model/state.js';
import { suitsStep, type SuitsStep } from '../../model/suits.js';
import { BACK_MESSAGES, backLink, focusHeading, type BackKey } from '../back-link.js';
import { courseLinks, show } from '../course-links.js';
import { SUITS_MESSAGES, type SuitsKey } from './messages.js';

/** Answers as large buttons, one below another. */
const styles = css`
  .answers {
    display: grid;
    gap: 0.6em;
    max-inline-size: 32em;
    padding: 0;
    list-style: none;
  }
  .panel > .h2 {
    margin-block-start: 0;
  }
  .answers button {
    inline-size: 100%;
    text-align: start;
  }
`;

interface Suits extends SuitsArgs {
  readonly step: SuitsStep;
  readonly choices: CourseChoicesSlice;
}

type SuitsUi = Ui<ExplorerAction, SuitsKey | BackKey>;
type Asked = Extract<SuitsStep, { readonly question: string }>;

const upper = <Text extends string>(text: Text) => text.toUpperCase() as Uppercase<Text>;

function question({ question: asked, options }: Asked, { chosen }: Suits, ui: SuitsUi): TemplateResult {
  const { msg, heading, dispatch } = ui;
  return html`${heading(msg(`EXPLORER_SUITS_${upper(asked)}`), 0, true)}
    <ul class="answers">
      ${options.map((answer) => {
        const key = `EXPLORER_SUITS_${upper(asked)}_${upper(answer)}` as SuitsKey;
        const onAnswer = (): void => dispatch({ type: 'suits-answered', course: chosen, answer });
        return html`<li><button class="plain" @click=${onAnswer}>${msg(key)}</button></li>`;
      })}
    </ul>`;
}

function found([best = '', ...others]: readonly string[], suits: Suits, ui: SuitsUi): TemplateResult {
  const { courses, choices, chosen } = suits;
  const { msg, heading, dispatch } = ui;
  const { name = '' } = getCourse(courses, best) ?? {};
  const onAgain = (): void => dispatch({ type: 'suits-asked', course: chosen });
  return html`${heading(msg('EXPLORER_SUITS_FOUND'), 0, true)}
    <div class="panel" part="panel">
      ${heading(name, 1)}
      <p>${choices.courses[best]?.who ?? nothing}</p>
      <p>
        <button part="button" @click=${() => show(best, ui)}>${msg('EXPLORER_SUITS_SHOW', { name })}</button>
      </p>
    </div>
    ${others.length > 0
      ? html`<p class="label">${msg('EXPLORER_SUITS_ALSO')}</p>
          ${courseLinks(others, suits, ui)}`
      : nothing}
    <p><button class="link" @click=${onAgain}>${msg('EXPLORER_SUITS_AGAIN')}</button></p>`;
}

/** At most two questions, then the course that fits. All courses are one press away at each. */
export const suits: View<SuitsArgs, Suits, ExplorerAction, SuitsKey | BackKey, ChoicesCode> = {
  messages: { ...SUITS_MESSAGES, ...BACK_MESSAGES },
  styles,
  present: (args, facts) => {
    const choices = choicesIn(facts);
    const needs = facts.supplied('course-needs') ?? builtInNeeds;
    return choices && { ...args, choices, step: suitsStep(args.answers, needs, args.courses) };
  },
  render: (model, ui) =>
    html`${backLink(model, ui)}
    ${'question' in model.step ? question(model.step, model, ui) : found(model.step.courses, model, ui)}`,
  effects: (model) => ({ focus: focusHeading(model) }),
};
