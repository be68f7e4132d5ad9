import type { PageFacts, PolicyFacts, ScriptFacts } from '../facts.js';
import type { Found, DoctorRule } from '../finding.js';
import {
  fetchDirectives,
  fetchVerdict,
  frameDirectives,
  frameVerdict,
  parsePolicies,
  ruling,
  scriptDirectives,
  scriptVerdict,
  type Policy,
} from '../policy.js';
import { bySite, type Site } from '../site.js';
import { addressOf, folderOf } from '../urls.js';

interface Sent {
  readonly policy: Policy;
  readonly from: PolicyFacts['from'];
}

const policiesOf = ({ policies }: PageFacts): Sent[] =>
  policies.flatMap(({ text, from }) => parsePolicies(text).map((policy) => ({ policy, from })));

const policyPlace = (from: PolicyFacts['from'], site: Site): string =>
  from === 'meta'
    ? 'the meta tag Content-Security-Policy of the page'
    : bySite(site, {
        html: 'the Content-Security-Policy header, which the web server sends',
        wordpress: 'the Content-Security-Policy header, which a security plugin, the theme or the host sends',
      });

/** A directive with one more source, as a person would write it. */
function lineWith(policy: Policy, directives: readonly string[], target: string, source: string): string {
  const { name, values } = ruling(policy, directives) ?? { name: target, values: [] };
  const kept = values.filter((value) => value.toLowerCase() !== "'none'");
  return [name === 'default-src' ? target : name, ...kept, source].join(' ');
}

