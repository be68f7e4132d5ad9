import { checkActionUrl, checkBase, checkCourse, checkEmail, checkHub, checkProviders, checkWidget } from './checks.js';
import { attributesText, escapeHtml } from './html.js';
import type { KnownNames } from './known.js';
import { fallbacks } from './widgets.js';

/** What a partner chose. All but the first two may be left out. */
export interface SnippetOptions {
  /** Such as `provider-finder`. */
  readonly widget: string;
  /** The folder that holds `npq.js`: a web address, or a path on the partner's own site. */
  readonly base: string;
  /** Area codes, comma between. */
  readonly hub?: string | undefined;
  /** Identifier, short name or plain name of the course to start with. */
  readonly course?: string | undefined;
  /** The hub's own name. */
  readonly name?: string | undefined;
  readonly actionUrl?: string | undefined;
  readonly actionLabel?: string | undefined;
  readonly email?: string | undefined;
  /** Identifiers of lead providers, comma between. */
  readonly providers?: string | undefined;
  /** `block` where a website strips tags that it does not know. */
  readonly form?: 'tag' | 'block' | undefined;
}

/** HTML to paste, each part without a line break at its end. */
export interface Snippet {
  /** Once for the site: the script, and who the hub is when it says so. */
  readonly site: string;
  /** On each page, where the widget should stand. */
  readonly page: string;
}

/** The script, and the hub's own tag when it gave anything of itself. Throws SnippetError. */
export function sitePart(options: Omit<SnippetOptions, 'widget'>, known: KnownNames): string {
  const hub = attributesText([
    ['hub', checkHub(options.hub, known)],
    ['name', options.name?.trim()],
    ['action-url', checkActionUrl(options.actionUrl)],
    ['action-label', options.actionLabel?.trim()],
    ['email', checkEmail(options.email)],
    ['providers', checkProviders(options.providers, known)],
  ]);
  const script = `<script async src="${escapeHtml(checkBase(options.base))}npq.js"></script>`;
  return hub ? `${script}\n<npq-hub${hub}></npq-hub>` : script;
}

/** The widget's tag, or the block that stands for it, with a sentence and a link inside. Throws SnippetError. */
export function pagePart(options: Pick<SnippetOptions, 'widget' | 'course' | 'form'>, known: KnownNames): string {
  const widget = checkWidget(options.widget);
  const course = checkCourse(options.course, known);
  const { sentence, linkText, link } = fallbacks[widget](course);
  const inside = `  <p>${escapeHtml(sentence)} <a href="${escapeHtml(link)}">${escapeHtml(linkText)}</a>.</p>`;
  if (options.form === 'block') {
    const attributes = attributesText([['data-npq', widget], ['data-course', course?.id]]);
    return `<div${attributes}>\n${inside}\n</div>`;
  }
  return `<npq-${widget}${attributesText([['course', course?.id]])}>\n${inside}\n</npq-${widget}>`;
}

/** What a partner pastes. Throws SnippetError, with a sentence, for a name that is not known or a link that is not safe. */
export function snippet(options: SnippetOptions, known: KnownNames): Snippet {
  return { site: sitePart(options, known), page: pagePart(options, known) };
}
