import { html, nothing, type TemplateResult } from 'lit';

/** What the recorders of sessions take as a wish to be left out: whatever is chosen or typed in a widget is nobody's to keep. */
const UNRECORDED = 'rr-block ph-no-capture sentry-block fs-exclude';

/** The box around everything that a widget shows, with its live region. It is named by the widget's heading. */
export const box = (content: TemplateResult, isDark: boolean): TemplateResult =>
  html`<div class="reader">
    <div
      class=${`root ${UNRECORDED}${isDark ? ' dark' : ''}`}
      part="root"
      role="region"
      aria-labelledby="title"
      lang="en-GB"
      data-hj-suppress
      data-clarity-mask="true"
      data-dd-privacy="hidden"
    >
      ${content}
      <p class="quiet" role="status"></p>
    </div>
  </div>`;

/** A heading `depth` levels under the widget's own, which is at `level` and names the box. */
export const heading = (
  text: string | TemplateResult,
  level: number,
  depth = 0,
  focusable = false,
): TemplateResult =>
  html`<div
    class=${`h${Math.min(depth + 1, 3)}`}
    id=${depth ? nothing : 'title'}
    part="heading"
    role="heading"
    aria-level=${level + depth}
    tabindex=${focusable ? -1 : nothing}
  >
    ${text}
  </div>`;
