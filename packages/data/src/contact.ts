/**
 * True for one email address that a visitor can write to, and nothing that a mail program would read as a second one, a
 * header or an escape: what passes may stand after `mailto:` as it is.
 */
export const isEmail = (text: string): boolean => /^[\w.+'-]+@[\w-]+(\.[\w-]+)+$/.test(text);

/** True for the address of a link that may be shown: https, tel, or a mail to one person with no more than a subject and a text. */
export const isShownLink = (href: string): boolean =>
  /^(?:https:|tel:)/i.test(href) ||
  /^mailto:[^?,;%\s]*(?:\?(?:subject|body)=[^&\s]*(?:&(?:subject|body)=[^&\s]*)*)?$/i.test(href);
