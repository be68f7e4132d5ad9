/** A changeset: what a partner will notice, for the packages that it names. */
export interface Changeset {
  readonly file: string;
  readonly text: string;
}

const FACTS = /^Facts:\s*/;

/** What a changeset says, below its list of packages, as one paragraph. */
export const summaryOf = ({ file, text }: Changeset): string => {
  const [, , summary = ''] = text.split(/^---$/m);
  const said = summary.trim().replaceAll(/\s*\n\s*/g, ' ');
  if (!said) throw new Error(`${file} says nothing.`);
  return said;
};

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** What is new for partners: facts apart, because they need no new snippet. */
export function notesOf(changesets: readonly Changeset[]): string {
  const all = changesets.map(summaryOf);
  const facts = all.filter((line) => FACTS.test(line)).map((line) => line.replace(FACTS, ''));
  const rest = all.filter((line) => !FACTS.test(line));
  return [
    ...(rest.length ? [`### What changed\n\n${list(rest)}`] : []),
    ...(facts.length ? [`### Facts\n\n${list(facts)}`] : []),
  ].join('\n\n');
}

const heading = (version: string): string => `## ${version} (not yet released)`;

/** True for the version that the changelog promises: its first release needs no new number. */
export const isPromised = (changelog: string, version: string): boolean =>
  changelog.includes(heading(version));

/** The changelog with the notes of a release, which stand above those before, or below what was promised of it. */
export function withNotes(changelog: string, version: string, day: string, notes: string): string {
  const released = `## ${version} (${day})`;
  if (isPromised(changelog, version)) {
    const [before = '', after = ''] = changelog.split(heading(version));
    const [own = '', ...older] = after.split(/^(?=## )/m);
    return `${before}${released}${[own.trimEnd(), notes].filter(Boolean).join('\n\n')}\n${older.length ? `\n${older.join('')}` : ''}`;
  }
  const at = changelog.search(/^## /m);
  if (at < 0) return `${changelog.trimEnd()}\n\n${released}\n\n${notes}\n`;
  return `${changelog.slice(0, at)}${released}\n\n${notes}\n\n${changelog.slice(at)}`;
}

/** What the changelog says of one version. Throws when it says nothing. */
export function notesFor(changelog: string, version: string): string {
  const section = changelog.split(/^(?=## )/m).find((part) => part.startsWith(`## ${version} (`));
  if (!section) throw new Error(`CHANGELOG.md says nothing of ${version}.`);
  return section.replace(/^.*\n+/, '').trimEnd();
}
