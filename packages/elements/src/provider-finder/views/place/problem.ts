// What is wrong with what was typed. It comes when something is.
import type { HubsResult } from '@npq-widgets/data/finder';
import { css, html, type TemplateResult } from 'lit';
import type { Ui } from '../../../core/view.js';
import { joinAnd } from '../../../core/format.js';
import { errorStyles } from '../../../ui/errors.js';
import { focusBeside } from '../../../core/reading-place.js';
import type { FinderAction } from '../../model/state.js';

export const messages = {
  FINDER_RESULT_PROBLEM: 'There is a problem',
  FINDER_RESULT_EMPTY: 'Type a postcode, a place or the name of your school.',
  FINDER_RESULT_UNKNOWN_NAME:
    'No place called “{words}” was found. Check the spelling, or type your school’s postcode.',
  FINDER_RESULT_UNKNOWN_ENGLISH:
    '{code} looks like an English postcode, but was not found. It may be new. Type your district or town instead.',
  FINDER_RESULT_UNKNOWN_NATION:
    '{code} was not found. Codes that begin with the same letters are in {nations}, and hubs cover England only. If your school is in England, type its district or town.',
  FINDER_RESULT_UNKNOWN_CODE:
    'No known postcode begins with {code}. Check it, or type your district or town.',
  FINDER_RESULT_NOT_A_POSTCODE:
    '“{typed}” is not a whole postcode. Type one such as SS1 1AA, its first half, or a town or district.',
} as const;

export type ProblemKey = keyof typeof messages;

export const styles = css`
  ${errorStyles}
  .problem {
    border: 3px solid var(--_error);
    border-radius: var(--_radius);
    padding: var(--_space);
    margin-block-end: var(--_space);
  }
  .problem > * {
    margin-block: 0 0.3em;
  }
  .problem a {
    color: var(--_error);
    font-weight: 700;
  }
`;

type ProblemUi = Pick<Ui<FinderAction, ProblemKey>, 'msg' | 'heading'>;

/** What is wrong, as a sentence for the field and for the summary. */
export function problemText(result: HubsResult, { msg }: ProblemUi): string {
  switch (result.outcome) {
    case 'not-a-postcode':
      return msg('FINDER_RESULT_NOT_A_POSTCODE', { typed: result.typed });
    case 'unknown-name':
      return msg('FINDER_RESULT_UNKNOWN_NAME', { words: result.words });
    case 'unknown-code': {
      const { code, looksEnglish, nations } = result;
      const elsewhere = nations.length ? 'FINDER_RESULT_UNKNOWN_NATION' : 'FINDER_RESULT_UNKNOWN_CODE';
      return msg(looksEnglish ? 'FINDER_RESULT_UNKNOWN_ENGLISH' : elsewhere, {
        code,
        nations: joinAnd(nations),
      });
    }
    default:
      return msg('FINDER_RESULT_EMPTY');
  }
}

/** The summary above the form, which leads to the field. The focus comes to it and says it: a name or an alert would be a second time. */
export function problemSummary(text: string, { msg, heading }: ProblemUi): TemplateResult {
  // A fragment does not reach into a shadow root, so the link moves the focus by itself.
  const onFollow = (event: Event): void => {
    event.preventDefault();
    focusBeside(event, '#place');
  };
  return html`<div class="problem" id="problem" tabindex="-1">
    ${heading(msg('FINDER_RESULT_PROBLEM'), 1)}
    <p><a href="#place" @click=${onFollow}>${text}</a></p>
  </div>`;
}
