import type { KnownCourse, KnownNames } from './known.js';
import { SnippetError } from './snippet-error.js';
import { type WidgetName, widgetNames } from './widgets.js';

const listed = (text: string | undefined): string[] => (text ?? '').split(',').map((part) => part.trim()).filter(Boolean);

/** The widget of that name, with or without `npq-` before it. */
export function checkWidget(text: string): WidgetName {
  const name = text.trim().toLowerCase().replace(/^npq-/, '');
  const widget = widgetNames.find((known) => known === name);
  if (widget) return widget;
  throw new SnippetError('widget', `There is no widget called "${text}". The widgets are ${widgetNames.join(', ')}.`);
}

/** The folder of the distribution, ending in a slash: a web address, or a path on the page's own site. */
export function checkBase(text: string): string {
  const address = text.trim().replace(/\/*$/, '/');
  const isPath = /^\/(?!\/)[^\s"<>]*$/.test(address);
  if (address.endsWith('/npq.js/')) {
    throw new SnippetError('base', `"${text}" is the script itself; give the folder that holds it.`);
  }
  if (isPath) return address;
  try {
    const { protocol, href, search, hash } = new URL(address);
    if (/^https?:$/.test(protocol) && !search && !hash) return href;
  } catch {
    // Said below, as for any other address that cannot be used.
  }
  throw new SnippetError('base', `"${text}" is not the address of a folder. Give one such as https://npq.example/v1/ or /npq/v1/.`);
}

/** Undefined when no course was asked for. */
export function checkCourse(text: string | undefined, known: KnownNames): KnownCourse | undefined {
  if (!text?.trim()) return undefined;
  const course = known.findCourse(text.trim());
  if (course) return course;
  const names = known.courses.map(({ id, short }) => `${short} (${id})`).join(', ');
  throw new SnippetError('course', `No course is called "${text}". The courses are ${names}.`);
}

/** Area codes in capitals, comma between. */
export function checkHub(text: string | undefined, known: KnownNames): string {
  const codes = listed(text).map((code) => code.toUpperCase());
  const wrong = codes.find((code) => !known.hubAreas.includes(code));
  if (wrong === undefined) return codes.join(',');
  const near = known.hubAreas.filter((code) => code.replace(/\d+$/, '') === wrong.replace(/\d+$/, ''));
  const hint = near.length ? `That region has ${near.join(', ')}.` : 'Codes look like EE5: letters for the region, then a number.';
  throw new SnippetError('hub', `No teaching school hub area has the code "${wrong}". ${hint}`);
}

/** Identifiers of lead providers, comma between. */
export function checkProviders(text: string | undefined, known: KnownNames): string {
  const ids = listed(text);
  const wrong = ids.find((id) => !known.providers.includes(id));
  if (wrong === undefined) return ids.join(',');
  throw new SnippetError('providers', `No lead provider is called "${wrong}". The lead providers are ${known.providers.join(', ')}.`);
}

/** A link that a widget will show: https, mailto or tel. */
export function checkActionUrl(text: string | undefined): string {
  if (!text?.trim()) return '';
  try {
    const { protocol, href } = new URL(text.trim());
    if (/^(?:https|mailto|tel):$/.test(protocol)) return href;
  } catch {
    // Said below.
  }
  throw new SnippetError('actionUrl', `"${text}" is not a link that a widget shows. It must start with https:, mailto: or tel:.`);
}

/** An email address that a visitor can write to. */
export function checkEmail(text: string | undefined): string {
  const email = text?.trim() ?? '';
  if (!email || /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(email)) return email;
  throw new SnippetError('email', `"${email}" is not an email address such as npq@hub.example.`);
}
