import { checkAccent, checkActionUrl, checkEmail, checkHub, checkProviders, checkTheme } from './checks.js';
import type { Pairs } from './html.js';
import type { KnownNames } from './known.js';
import type { HubOptions } from './options.js';

/** What the hub says of itself, as attributes of its tag, in the order of the documentation. Throws SnippetError. */
export const hubAttributes = (options: HubOptions, known: KnownNames): Pairs => [
  ['hub', checkHub(options.hub, known)],
  ['name', options.name?.trim()],
  ['action-url', checkActionUrl(options.actionUrl)],
  ['action-label', options.actionLabel?.trim()],
  ['email', checkEmail(options.email)],
  ['providers', checkProviders(options.providers, known)],
  ['accent', checkAccent(options.accent)],
  ['theme', checkTheme(options.theme)],
];
