import { type HubAttribute, hubAttributeNames, optionName } from './attributes.js';
import {
  checkAccent,
  checkActionUrl,
  checkDay,
  checkDays,
  checkDensity,
  checkEmail,
  checkHub,
  checkPlaces,
  checkProviders,
  checkRadius,
  checkSchools,
  checkSource,
  checkTheme,
  withinLimit,
} from './checks.js';
import type { Pairs } from './html.js';
import type { KnownNames } from './known.js';
import type { HubOptions } from './options.js';

/** One line of text: what no page can show, such as a control or half a character, is a space. */
const oneLine = (text: string | undefined): string =>
  (text ?? '').replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\s]+/gu, ' ').trim();

/** The value that an attribute gets from what was typed. Throws SnippetError. */
type Check = (text: string | undefined, known: KnownNames) => string;

const CHECKS: Readonly<Record<HubAttribute, Check>> = {
  hub: checkHub,
  name: oneLine,
  'action-url': checkActionUrl,
  'action-label': oneLine,
  email: checkEmail,
  providers: checkProviders,
  src: checkSource,
  schools: checkSchools,
  'next-start': checkDay('nextStart'),
  'apply-by': checkDay('applyBy'),
  'in-person-days': checkDays,
  venue: oneLine,
  places: checkPlaces,
  accent: checkAccent,
  theme: checkTheme,
  radius: checkRadius,
  density: checkDensity,
};

/** What the hub says of itself, as attributes of its tag, in the order of the documentation. Throws SnippetError. */
export const hubAttributes = (options: HubOptions, known: KnownNames): Pairs =>
  hubAttributeNames.map((name) => {
    const option = optionName(name);
    return [name, CHECKS[name](withinLimit(option, options[option]), known)];
  });
