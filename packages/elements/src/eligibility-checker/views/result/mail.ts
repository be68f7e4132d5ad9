import { html, type TemplateResult } from 'lit';
import type { ResultModel } from '../../model/result.js';
import type { OutcomeUi } from './messages.js';
import { headingOf, reasonTexts } from './outcome.js';

/** A draft for whoever has to agree: what the result says, and what is asked of them. No answer stands in it. */
export function mailLink(model: ResultModel, { msg }: OutcomeUi): TemplateResult {
  const { course, cohort, assessment, lastCohort } = model;
  const about = `${course.name} (${course.short})`;
  const lines = [
    msg('CHECKER_MAIL_WISH', { course: about, cohort }),
    [msg(headingOf(model)), ...reasonTexts(assessment, model, lastCohort ?? cohort)].join('. '),
    msg('CHECKER_MAIL_ASK'),
  ];
  const subject = encodeURIComponent(msg('CHECKER_MAIL_SUBJECT', { course: about }));
  const body = encodeURIComponent(lines.join('\r\n\r\n'));
  return html`<a class="plain" href=${`mailto:?subject=${subject}&body=${body}`}>${msg('CHECKER_MAIL')}</a>`;
}
