import type { PageFacts, ScriptFacts } from '../facts.js';
import type { Found, DoctorRule } from '../finding.js';
import { LIMITS } from '../limits.js';
import { parsePolicies } from '../policy.js';
import { addressOf } from '../urls.js';

const tags = ({ scripts }: PageFacts): readonly ScriptFacts[] => scripts.filter(({ src }) => src !== '');
const integrityOf = ({ attributes }: ScriptFacts): string => attributes['integrity']?.trim() ?? '';
/** The folder in its address that has a version's name: `v1` or `v1.0.0`. */
const versionOf = ({ src }: ScriptFacts): string =>
  /\/(v\d+(?:\.\d+\.\d+)?)\/(?=[^/]*$|single\/)/.exec(addressOf(src, undefined) ?? '')?.[1] ?? '';
const isPinned = (script: ScriptFacts): boolean => versionOf(script).includes('.');
const isForeign = ({ src }: ScriptFacts, page: string | undefined): boolean => {
  const whole = addressOf(src, page);
  return page !== undefined && whole !== undefined
    ? new URL(whole).origin !== new URL(page).origin
    : /^(?:https?:)?\/\//.test(src);
};

const noCrossorigin: DoctorRule = {
  name: 'integrity-crossorigin',
  severity: 'fault',
  about: 'The script has integrity and lacks crossorigin, so browsers refuse it.',
  seen: 'html',
  find: (facts) =>
    tags(facts)
      .filter(
        (script) =>
          integrityOf(script) &&
          isForeign(script, facts.address) &&
          script.attributes['crossorigin'] === undefined,
      )
      .map(({ where }) => ({
        where,
        what: 'The script has integrity but not crossorigin. Browsers cannot check a file of another website without it, and refuse it.',
        fix: 'Write crossorigin="anonymous" beside integrity.',
      })),
};

const badIntegrity = (script: ScriptFacts): boolean =>
  integrityOf(script)
    .split(/\s+/)
    .every((hash) => !/^sha(?:256-[\w+/-]{43}=|384-[\w+/-]{64}|512-[\w+/-]{86}==)(?:\?.*)?$/.test(hash));

const mismatch: DoctorRule = {
  name: 'integrity-mismatch',
  severity: 'fault',
  about: 'The script is not the file that its integrity was made for, or the integrity is no checksum.',
  seen: 'html',
  find: (facts) =>
    tags(facts).flatMap((script): Found[] => {
      const { where, answer } = script;
      if (!integrityOf(script)) return [];
      if (badIntegrity(script)) {
        return [
          {
            where,
            severity: 'warning',
            what: 'The integrity of the script is not a whole checksum, so browsers ignore it.',
            fix: 'Copy the line again from sri.json, which is beside npq.js in the folder of the version.',
          },
        ];
      }
      if (
        answer?.status !== 200 ||
        integrityOf(script)
          .split(/\s+/)
          .some((hash) => answer.digests.includes(hash))
      )
        return [];
      return [
        {
          where,
          what: 'The script that the server sends is not the one that the integrity was made for, so browsers refuse it.',
          fix: 'Copy the address and the integrity again, both from the same version. If they are right, the file was changed on its way: tell whoever runs that server.',
        },
      ];
    }),
};

const moving: DoctorRule = {
  name: 'integrity-moving',
  severity: 'warning',
  about: 'The script has integrity in a folder whose files change with each release.',
  seen: 'both',
  find: (facts) =>
    tags(facts)
      .filter((script) => integrityOf(script) && /^v\d+$/.test(versionOf(script)))
      .map((script) => ({
        where: script.where,
        what: `The files of ${versionOf(script)} change with each release, and the script’s integrity does not: the next release will not run here.`,
        fix: 'Use the folder of one version, such as /v1.0.0/, with its own integrity; or take integrity out.',
      })),
};

const missing: DoctorRule = {
  name: 'integrity-missing',
  severity: 'warning',
  about: 'The script is of one pinned version and has no integrity.',
  seen: 'both',
  find: (facts) =>
    tags(facts)
      .filter((script) => isPinned(script) && !integrityOf(script) && isForeign(script, facts.address))
      .map(({ where }) => ({
        where,
        what: 'The script is pinned to one version, but nothing checks that it is the file you chose.',
        fix: 'Add integrity from sri.json of that folder, and crossorigin="anonymous".',
      })),
};

const required: DoctorRule = {
  name: 'integrity-required',
  severity: 'fault',
  about: 'The website requires integrity on every script, and ours has none.',
  seen: 'html',
  find: (facts) => {
    const blocked =
      /blocked-destinations=\(([^()]*)\)/.exec((facts.integrityPolicy ?? '').slice(0, LIMITS.text))?.[1] ??
      '';
    const asks =
      blocked.includes('script') ||
      facts.policies
        .flatMap(({ text }) => parsePolicies(text))
        .some((policy) => policy.get('require-sri-for')?.some((kind) => kind.toLowerCase() === 'script'));
    if (!asks) return [];
    return tags(facts)
      .filter((script) => !integrityOf(script))
      .map(({ where }) => ({
        where,
        what: 'This website requires integrity on every script, and this one has none, so browsers refuse it.',
        fix: 'Use the folder of one version, such as /v1.0.0/, whose sri.json has the integrity of npq.js, and add crossorigin="anonymous".',
      }));
  },
};

export const integrityRules: readonly DoctorRule[] = [noCrossorigin, mismatch, moving, missing, required];
