import {
  checkAccent,
  checkActionUrl,
  checkDensity,
  checkEmail,
  checkHub,
  checkProviders,
  checkRadius,
  checkTheme,
} from './checks.js';
import type { Pairs } from './html.js';
import type { KnownNames } from './known.js';
import type { HubOptions } from './options.js';

/** One line of text: what no page can show, such as a control or half a character, is a space. */
const oneLine = (text: string | undefined): string =>
  (text ?? '').replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\s]+/gu, ' ').trim();

/** What the hub says of itself, as attributes of its tag, in the order of the documentation. Throws SnippetError. */
export const hubAttributes = (options: HubOptions, known: KnownNames): Pairs => [
  ['hub', checkHub(options.hub, known)],
  ['name', oneLine(options.name)],
  ['action-url', checkActionUrl(options.actionUrl)],
  ['action-label', oneLine(options.actionLabel)],
  ['email', checkEmail(options.email)],
  ['providers', checkProviders(options.providers, known)],
  ['accent', checkAccent(options.accent)],
  ['theme', checkTheme(options.theme)],
  ['radius', checkRadius(options.radius)],
  ['density', checkDensity(options.density)],
];
