import { html, nothing } from 'lit';
import type { View } from '../../../core/view.js';
import type { FinderCode, TitleArgs } from '../../model/screen.js';
import type { FinderAction } from '../../model/state.js';
import type * as problems from '../place/problem.js';
import type { PlaceKey } from '../place/view.js';

interface Title extends TitleArgs {
  /** The words of a problem; undefined until they have come. */
  readonly problems: typeof problems | undefined;
}

/** The finder's heading; below it what is wrong with what was typed. */
export const title: View<TitleArgs, Title, FinderAction, PlaceKey | problems.ProblemKey, FinderCode> = {
  messages: {},
  present: (args, facts) => ({ ...args, problems: args.problem && facts.get('problems') }),
  render: ({ problem, problems: code, hasIntro }, ui) =>
    html`${ui.heading(ui.msg('FINDER_HEADING'))}
    ${problem && code ? code.problemSummary(code.problemText(problem, ui), ui) : nothing}
    ${hasIntro ? html`<p>${ui.msg('FINDER_INTRO')}</p>` : nothing}`,
  effects: ({ asked, problems: code }, { msg }) => ({
    announce: asked ? { id: `${asked}`, value: () => msg('FINDER_LOOKING') } : undefined,
    focus: code && { id: `${asked}`, value: () => ['#problem'] },
  }),
};
