import type { CourseSummary } from '@npq-widgets/data';
import {
  findAdvice, findPrices, outcomesByCourse, smallestChanges, type Answers, type Change, type CourseOutcome, type FundingPrices,
  type FundingQuestions, type RuleSet,
} from '@npq-widgets/data/funding';
import { html, nothing, type TemplateResult } from 'lit';
import { advice, grounds, shortOutcome, type OutcomeKit, type ShownOutcome } from './outcome-panel.js';

/** The rules, to work out what the same answers come to elsewhere. */
export interface Elsewhere {
  readonly ruleSets: readonly RuleSet[];
  readonly on: string;
  readonly courses: readonly CourseSummary[];
}

const courseNamed = (courses: readonly CourseSummary[], id: string | undefined) => courses.find((course) => course.id === id);

/** The smallest changes that a person could really make. Nothing when none would help. */
export function changes({ answers, questions }: ShownOutcome, { ruleSets, on, courses }: Elsewhere, kit: OutcomeKit): TemplateResult | typeof nothing {
  const found = smallestChanges(answers, ruleSets, on);
  if (found.length === 0) return nothing;
  const line = (change: Change) => {
    const { course } = change.answers;
    const words = kit.say(change.outcome === 'eligible' ? 'CHECKER_CHANGE_ELIGIBLE' : 'CHECKER_CHANGE_REVIEW', { what: what(change, courses, questions, kit) });
    const show = html`<button class="link" @click=${() => kit.onCourse(course ?? '')}>${kit.say('CHECKER_SHOW')}</button>`;
    return html`<li>${words} ${change.kinds.join() === 'course' ? show : nothing}</li>`;
  };
  return html`${kit.heading(kit.say('CHECKER_CHANGES'), 2)}
    <ul>
      ${found.map(line)}
    </ul>`;
}

function what({ kinds, answers }: Change, courses: readonly CourseSummary[], questions: FundingQuestions, { say }: OutcomeKit): string {
  const course = courseNamed(courses, answers.course)?.name ?? '';
  const setting = labelOf('earlyYearsKind', answers, questions) || labelOf('workSetting', answers, questions);
  if (!kinds.includes('setting')) return say('CHECKER_CHANGE_WORKPLACE', { course });
  return kinds.includes('course') ? say('CHECKER_CHANGE_BOTH', { course, setting }) : say('CHECKER_CHANGE_SETTING', { setting });
}

function labelOf(id: 'workSetting' | 'earlyYearsKind', answers: Answers, questions: FundingQuestions): string {
  const options = questions.find((question) => question.answers.includes(id))?.options;
  return options?.find(({ value }) => value === answers[id])?.label ?? '';
}

/** Who may pay, and the last prices seen, each with its year, VAT and source. */
export function paying({ assessment: { outcome }, course, reasons }: ShownOutcome, prices: FundingPrices, kit: OutcomeKit): TemplateResult | typeof nothing {
  const words = findAdvice(outcome, 'paying', reasons);
  if (words.length === 0) return nothing;
  const found = findPrices(course.id, prices);
  const price = ({ pounds, vat, period, seller, ...on }: (typeof found)[number]) => html`<li>
    ${kit.say('CHECKER_PRICE', { pounds, period, seller, vat: kit.say(`CHECKER_VAT_${vat.toUpperCase() as 'EXCLUDED'}`) })}
    ${grounds(on, prices.sources)}
  </li>`;
  return html`${kit.heading(kit.say('CHECKER_PAYING'), 2)}
    ${words.map((one) => html`<p>${advice(one)}</p>`)}
    ${found.length ? html`<ul>${found.map(price)}</ul>` : html`<p>${kit.say('CHECKER_NO_PRICE')}</p>`}`;
}

/** What the same answers come to for every other course, the coaching offer last and apart. Folded. */
export function otherCourses({ answers }: ShownOutcome, { ruleSets, on, courses }: Elsewhere, kit: OutcomeKit): TemplateResult {
  const { courses: outcomes, coaching } = outcomesByCourse(answers, ruleSets, on);
  const row = ({ course: id, assessment: { outcome } }: CourseOutcome) => {
    const course = courseNamed(courses, id);
    if (!course || id === answers.course) return nothing;
    return html`<li>
      <button class="link" @click=${() => kit.onCourse(id)}>${course.name} (${course.short})</button>
      <span class="mark">${kit.say(shortOutcome(outcome))}</span>
    </li>`;
  };
  return html`<details>
    <summary>${kit.say('CHECKER_OTHERS')}</summary>
    <ul class="rows">
      ${outcomes.map(row)}
    </ul>
    ${coaching ? html`<ul class="rows">${row(coaching)}</ul>` : nothing}
  </details>`;
}
