import { widgetNames } from '../../../snippets/widgets.js';
import type { Found, DoctorRule } from '../finding.js';

/** Why a module did not come, and what helps. */
const REASONS: Readonly<Record<string, readonly [what: string, fix: string]>> = {
  blocked: [
    'the page’s own policy refused it',
    'Let the Content-Security-Policy allow the whole folder in script-src, with its slash at the end.',
  ],
  offline: ['this device was offline', 'Connect, and press the button under the widget’s sentence.'],
  unreachable: [
    'its server gave no usable answer',
    'Open the folder’s address in a new tab. If you host the files yourself: put up the whole folder, with Access-Control-Allow-Origin: * on every file. A filter in a school network can do this too: try another network.',
  ],
  broken: [
    'it came, and stopped with an error',
    'Try another browser, up to date. If it happens there too, copy this report and send it to whoever gave you the snippet, with what the browser’s console says.',
  ],
  unverified: [
    'it was not the file that this version was released with',
    'Something on the way changes files, such as an optimiser or a proxy: leave the folder out of it.',
  ],
};

const importFailed: DoctorRule = {
  name: 'import-failed',
  severity: 'fault',
  about: 'The script runs, and a widget behind it did not load. The reason is named.',
  seen: 'page',
  find: ({ running }) =>
    (running?.failed ?? []).map(({ tag, reason }): Found => {
      const [what, fix] = REASONS[reason] ?? [
        reason,
        'Copy this report and send it to whoever gave you the snippet.',
      ];
      const name = tag.startsWith('npq-') ? `<${tag}>` : `A part of the script (${tag})`;
      return { where: name, what: `${name} did not load: ${what}.`, fix };
    }),
};

const versionsDiffer: DoctorRule = {
  name: 'versions-differ',
  severity: 'warning',
  about: 'Two versions run on the page. They share the hub and the visitor’s choices.',
  seen: 'page',
  find: ({ running }) =>
    running && running.versions.length > 1
      ? [
          {
            what: `Versions ${running.versions.join(' and ')} run on this page. They understand each other, but visitors download both.`,
            fix: 'Use the same folder for all scripts of ours on this page.',
          },
        ]
      : [],
};

const notShown: DoctorRule = {
  name: 'widget-not-shown',
  severity: 'fault',
  about: 'The script runs, nothing failed, and a widget still shows its sentence only.',
  seen: 'page',
  find: ({ places, running }) =>
    places
      .filter(
        ({ shown, hiddenBy, editable, widget, form }) =>
          shown === false &&
          form !== 'frame' &&
          !hiddenBy &&
          !editable &&
          widgetNames.some((name) => name === widget) &&
          !running?.failed.some(({ tag }) => tag === `npq-${widget}` || tag === 'npq-mount'),
      )
      .map(({ where }) => ({
        where,
        what: 'The sentence and the link stand here, and the widget did not take their place.',
        fix: 'Load the page again. If they stay, something on the page keeps it: open the browser’s console, where a line that begins with “npq:” may say what, and copy this report for whoever gave you the snippet.',
      })),
};

export const runRules: readonly DoctorRule[] = [importFailed, notShown, versionsDiffer];
