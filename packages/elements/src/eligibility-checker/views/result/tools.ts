import { html, nothing, type TemplateResult } from 'lit';
import { linkField } from '../../../ui/share-link.js';
import type { ResultModel } from '../../model/result.js';
import { copyResult, print } from './act.js';
import type { OutcomeUi } from './messages.js';
import { headingOf, reasonTexts } from './outcome.js';

/** A draft for whoever has to agree: what the result says, and what is asked of them. No answer stands in it. */
function mailLink(model: ResultModel, { msg }: OutcomeUi): TemplateResult {
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

/** Takes the result away: on paper, as a link, to whoever has to agree. */
export function tools(model: ResultModel, ui: OutcomeUi): TemplateResult {
  const { link } = model.state;
  return html`<p class="tools">
      <button class="plain" @click=${() => print(model, ui)}>${ui.msg('CHECKER_PRINT')}</button>
      <button class="plain" @click=${() => void copyResult(model, ui)}>${ui.msg('CHECKER_COPY')}</button>
      ${mailLink(model, ui)}
    </p>
    ${link === undefined ? nothing : linkField(link, ui.msg)}`;
}
