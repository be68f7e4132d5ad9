// Finding one's own school, which answers what is asked about it. It comes when somebody wants to look.
import type { QuestionCopy } from '@npq-widgets/data/funding';
import builtInKinds from '@npq-widgets/data/slices/establishment-types';
import { schoolOfNumber, type KnownSchool } from '@npq-widgets/data/workplaces';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDates } from '../../../core/format.js';
import type { Effects, Facts, Ui, View } from '../../../core/view.js';
import { lostSchools, searches, type SearchIn } from '../../../ui/schools-of-hub.js';
import { listAloud, type Box } from '../../../ui/place-box/place-box.js';
import type { JourneyArgs } from '../../model/input.js';
import { leftSchool } from '../../model/moves.js';
import type { StartCode } from '../start/view.js';
import { EMPTY_BOX, type SchoolStep } from '../../model/school.js';
import type { CheckerAction } from '../../model/state.js';
import { fieldStyles, schoolField } from './field.js';
import { SCHOOL_MESSAGES, type OwnSchoolKey } from './messages.js';
import { asChosen, chosenPanel, giveAnswers, help, nameAndTown, optionOf } from './offer.js';
import type { AboutSchool, AtQuestion } from './offer.js';

interface SchoolModel extends AtQuestion, AboutSchool {
  readonly step: SchoolStep;
  /** The question that the school is to answer. */
  readonly question: QuestionCopy;
  /** The summary of what is wrong, once something is and it has come. */
  readonly summary: StartCode['problem']['errorSummary'] | undefined;
}

type SchoolUi = Ui<CheckerAction, OwnSchoolKey>;

/** So many stand in the list. */
const MOST = 6;
/** Fewer letters begin the words of too many schools. */
const LEAST = 3;

/** Nobody looks for a school: the question itself offers the one that was chosen elsewhere on the page. */
type Offering = Omit<AtQuestion, 'step'> & { readonly step?: undefined };

const change = (ui: SchoolUi, step: SchoolStep): void =>
  ui.dispatch({ type: 'school-changed', change: step });

/** The schools that came for what is in the field now. */
function found({ box = EMPTY_BOX, came }: SchoolStep): readonly KnownSchool[] {
  if (came?.text !== box.text || came.result.outcome !== 'found') return [];
  const { schools, date, round } = came.result;
  return schools.slice(0, MOST).map((school) => ({ school, date, round }));
}

function choose(known: KnownSchool, ui: SchoolUi): void {
  const box = { ...EMPTY_BOX, text: nameAndTown(known) };
  change(ui, { box, chosen: asChosen(known), problem: false });
}

/** What the box shows and does. Typing takes the last choice back. */
const boxOf = (model: SchoolModel, ui: SchoolUi): Box<KnownSchool> => ({
  state: model.step.box ?? EMPTY_BOX,
  suggestions: found(model.step).map((value) => ({
    label: nameAndTown(value),
    kind: [value.school.postcode, value.school.phase].filter(Boolean).join(' · '),
    value,
  })),
  msg: ui.msg,
  onChange: (box) => {
    const isTyped = box.text !== model.step.box?.text;
    change(ui, { box, ...(isTyped && { chosen: undefined }) });
  },
  onPick: ({ value }) => choose(value, ui),
  onNone: () => leave(model, ui),
});

const leave = ({ state }: SchoolModel, ui: SchoolUi): void =>
  ui.dispatch({ type: 'moved', state: leftSchool(state) });

/** The school's answers are given, and the next question that they leave open comes. */
function use(model: SchoolModel, ui: SchoolUi): void {
  const { step, question, option } = model;
  const { chosen } = step;
  if (!chosen) return change(ui, { problem: true, problems: (step.problems ?? 0) + 1 });
  ui.share({ workplace: chosen.school.urn });
  if (option) giveAnswers(model, question, option, ui);
  else leave(model, ui);
}

/** Why there is no list, from the last look until the next one has come: none was found, or none could be looked up. */
function missedOf(
  { step }: SchoolModel,
  { msg }: SchoolUi,
): { readonly isLost: boolean; readonly text: string } | undefined {
  const { box = EMPTY_BOX, came, chosen } = step;
  if (!came || chosen || box.text.trim().length < LEAST) return undefined;
  const { text, result } = came;
  if (result.outcome === 'unavailable') return { isLost: true, text: msg('CHECKER_SCHOOL_LOST') };
  return result.outcome === 'none'
    ? { isLost: false, text: msg('CHECKER_SCHOOL_NONE', { text }) }
    : undefined;
}

/** It stands below the field. */
function missedNote(model: SchoolModel, ui: SchoolUi): TemplateResult | typeof nothing {
  const missed = missedOf(model, ui);
  if (!missed) return nothing;
  return missed.isLost
    ? lostSchools(missed.text, ui.msg('BASE_RETRY'), () => lookAgain(model, ui))
    : html`<p class="hint missed">${missed.text}</p>`;
}

