import { isEmail, isShownLink } from '@npq-widgets/data';
import type { KnownCourse, KnownNames } from './known.js';
import { SnippetError } from './snippet-error.js';
import { type WidgetName, widgetNames } from './widgets.js';

/** `EE5, EE6` → `['EE5', 'EE6']`; nothing and blanks give an empty list. */
export const splitList = (text = ''): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

/** No name, link or colour is longer: what is, was not meant for a page. */
const LONGEST = 2000;

/** The text that an option holds. Throws SnippetError when it is longer than anything that a page needs. */
export function withinLimit(option: string, text: string | undefined): string | undefined {
  if ((text?.length ?? 0) <= LONGEST) return text;
  throw new SnippetError(
    option,
    `This is longer than ${LONGEST} characters, which is the most that a page can use.`,
  );
}

/** The widget of that name, with or without `npq-` before it. */
export function checkWidget(text: string): WidgetName {
  const name = withinLimit('widget', text)?.trim().toLowerCase().replace(/^npq-/, '');
  const widget = widgetNames.find((known) => known === name);
  if (widget) return widget;
  throw new SnippetError(
    'widget',
    `There is no widget called "${text}". The widgets are ${widgetNames.join(', ')}.`,
  );
}

/** The folder of the distribution, ending in a slash: a web address, or a path on the page's own site. */
export function checkBase(text: string): string {
  // A slash that follows a slash was looked at with it.
  const address = `${(withinLimit('base', text) ?? '').trim().replace(/(?<!\/)\/+$/, '')}/`;
  const isPath = /^\/(?!\/)[^\s"<>]*$/.test(address);
  if (address.endsWith('/npq.js/')) {
    throw new SnippetError('base', `"${text}" is the script itself; give the folder that holds it.`);
  }
  if (isPath) return address;
  try {
    const { protocol, href, search, hash, username, password } = new URL(address);
    // A name before the host is how one host is made to look like another.
    if (/^https?:$/.test(protocol) && !search && !hash && !username && !password) return href;
  } catch {
    // Said below, as for any other address that cannot be used.
  }
  throw new SnippetError(
    'base',
    `"${text}" is not the address of a folder. Give one such as https://npq.example/v1/ or /npq/v1/.`,
  );
}

/** Undefined when no course was asked for. */
export function checkCourse(text: string | undefined, known: KnownNames): KnownCourse | undefined {
  if (!text?.trim()) return undefined;
  const course = known.getCourse(text.trim());
  if (course) return course;
  const names = known.courses.map(({ id, short }) => `${short} (${id})`).join(', ');
  throw new SnippetError('course', `No course is called "${text}". The courses are ${names}.`);
}

const regionOf = (code: string): string => /^[A-Z]{1,2}(?=\d{1,3}$)/.exec(code)?.[0] ?? '';

/** The areas of the region that a code seems to be of; none when it is no code. */
export function areasOfRegion(code: string, areas: readonly string[]): readonly string[] {
  const region = regionOf(code.toUpperCase());
  return region ? areas.filter((area) => regionOf(area) === region) : [];
}

/** Area codes in capitals, comma between. */
export function checkHub(text: string | undefined, known: KnownNames): string {
  const codes = splitList(text).map((code) => code.toUpperCase());
  const wrong = codes.find((code) => !known.hubAreas.includes(code));
  if (wrong === undefined) return codes.join(',');
  const near = areasOfRegion(wrong, known.hubAreas);
  const hint = near.length
    ? `That region has ${near.join(', ')}.`
    : 'Codes look like EE5: letters for the region, then a number.';
  throw new SnippetError('hub', `No teaching school hub area has the code "${wrong}". ${hint}`);
}

/** Identifiers of lead providers, comma between. */
export function checkProviders(text: string | undefined, known: KnownNames): string {
  const ids = splitList(text);
  const wrong = ids.find((id) => !known.providers.includes(id));
  if (wrong === undefined) return ids.join(',');
  throw new SnippetError(
    'providers',
    `No lead provider is called "${wrong}". The lead providers are ${known.providers.join(', ')}.`,
  );
}

/** The address of a link that a widget will show; empty for any other text. */
export function shownLink(text: string): string {
  try {
    const { href } = new URL(text.trim());
    return isShownLink(href) ? href : '';
  } catch {
    return '';
  }
}

/** `www.hub.example/npq`, as people write it. */
const BARE_HOST = /^[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,8}(?=[/?#]|$)/i;

/** True for an address of a website without its scheme. */
export const isBareAddress = (text: string): boolean => BARE_HOST.test(text.trim());

/** A link that a widget will show: https, mailto or tel. An address without a scheme is one of a website. */
export function checkActionUrl(text: string | undefined): string {
  const trimmed = text?.trim() ?? '';
  if (!trimmed) return '';
  const link = shownLink(isBareAddress(trimmed) ? `https://${trimmed}` : trimmed);
  if (link) return link;
  throw new SnippetError(
    'actionUrl',
    `"${text}" is not a link that a widget shows. It must start with https:, mailto: or tel:, and a mail may have a subject and a text, no more.`,
  );
}

/** An email address that a visitor can write to. */
export function checkEmail(text: string | undefined): string {
  const email = text?.trim() ?? '';
  if (!email || isEmail(email)) return email;
  throw new SnippetError('email', `"${email}" is not an email address such as npq@hub.example.`);
}

/** The address of the hub's own file: on the web, or a path on its own site. */
export function checkSource(text: string | undefined): string {
  const address = (text ?? '').trim();
  if (!address || /^(?:https:\/\/[^\s"<>/]+\/|\/(?!\/))[^\s"<>]+$/.test(address)) return address;
  throw new SnippetError('src', `"${address}" is not the address of a file such as /npq/our-npqs.json.`);
}

/** The folder of an index of schools: on the web, or a path on the hub's own site. */
export function checkSchools(text: string | undefined): string {
  const address = (text ?? '').trim();
  if (!address || /^(?:https:\/\/[^\s"<>/]+|\/(?!\/)[^\s"<>/]+)(?:\/[^\s"<>?#]*)?$/.test(address))
    return address && !address.endsWith('/') ? `${address}/` : address;
  throw new SnippetError(
    'schools',
    `"${address}" is not the address of a folder such as https://files.hub.example/schools/.`,
  );
}

/** A day as `2027-01-19`, for the option of this name. */
export const checkDay =
  (option: 'nextStart' | 'applyBy') =>
  (text: string | undefined): string => {
    const day = (text ?? '').trim();
    const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(day) : NaN;
    if (!day || (!Number.isNaN(time) && new Date(time).toISOString().startsWith(day))) return day;
    throw new SnippetError(option, `"${day}" is not a date. Write it as 2027-01-19.`);
  };

/** A number of days above nought, halves among them. */
export function checkDays(text: string | undefined): string {
  const days = (text ?? '').trim();
  if (!days || (/^\d{1,2}(?:\.5)?$/.test(days) && Number(days) > 0 && Number(days) <= 60)) return days;
  throw new SnippetError('inPersonDays', `"${days}" is not a number of days such as 4.`);
}

/** `open`, `waiting list`, `full` or empty. */
export function checkPlaces(text: string | undefined): string {
  const places = (text ?? '').trim().toLowerCase();
  if (/^(?:open|waiting list|full|)$/.test(places)) return places;
  throw new SnippetError('places', `"${places}" is not one of: open, waiting list, full.`);
}

/** Such as `autumn-2026`; empty when none was asked for. */
export function checkCohort(text: string | undefined, known: KnownNames): string {
  const cohort = (text ?? '').trim().toLowerCase().replace(/\s+/, '-');
  if (!cohort || (known.cohorts?.includes(cohort) ?? /^(?:autumn|spring)-20\d\d$/.test(cohort)))
    return cohort;
  const names = known.cohorts?.length
    ? `The cohorts are ${known.cohorts.join(', ')}.`
    : 'Write it as autumn-2026.';
  throw new SnippetError('cohort', `No cohort is called "${text ?? ''}". ${names}`);
}

/** `steps`, `single` or empty. */
export function checkLayout(text: string | undefined): string {
  const layout = (text ?? '').trim().toLowerCase();
  if (/^(?:steps|single|)$/.test(layout)) return layout;
  throw new SnippetError(
    'layout',
    `"${text ?? ''}" is not a layout. The layouts are steps (one question a page) and single (all on one page).`,
  );
}

/** `light`, `dark`, `host` or empty. */
export function checkTheme(text: string | undefined): string {
  const theme = (text ?? '').trim().toLowerCase();
  if (/^(?:light|dark|host|)$/.test(theme)) return theme;
  throw new SnippetError('theme', `"${text ?? ''}" is not a theme. The themes are light, dark and host.`);
}

/** `compact`, `normal`, `roomy` or empty. */
export function checkDensity(text: string | undefined): string {
  const density = (text ?? '').trim().toLowerCase();
  if (/^(?:compact|normal|roomy|)$/.test(density)) return density;
  throw new SnippetError(
    'density',
    `"${text ?? ''}" is not a density. The densities are compact, normal and roomy.`,
  );
}

/** Pixels from 0 to 24, with or without `px`; empty when none were asked for. */
export function checkRadius(text: string | undefined): string {
  const radius = (text ?? '').trim().toLowerCase();
  const pixels = /^(\d{1,2})(?:px)?$/.exec(radius)?.[1];
  if (!radius || Number(pixels) <= 24) return pixels === undefined ? '' : `${String(Number(pixels))}px`;
  throw new SnippetError('radius', `"${radius}" is not a number of pixels from 0 to 24, such as 12px.`);
}

/** Something that is written as one CSS colour, or empty: whether a name is a colour's only a browser knows. */
export function checkAccent(text: string | undefined): string {
  const accent = (text ?? '').trim();
  if (
    /^(?:|#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|[a-z]+|(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\([\w\s.,%/+-]+\))$/i.test(
      accent,
    )
  )
    return accent;
  throw new SnippetError('accent', `"${accent}" is not one CSS colour such as #7a1f5c.`);
}

/** Refuses an option that a widget does not have. */
export function checkOnlyOn(
  widget: WidgetName,
  option: string,
  value: string | boolean | undefined,
  having: readonly WidgetName[],
): void {
  if (!value || having.includes(widget)) return;
  throw new SnippetError(
    option,
    `The ${widget} has no "${option}". It is for the ${having.join(' and the ')}.`,
  );
}