/** What is refused of the script at `src`: itself, or only the modules that it brings. */
function refusal(policy: Policy, script: ScriptFacts, facts: PageFacts): 'script' | 'modules' | undefined {
  const url = addressOf(script.src, facts.address);
  if (url === undefined) return undefined;
  const integrity = script.attributes['integrity'] ?? '';
  const page = facts.address ?? (/^(?:https?:)?\/\//.test(script.src) ? undefined : url);
  const request = { url, nonce: script.nonce, integrity, inserted: 'by-parser' } as const;
  if (scriptVerdict(policy, request, page) === 'refused') return 'script';
  if (script.kind === 'single') return undefined;
  const module = {
    ...request,
    url: new URL('modules/module.js', url).href,
    integrity: '',
    inserted: 'by-script',
  } as const;
  return scriptVerdict(policy, module, page) === 'refused' ? 'modules' : undefined;
}

function policyFix({ policy, from }: Sent, script: ScriptFacts, facts: PageFacts): string {
  const values = ruling(policy, scriptDirectives)?.values ?? [];
  const place = policyPlace(from, facts.site);
  if (values.some((value) => value.toLowerCase() === "'strict-dynamic'")) {
    return `This policy goes by nonces, and passes over addresses. Let the website write its nonce into the script tag, as it does for its own: nonce="…". The policy is in ${place}.`;
  }
  const folder = folderOf(script.src, facts.address) ?? script.src;
  const source =
    folder.startsWith('/') || (facts.address && folder.startsWith(`${new URL(facts.address).origin}/`))
      ? "'self'"
      : folder;
  return `Add ${source} to ${place}, so that it has the line: ${lineWith(policy, scriptDirectives, 'script-src', source)}`;
}

const refusesScript: DoctorRule = {
  name: 'policy-script',
  severity: 'fault',
  about: 'The Content-Security-Policy of the page refuses the script, or the modules that it brings.',
  seen: 'html',
  find: (facts) =>
    policiesOf(facts).flatMap((sent) =>
      facts.scripts
        .filter(({ src }) => src !== '')
        .flatMap((script): Found[] => {
          const refused = refusal(sent.policy, script, facts);
          if (refused === undefined) return [];
          const what =
            refused === 'script'
              ? 'The page’s Content-Security-Policy refuses the script.'
              : 'The page’s Content-Security-Policy lets the script pass, but not the widgets that it brings from the same folder.';
          return [{ where: script.where, what, fix: policyFix(sent, script, facts) }];
        }),
    ),
};

const refusesTypes: DoctorRule = {
  name: 'policy-trusted-types',
  severity: 'warning',
  about: 'The page lists its Trusted Types policies, and ours is not among them.',
  seen: 'both',
  find: (facts) =>
    policiesOf(facts).flatMap((sent): Found[] => {
      const names = sent.policy.get('trusted-types');
      if (names === undefined || names.includes('npq-widgets') || names.includes('*')) return [];
      return [
        {
          what: 'The page’s Content-Security-Policy lists Trusted Types without npq-widgets. The widgets then work in browsers that have a safe setter of their own; in others the sentence and the link stay.',
          fix: `Add npq-widgets in ${policyPlace(sent.from, facts.site)}, so that it has the line: ${lineWith(sent.policy, ['trusted-types'], 'trusted-types', 'npq-widgets')}`,
        },
      ];
    }),
};

const refusesFrame: DoctorRule = {
  name: 'policy-frame',
  severity: 'fault',
  about: 'The Content-Security-Policy of the page refuses the frame that holds a widget.',
  seen: 'both',
  find: (facts) =>
    policiesOf(facts).flatMap((sent) =>
      facts.places
        .filter(({ form }) => form === 'frame')
        .flatMap(({ attributes, where }): Found[] => {
          const url = addressOf(attributes['src'] ?? '', facts.address);
          if (url === undefined || frameVerdict(sent.policy, url, facts.address) !== 'refused') return [];
          const folder = folderOf(url, facts.address) ?? url;
          return [
            {
              where,
              what: 'The page’s Content-Security-Policy refuses the frame.',
              fix: `Add ${folder} in ${policyPlace(sent.from, facts.site)}, so that it has the line: ${lineWith(sent.policy, frameDirectives, 'frame-src', folder)}`,
            },
          ];
        }),
    ),
};

/** What a hub has of its own, and what is missing where that cannot be read. */
const HUB_FILES = {
  src: 'the hub’s own file, so its dates and prices are not shown',
  schools: 'the hub’s own index of schools, so schools cannot be looked up',
} as const;

const refusesFile: DoctorRule = {
  name: 'policy-connect',
  severity: 'fault',
  about: 'The Content-Security-Policy of the page refuses the hub’s own file, or its own index of schools.',
  seen: 'both',
  find: (facts) =>
    policiesOf(facts).flatMap((sent) =>
      facts.hubs.flatMap(({ attributes, where }) =>
        Object.entries(HUB_FILES).flatMap(([name, what]): Found[] => {
          const named = attributes[name]?.trim() ?? '';
          // A policy allows what is in a folder only where its slash stands.
          const written = name === 'schools' && named ? named.replace(/\/?$/, '/') : named;
          const url = written ? addressOf(written, facts.address) : undefined;
          if (url === undefined || fetchVerdict(sent.policy, url, facts.address) !== 'refused') return [];
          const source = /^https?:/.test(written) ? url : "'self'";
          return [
            {
              where,
              what: `The page’s Content-Security-Policy refuses ${what}.`,
              fix: `Add ${source} in ${policyPlace(sent.from, facts.site)}, so that it has the line: ${lineWith(sent.policy, fetchDirectives, 'connect-src', source)}`,
            },
          ];
        }),
      ),
    ),
};

const sandbox: DoctorRule = {
  name: 'page-sandboxed',
  severity: 'note',
  about: 'The page is in a sandbox. Where it forbids scripts, that is a fault.',
  seen: 'both',
  find: (facts) => {
    const tokens = policiesOf(facts)
      .filter(({ from }) => from === 'header')
      .map(({ policy }) => policy.get('sandbox'))
      .find((values) => values !== undefined);
    if (tokens && !tokens.includes('allow-scripts')) {
      return [
        {
          severity: 'fault',
          what: 'The page’s Content-Security-Policy puts it in a sandbox without scripts.',
          fix: 'Add allow-scripts to the directive sandbox in the Content-Security-Policy header, or leave sandbox out.',
        },
      ];
    }
    if (!facts.sandboxed && !tokens) return [];
    return [
      {
        what: 'The page is in a sandboxed frame. The widgets work there; a choice made in one frame does not reach another.',
        fix: bySite(facts.site, {
          html: 'Nothing needs to be done. If links do not open, the frame needs allow-popups.',
          'google-sites':
            'Nothing needs to be done: Google Sites puts every embed in a frame of its own. To let widgets share a choice, paste them in one embed.',
        }),
      },
    ];
  },
};

export const policyRules: readonly DoctorRule[] = [
  refusesScript,
  refusesTypes,
  refusesFrame,
  refusesFile,
  sandbox,
];
