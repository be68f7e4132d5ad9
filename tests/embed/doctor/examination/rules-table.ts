import { doctorRules } from '@npq-widgets/embed/doctor';

const BLOCK = /(<!-- rules:start -->\n)[^]*?(<!-- rules:end -->)/;
const SEEN = { both: 'panel, command', html: 'command', page: 'panel' } as const;

/** `docs/doctor.md` with its table drawn from the rules. Throws when its marks are gone. */
export function fillRules(page: string): string {
  if (!BLOCK.test(page))
    throw new Error('docs/doctor.md has lost <!-- rules:start --> or <!-- rules:end -->.');
  const rows = doctorRules.map(
    ({ name, severity, about, seen }) =>
      `| \`${name}\` | ${severity} | ${SEEN[seen]} | ${about.replaceAll('|', '\\|')} |`,
  );
  const table = ['| Rule | Kind | Seen by | What it is |', '|---|---|---|---|', ...rows].join('\n');
  return page.replace(BLOCK, (_all, start: string, end: string) => `${start}\n${table}\n\n${end}`);
}
