import type { CourseDetails } from '@npq-widgets/data';
import { html, nothing, type TemplateResult } from 'lit';
import type { Ui, View } from '../../../core/view.js';
import { coursePage, type CourseArgs, type CoursePage } from '../../model/course.js';
import type { ChoicesCode, ExplorerAction } from '../../model/state.js';
import { BACK_MESSAGES, backLink, focusHeading, type BackKey } from '../back-link.js';
import { COURSE_PAGE_MESSAGES, type CoursePageKey } from './messages.js';
import { courseStyles } from './styles.js';

type CourseUi = Ui<ExplorerAction, CoursePageKey | BackKey>;
type Msg = CourseUi['msg'];
type Fact = readonly [name: string, content: TemplateResult | string];

/** `1500` → `1,500`. */
const grouped = (figure: number): string => figure.toLocaleString('en-GB');

/** In the middle of a sentence: `Teachers who …` → `teachers who …`, but `SENCOs` as it is. */
const within = (text: string): string => text.replace(/^[A-Z](?![A-Z])/, (first) => first.toLowerCase());

function assessment({ assessment: assessed }: CourseDetails, msg: Msg): string {
  if (!assessed) return msg('EXPLORER_NOT_ASSESSED');
  const { min, max } = assessed.words.value ?? {};
  const most = max === undefined ? '' : grouped(max);
  const words =
    min === undefined
      ? most && msg('EXPLORER_WORDS_MOST', { max: most })
      : msg('EXPLORER_WORDS_RANGE', { min: grouped(min), max: most });
  return msg('EXPLORER_CASE', { words, days: assessed.window.value.days });
}

function cost({ funded, price }: CourseDetails, msg: Msg): TemplateResult {
  const vat = price?.vat === 'excluded' ? msg('EXPLORER_VAT') : '';
  return html`${funded?.value ?? nothing}
  ${price
    ? html`<span class="hint"
        >${msg('EXPLORER_PRICE', { pounds: grouped(price.pounds), vat, period: price.period })}</span
      >`
    : nothing}`;
}

function factsOf({ course, details, start, pausesIn: cohort }: CoursePage, msg: Msg): Fact[] {
  const { months, weekly } = course;
  const time = weekly ? msg('EXPLORER_WEEKLY', { months, ...weekly }) : msg('EXPLORER_NO_WEEKLY', { months });
  const known: Fact[] = details
    ? [
        [msg('EXPLORER_ASSESSMENT'), assessment(details, msg)],
        [msg('EXPLORER_COST'), cost(details, msg)],
      ]
    : [];
  return [
    [msg('EXPLORER_TIME'), time],
    ...known,
    [msg('EXPLORER_NEXT'), cohort ? msg('EXPLORER_NOT_NEXT', { cohort }) : start],
  ];
}

/** Who must take it, or what one needs before. */
const conditions = ({ conditions: all }: CourseDetails, msg: Msg): TemplateResult[] =>
  all.map(
    ({ kind, value }) =>
      html`<div class="note" part="panel">
        <p class="label">${msg(kind === 'mandatory' ? 'EXPLORER_MUST' : 'EXPLORER_NEED')}</p>
        <p>${value}</p>
      </div>`,
  );

function render(page: CoursePage, ui: CourseUi): TemplateResult {
  const { course, details } = page;
  const { msg, heading } = ui;
  const { name, short } = course;
  const address = course.page ?? details?.page.value;
  // In one text: Chrome leaves a space that stands alone out of what a heading is called.
  const title = html`${`${name} `}<span class="short">${short}</span>`;
  return html`${backLink(page, ui)} ${heading(title, 0, true)}
    ${details ? html`<p>${msg('EXPLORER_FOR', { audience: within(details.audience.value) })}</p>` : nothing}
    <div class="answer">
      <dl class="facts">
        ${factsOf(page, msg).map(
          ([what, content]) =>
            html`<dt>${what}</dt>
              <dd>${content}</dd>`,
        )}
      </dl>
      <div class="next panel" part="panel">
        ${ui.hubStep()}
        ${address ? html`<p><a href=${address}>${msg('EXPLORER_PAGE', { name })}</a></p>` : nothing}
      </div>
    </div>
    ${details ? conditions(details, msg) : nothing}`;
}

/** The answer first: what a course is, for whom, how long, how it is assessed, what it costs, when it starts. */
export const course: View<CourseArgs, CoursePage, ExplorerAction, CoursePageKey | BackKey, ChoicesCode> = {
  messages: { ...COURSE_PAGE_MESSAGES, ...BACK_MESSAGES },
  styles: courseStyles,
  present: coursePage,
  render,
  effects: (page) => ({
    focus: focusHeading(page),
    expired:
      page.isPastReview && page.details
        ? [{ slice: 'course-details', reviewBy: page.details.reviewBy }]
        : undefined,
  }),
};
