import { cohortInSentence } from '@npq-widgets/data';
import type { CopyLink, QuestionCopy, QuestionOption } from '@npq-widgets/data/funding';
import { answersOfSchool, isListed, type KnownSchool } from '@npq-widgets/data/workplaces';
import { html, nothing, type TemplateResult } from 'lit';
import type { Ui } from '../../../core/view.js';
import type { Flow, JourneyArgs } from '../../model/input.js';
import type { ChosenSchool } from '../../model/school.js';
import type { CheckerAction } from '../../model/state.js';
import { act } from '../act.js';
import type { OwnSchoolKey } from './messages.js';

type OfferUi = Pick<Ui<CheckerAction, OwnSchoolKey>, 'msg' | 'dispatch' | 'share'>;

/** The journey, where it stands at a question. */
export interface AtQuestion extends JourneyArgs {
  readonly flow: Flow;
}

/** What is said of a school besides itself. */
export interface AboutSchool {
  /** What its kind is among the answers; undefined where its kind is not known. */
  readonly option: QuestionOption | undefined;
  /** Where DfE's lists are. */
  readonly lists: CopyLink | undefined;
  /** What types of school are called, by code. */
  readonly kinds: Readonly<Record<string, string>>;
}

export const nameAndTown = ({ school: { name, town } }: KnownSchool): string =>
  [name, town].filter(Boolean).join(', ');

export const asChosen = (known: KnownSchool): ChosenSchool => ({ ...known, isListed: isListed(known) });

/** What the school's kind is among the answers; undefined where its kind is not known. */
export const optionOf = ({ options }: QuestionCopy, { school }: KnownSchool): QuestionOption | undefined =>
  options?.find(({ types }) => types?.includes(school.type));

/** The school's answers are given, and the next question that they leave open comes. */
export function giveAnswers(
  model: AtQuestion,
  { id: question }: QuestionCopy,
  { value }: QuestionOption,
  ui: OfferUi,
): void {
  const { state, flow, isSingle } = model;
  const { chosen } = state.school ?? {};
  const exactly = chosen && answersOfSchool(chosen, flow.journey.answers.cohort ?? '');
  act(model, ui, { type: 'answered', question, value, isInPassing: isSingle, ...(exactly && { exactly }) });
}

/** A school that was chosen elsewhere on the page answers the question on a press, and never by itself. */
function offer(question: QuestionCopy, model: AtQuestion, ui: OfferUi): TemplateResult | typeof nothing {
  const { state, workplace } = model;
  const { offered, chosen: had } = state.school ?? {};
  const option = offered && optionOf(question, offered);
  if (had || !option || offered.school.urn !== workplace) return nothing;
  const use = (): void => {
    const chosen = asChosen(offered);
    giveAnswers({ ...model, state: { ...state, school: { ...state.school, chosen } } }, question, option, ui);
  };
  return html`<p>
    ${ui.msg('CHECKER_SCHOOL_OFFER', { name: nameAndTown(offered) })}
    <button class="link offer" type="button" @click=${use}>${ui.msg('CHECKER_SCHOOL_USE')}</button>
  </p>`;
}

/** Whether a school was on DfE's list for a round of applications. */
const listedLine = (isListed: boolean, round: string, msg: OfferUi['msg']): string =>
  msg(isListed ? 'CHECKER_SCHOOL_LISTED' : 'CHECKER_SCHOOL_UNLISTED', { round: cohortInSentence(round) });

/** What is known of the school that was chosen. */
export function chosenPanel(chosen: ChosenSchool, about: AboutSchool, { msg }: OfferUi): TemplateResult {
  const { school, round, isListed } = chosen;
  const { option, lists, kinds } = about;
  const phase = school.phase && ` (${school.phase.toLowerCase()})`;
  const kind = `${kinds[school.type] ?? ''}${phase}`;
  return html`<div class="panel" part="panel">
    <p><b>${nameAndTown(chosen)}</b></p>
    <p>${option ? msg('CHECKER_SCHOOL_KIND', { kind }) : msg('CHECKER_SCHOOL_KIND_UNKNOWN')}</p>
    ${school.trust ? html`<p>${msg('CHECKER_SCHOOL_TRUST', { trust: school.trust })}</p>` : nothing}
    ${round
      ? html`<p>
          ${listedLine(isListed, round, msg)}
          ${lists ? html`<a href=${lists.url}>${lists.text}</a>` : nothing}
        </p>`
      : nothing}
  </div>`;
}

/** What DfE's lists said before of the school that was found; undefined where the kind was answered anew, by hand. */
function onLists({ state }: AtQuestion, { msg }: OfferUi): TemplateResult | undefined {
  const { chosen } = state.school ?? {};
  const isIts = state.journey.answers.establishmentType === chosen?.school.type;
  if (!chosen?.round || !isIts) return undefined;
  return html`<p><b>${chosen.school.name}</b>. ${listedLine(chosen.isListed, chosen.round, msg)}</p>`;
}

/** What a known school says at a question: an offer at the one for its kind, its lists at the one for them. */
export function help(
  question: QuestionCopy,
  model: AtQuestion,
  ui: OfferUi,
): TemplateResult | typeof nothing | undefined {
  const [own] = question.answers;
  if (own === 'establishmentType') return offer(question, model, ui);
  return own === 'onPp50List' || own === 'onFeList' ? onLists(model, ui) : undefined;
}
