import type { School, SchoolManifest } from '@npq-widgets/data/workplaces';

interface Index {
  readonly manifest: SchoolManifest;
  readonly schools: ReadonlyMap<string, School>;
}

/** More names than this nobody reads; the count says how many there are. */
const MOST = 20;

function section(title: string, lines: readonly string[]): string[] {
  if (!lines.length) return [`${title}: none`];
  const shown = lines.slice(0, MOST).map((line) => `  ${line}`);
  const more = lines.length > MOST ? [`  and ${lines.length - MOST} more`] : [];
  return [`${title}: ${lines.length}`, ...shown, ...more];
}

const line = ({ urn, name, town }: School): string => `${urn} ${name}${town ? `, ${town}` : ''}`;

/** How many stand on each list of others than schools, where that is another number now. */
function countsOfOthers(
  { numbers: before = {} }: SchoolManifest,
  { numbers: after = {} }: SchoolManifest,
): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort().flatMap((id) => {
    const [old, now] = [before[id], after[id]];
    if (old?.shards === now?.shards) return [];
    return [`${id} ${old?.count ?? 0} → ${now?.count ?? 0}`];
  });
}

/** What changed from one index to another, for whoever releases it. */
export function compareSchools(before: Index, after: Index): string {
  const sorted = [...after.schools.values()].sort((a, b) => (a.urn < b.urn ? -1 : 1));
  const gone = [...before.schools.values()].filter(({ urn }) => !after.schools.has(urn));
  const renamed = sorted.flatMap((school) => {
    const old = before.schools.get(school.urn);
    return old && old.name !== school.name ? [`${school.urn} ${old.name} → ${school.name}`] : [];
  });
  const relisted = sorted.flatMap((school) => {
    const old = before.schools.get(school.urn);
    return old && old.lists.join() !== school.lists.join() ? [line(school)] : [];
  });
  return [
    `${before.manifest.date} (${before.manifest.count} schools) → ${after.manifest.date} (${after.manifest.count} schools)`,
    ...section('New', sorted.filter(({ urn }) => !before.schools.has(urn)).map(line)),
    ...section('Gone', gone.map(line)),
    ...section('Renamed', renamed),
    ...section('On other lists', relisted),
    ...section('Lists of others', countsOfOthers(before.manifest, after.manifest)),
    '',
  ].join('\n');
}
