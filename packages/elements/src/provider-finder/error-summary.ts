import { html, type TemplateResult } from 'lit';

/** The summary above the form that names what is wrong and leads to the field. It receives the focus. */
export function errorSummary(error: string, title: string, heading: TemplateResult): TemplateResult {
  // A fragment does not reach into a shadow root, so the link moves the focus by itself.
  const onFollow = (event: Event): void => {
    event.preventDefault();
    ((event.target as Node).getRootNode() as ShadowRoot).querySelector<HTMLElement>('#place')?.focus();
  };
  return html`<div class="problem" id="problem" role="group" aria-label=${title} tabindex="-1">
    ${heading}
    <p><a href="#place" @click=${onFollow}>${error}</a></p>
  </div>`;
}
