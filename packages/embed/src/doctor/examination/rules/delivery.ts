import type { PageFacts, ScriptFacts } from '../facts.js';
import type { DoctorRule, Found } from '../finding.js';
import { optimisers, toolOf } from '../tools.js';
import { addressOf } from '../urls.js';

const tags = ({ scripts }: PageFacts): readonly ScriptFacts[] => scripts.filter(({ src }) => src !== '');

/** A copy knows where its modules are only from somebody who names our own folder. */
const namesFolder = ({ scripts }: PageFacts): boolean =>
  scripts.some(
    ({ src, attributes }) =>
      attributes['data-base'] !== undefined || (src !== '' && toolOf(src, optimisers) === undefined),
  );

const copied: DoctorRule = {
  name: 'script-copied',
  severity: 'fault',
  about:
    'A tool of the website has copied the script into the page or a file of its own, away from its modules.',
  seen: 'html',
  find: (facts) =>
    namesFolder(facts)
      ? []
      : facts.scripts.flatMap(({ kind, src, where }): Found[] => {
          const tool = toolOf(src, optimisers);
          if (kind !== 'copy' && !tool) return [];
          const fix =
            tool?.fix ??
            'In the tool that inlines, combines or minifies scripts, add npq.js to what is left out of it.';
          return [
            {
              where,
              what: `${tool?.name ?? 'A tool of the website'} has copied npq.js into ${tool ? 'a file of its own' : 'the page'}, where it does not find the modules that stand beside it.`,
              fix: `${fix} Where you cannot, write the folder into the page part: data-base="https://…/v1/".`,
            },
          ];
        }),
};

/** What the server of a script said, when it was asked. */
const answer: DoctorRule = {
  name: 'script-answer',
  severity: 'fault',
  about:
    'The server does not answer with the script: it is not there, is no JavaScript, or another website may not use it.',
  seen: 'html',
  find: (facts) =>
    tags(facts).flatMap(({ src, where, answer: reply }): Found[] => {
      if (reply === undefined) return [];
      if (reply.status !== 200) {
        const what = reply.status
          ? `The server answers ${reply.status} instead of the script`
          : 'No server answers';
        return [
          {
            where,
            what: `${what} (${src}).`,
            fix: 'Correct the address, or put the files there: the whole folder, with npq.js in it.',
          },
        ];
      }
      if (!/javascript|ecmascript/i.test(reply.type)) {
        return [
          {
            where,
            what: `The server sends the script as “${reply.type || 'nothing in particular'}”, and browsers run JavaScript only.`,
            fix: 'Let the server send files that end in .js with the type text/javascript. If it sends a page of its own, the address is wrong.',
          },
        ];
      }
      const isForeign =
        addressOf(src, facts.address)?.startsWith(addressOf('/', facts.address) ?? '') === false;
      return isForeign && reply.allowOrigin !== '*'
        ? [
            {
              where,
              what: 'The script’s server does not allow other websites to use the files, so the widgets behind the script do not load.',
              fix: 'Let that server send every file of the folder with the header Access-Control-Allow-Origin: *',
            },
          ]
        : [];
    }),
};

export const deliveryRules: readonly DoctorRule[] = [copied, answer];
