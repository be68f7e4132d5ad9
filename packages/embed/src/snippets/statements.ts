import { checkBase } from './checks.js';

/** Paragraphs of plain text that a hub gives to its web team, or puts into its own notices. */
export interface Statements {
  readonly privacy: string;
  readonly accessibility: string;
  readonly security: string;
}

/** Throws SnippetError when `base` is not the address of a folder. */
export function statements(base: string): Statements {
  const folder = checkBase(base);
  const server = folder.startsWith('/') ? `this website (${folder})` : new URL(folder).host;
  return {
    privacy:
      'The NPQ tools on this page set no cookies and send nothing about you anywhere. ' +
      'What you choose or type (a course, a kind of school, a postcode) stays in the page and is gone when you leave it, ' +
      'unless you press “Keep this plan on this device”. ' +
      `The only requests they make are for their own files, from ${server}, ` +
      'which sees what any server sees of a request: an IP address and a time.',
    accessibility:
      'The NPQ tools on this page aim at WCAG 2.2 level AA. ' +
      'They are tested with an automatic checker in every state they can show, ' +
      'and by keyboard, in Chromium, Firefox and WebKit; ' +
      'at 320 pixels wide, at 400 % zoom, in forced colours and in print, in Chromium. ' +
      'They have not yet been tested with people who use assistive technology.',
    security:
      `The NPQ tools are static files from ${folder}; there is no server code and no account. ` +
      'A Content Security Policy needs that folder in script-src and nothing else: ' +
      'no inline script, no inline style, no connection, no image, no font. ' +
      'They are built to run where Trusted Types are enforced, under the policy name npq-widgets. ' +
      'They show only https, mailto and tel links, treat every attribute as text, ' +
      'and keep their styles and errors to themselves. ' +
      'Each release has a folder of its own that never changes, with the hash of each file in sri.json, ' +
      'so that a page can hold the script to it. ' +
      'Where no script may run, a sandboxed frame without access to the page, or a plain link, does the same work.',
  };
}
