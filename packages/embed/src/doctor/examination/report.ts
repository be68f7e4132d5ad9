import type { PageFacts } from './facts.js';
import { severities, type Finding, type Severity } from './finding.js';
import { siteTitles } from './site.js';

const HEADINGS: Readonly<Record<Severity, string>> = {
  fault: 'To fix',
  warning: 'To look at',
  note: 'Good to know',
};

/** What a group of findings is called. */
export const severityHeading = (severity: Severity): string => HEADINGS[severity];

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** `2 faults, 1 warning`; what there is none of is left out. */
const countFindings = (findings: readonly Finding[]): string =>
  severities
    .flatMap((severity) => {
      const count = findings.filter((finding) => finding.severity === severity).length;
      return count ? [counted(count, severity)] : [];
    })
    .join(', ');

/** What was found of ours, in a sentence each. */
export function inventory({
  places,
  hubs,
  scripts,
  running,
  policies,
  site,
  address,
}: PageFacts): readonly string[] {
  const widgets = places.map(({ widget, form }) => (form === 'frame' ? `${widget} (in a frame)` : widget));
  const bases = [...new Set((running?.loaders ?? []).map(({ version, base }) => `${version} from ${base}`))];
  return [
    ...(address === undefined ? [] : [`Page: ${address}`]),
    `Website: ${siteTitles[site]}`,
    `Widgets: ${widgets.join(', ') || 'none'}`,
    `Hub: ${hubs.map(({ attributes: { hub, name } }) => [name, hub].filter(Boolean).join(', ') || 'without details').join('; ') || 'none'}`,
    running
      ? `Running: ${bases.join('; ') || running.versions.join(', ') || 'nothing'}`
      : `Script: ${scripts.map(({ src, kind }) => src || (kind === 'copy' ? 'a copy in the page' : 'a script of the page that brings ours')).join(', ') || 'none'}`,
    ...policies.map(({ text, from }) => `Policy (${from}): ${text}`),
  ];
}

/** One sentence that says how the page is. */
export function verdict(facts: PageFacts, findings: readonly Finding[]): string {
  const isWell = !findings.some(({ severity }) => severity !== 'note');
  const found = counted(facts.places.length, 'widget');
  const version = facts.running?.loaders[0]?.version ?? facts.running?.versions[0];
  return isWell
    ? `All is well: ${found} found${version ? `, version ${version} runs` : ''}, and nothing needs fixing.`
    : `${countFindings(findings)} found.`;
}

/** The whole report as text, for a web team or a terminal. */
export function reportText(facts: PageFacts, findings: readonly Finding[]): string {
  const groups = severities.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    return own.length ? [`${severityHeading(severity)}\n\n${own.map(asText).join('\n\n')}`] : [];
  });
  return `${[verdict(facts, findings), ...groups, asLines(inventory(facts))].join('\n\n')}\n`;
}

/** Each in one line: a value of the page that holds the end of a line, or hides letters, must not pass for a line of ours. */
const asLines = (lines: readonly string[]): string =>
  lines.map((line) => line.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]+/gu, ' ')).join('\n');

const asText = ({ rule, what, fix, where }: Finding): string =>
  asLines([`- ${what}`, `  What to do: ${fix}`, ...(where ? [`  Where: ${where}`] : []), `  Rule: ${rule}`]);
