import type { Courses2017Slice } from '@npq-widgets/data';
import { html, type TemplateResult } from 'lit';
import { inWords } from '../../../ui/dates.js';
import { sourceLine } from '../../../ui/source-line.js';
import type { Ui, View } from '../../../core/view.js';
import type { EndedArgs } from '../../model/screen.js';
import type { ExplorerAction } from '../../model/state.js';
import { courseLinks } from '../course-links.js';
import type { ExplorerStartKey } from '../start/messages.js';
import { ENDED_MESSAGES, type EndedKey } from './messages.js';

interface Ended extends EndedArgs {
  readonly suite: Courses2017Slice;
}

function render(
  { suite, ...args }: Ended,
  ui: Ui<ExplorerAction, EndedKey | ExplorerStartKey>,
): TemplateResult {
  const { msg, heading } = ui;
  const { areas, behaviours, ended, sources, courses } = suite;
  const { name = '', short = '', replacedBy = [] } = courses.find(({ id }) => id === args.ended) ?? {};
  const ids = new Set([areas, behaviours, ended].flatMap((part) => part.sources ?? []));
  return html`${heading(msg('EXPLORER_2017_NAME', { name, short }), 1)}
    <div class="note" part="panel">
      <p>${msg('EXPLORER_2017_ENDED', { month: inWords(ended.value.contractsClosed) })}</p>
      ${courseLinks(replacedBy, args, ui)}
    </div>
    ${heading(msg('EXPLORER_2017_AREAS'), 2)}
    <ol>
      ${areas.value.map((area) => html`<li>${area.name}</li>`)}
    </ol>
    ${heading(msg('EXPLORER_2017_BEHAVIOURS'), 2)}
    <ul>
      ${behaviours.value.map((behaviour) => html`<li>${behaviour}</li>`)}
    </ul>
    <p>${msg('EXPLORER_2017_SHARED')}</p>
    ${sourceLine([...ids].flatMap((source) => sources[source] ?? []))}`;
}

/** An NPQ of 2017: ended, with what took its place, the six areas and the seven behaviours. */
export const ended: View<EndedArgs, Ended, ExplorerAction, EndedKey | ExplorerStartKey> = {
  messages: ENDED_MESSAGES,
  present: (args, facts) => {
    const suite = facts.get('courses-2017');
    return suite && { ...args, suite };
  },
  render,
};
