import type { Courses2017Slice } from '@npq-widgets/data';
import { html, type TemplateResult } from 'lit';
import { inWords } from '../base/dates.js';
import { sourceLine } from '../base/source-line.js';
import type { Say } from './messages.js';

export { ENDED_WORDS } from './ended-messages.js';

interface EndedKit {
  readonly say: Say;
  readonly heading: (text: string, depth: number) => TemplateResult;
  /** Buttons that lead to the courses that took its place. */
  readonly instead: (courses: readonly string[]) => TemplateResult;
}

/** An NPQ of 2017: ended, with what took its place, the six areas and the seven behaviours. */
export function endedFace(
  suite: Courses2017Slice,
  id: string,
  { say, heading, instead }: EndedKit,
): TemplateResult {
  const { areas, behaviours, ended, sources, courses } = suite;
  const { name = '', short = '', replacedBy = [] } = courses.find((course) => course.id === id) ?? {};
  const ids = new Set([areas, behaviours, ended].flatMap((part) => part.sources ?? []));
  return html`${heading(say('EXPLORER_2017_NAME', { name, short }), 1)}
    <div class="note" part="panel">
      <p>${say('EXPLORER_2017_ENDED', { month: inWords(ended.value.contractsClosed) })}</p>
      ${instead(replacedBy)}
    </div>
    ${heading(say('EXPLORER_2017_AREAS'), 2)}
    <ol>
      ${areas.value.map((area) => html`<li>${area.name}</li>`)}
    </ol>
    ${heading(say('EXPLORER_2017_BEHAVIOURS'), 2)}
    <ul>
      ${behaviours.value.map((behaviour) => html`<li>${behaviour}</li>`)}
    </ul>
    <p>${say('EXPLORER_2017_SHARED')}</p>
    ${sourceLine([...ids].flatMap((source) => sources[source] ?? []))}`;
}