/** Looks up what is in the field, once for each text and each press on "Try again". */
function lookUp(
  { step: { box = EMPTY_BOX, tries = 0 }, hub }: SchoolModel,
  searchIn: SearchIn,
  ui: SchoolUi,
): Effects['follow'] {
  const { text, isOpen } = box;
  if (!isOpen || text.trim().length < LEAST) return undefined;
  const look = async (): Promise<void> => change(ui, { came: { text, result: await searchIn(hub)(text) } });
  return { id: `${text} ${tries} ${hub?.schools ?? ''}`, value: () => void look() };
}

const lookAgain = ({ step: { box = EMPTY_BOX, tries = 0 } }: SchoolModel, ui: SchoolUi): void =>
  change(ui, { tries: tries + 1, came: undefined, box: { ...box, isOpen: true } });

/** What a screen reader hears: how many schools came, what is known of the one that was chosen, or why there is none. */
function aloud(model: SchoolModel, ui: SchoolUi): Effects['announce'] {
  const { box = EMPTY_BOX, chosen, tries = 0 } = model.step;
  const count = found(model.step).length;
  if (count && box.isOpen) return { id: `${box.text} ${count}`, value: () => listAloud(boxOf(model, ui)) };
  if (chosen)
    return {
      id: chosen.school.urn,
      value: () => ui.msg('CHECKER_SCHOOL_CHOSEN', { name: nameAndTown(chosen) }),
    };
  const missed = missedOf(model, ui);
  // That none can be looked up is said once, and not at every letter.
  return missed && { id: missed.isLost ? `lost ${tries}` : missed.text, value: () => missed.text };
}

/** Looks up the school that was chosen elsewhere on the page; once it has come, it is said. */
function effectsOfOffer(
  { workplace = '', state: { school }, hub }: Offering,
  searchIn: SearchIn,
  ui: SchoolUi,
): Effects {
  const offered = school?.offered;
  const isHere = offered?.school.urn === workplace;
  return {
    follow: {
      id: `offer ${workplace} ${hub?.schools ?? ''}`,
      value: () =>
        void schoolOfNumber(workplace, searchIn(hub)).then(
          (known) => known && change(ui, { offered: known }),
        ),
    },
    announce: isHere
      ? {
          id: `offer ${workplace}`,
          value: () => ui.msg('CHECKER_SCHOOL_OFFER', { name: nameAndTown(offered) }),
        }
      : undefined,
  };
}

/** The school view of one checker, which keeps the shards that have come. */
export const schoolView = (
  searchIn: SearchIn = searches(),
): View<JourneyArgs, SchoolModel | Offering, CheckerAction, OwnSchoolKey, StartCode> & {
  readonly help: typeof help;
} => ({
  messages: SCHOOL_MESSAGES,
  styles: fieldStyles,
  ...{ present, help },
  render: (model, ui) => (model.step ? render(model, ui) : html``),
  effects: (model, ui) =>
    model.step
      ? {
          follow: lookUp(model, searchIn, ui),
          announce: aloud(model, ui),
          focus:
            model.step.problem && !model.summary
              ? undefined
              : {
                  id: `${model.step.opened} ${model.step.problems ?? 0}`,
                  value: () => ['.school .summary', '#place'],
                },
        }
      : effectsOfOffer(model, searchIn, ui),
});

function present(args: JourneyArgs, facts: Facts<StartCode>): SchoolModel | Offering | undefined {
  const { flow, state } = args;
  const step = state.school;
  if (!flow) return undefined;
  if (step?.question === undefined) return { ...args, flow };
  const question = flow.facts.questions.find(({ id }) => id === step.question);
  if (!question) return undefined;
  const option = step.chosen && optionOf(question, step.chosen);
  const lists = flow.facts.questions.find(({ answers }) => answers.includes('onPp50List'))?.link;
  const summary = step.problem ? facts.get('problem')?.errorSummary : undefined;
  const kinds = facts.supplied('establishment-types') ?? builtInKinds;
  return { ...args, flow, question, option, summary, lists, kinds, step };
}

function render(model: SchoolModel, ui: SchoolUi): TemplateResult {
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    use(model, ui);
  };
  const { chosen } = model.step;
  const date = found(model.step)[0]?.date ?? chosen?.date;
  const error = model.summary ? ui.msg('CHECKER_SCHOOL_ERROR') : '';
  return html`<form class="school" novalidate @submit=${onSubmit}>
    ${model.summary?.(ui.msg('CHECKER_SCHOOL_PROBLEM'), error, '#place') ?? nothing}
    ${ui.heading(ui.msg('CHECKER_SCHOOL_HEADING'), 1)}
    ${schoolField(boxOf(model, ui), ui.msg('CHECKER_SCHOOL_LABEL'), error, missedNote(model, ui))}
    ${chosen ? chosenPanel(chosen, model, ui) : nothing}
    ${date ? html`<p class="hint">${ui.msg('CHECKER_SCHOOL_OF', { date: formatDates(date) })}</p>` : nothing}
    <p><button part="button">${ui.msg('CHECKER_SCHOOL_USE')}</button></p>
    <p>
      <button type="button" class="link" @click=${() => leave(model, ui)}>
        ${ui.msg('CHECKER_SCHOOL_INSTEAD')}
      </button>
    </p>
  </form>`;
}
