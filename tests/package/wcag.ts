import { existsSync, readFileSync } from 'node:fs';

/** The success criteria of WCAG 2.2 at levels A and AA. 4.1.1 is not among them any more. */
export const CRITERIA: Readonly<Record<'A' | 'AA', readonly string[]>> = {
  A: `1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4
    2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2`.split(/\s+/),
  AA: `1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8
    3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3`.split(/\s+/),
};

export interface CriterionRow {
  readonly number: string;
  readonly level: string;
  readonly heldBy: string;
}

/** The rows of the table of criteria in docs/accessibility.md. */
export function criteriaIn(markdown: string): CriterionRow[] {
  const [, table = ''] = /<!-- wcag:start -->([^]*)<!-- wcag:end -->/.exec(markdown) ?? [];
  return [...table.matchAll(/^\| (\d\.\d\.\d+) [^|]+\| (AA?) \| ([^|]+) \|$/gm)].map(
    ([, number = '', level = '', heldBy = '']) => ({ number, level, heldBy }),
  );
}

const readTest = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** What a row claims that is not so: a test that there is not, or nothing at all. */
export function unheld({ number, heldBy }: Omit<CriterionRow, 'level'>, read = readTest): string[] {
  const tests = [...heldBy.matchAll(/`(tests\/[^`]+\.test\.ts)` “([^”]+)”/g)];
  if (tests.length !== heldBy.split('`tests/').length - 1) return [`${number} names a file without a test`];
  if (tests.length === 0)
    return /^(?:Does not apply|By hand|Not held): \S.{10}/.test(heldBy)
      ? []
      : [`${number} is held by nothing`];
  return tests.flatMap(([, file = '', name = '']) => {
    const titles = read(file)
      .split('\n')
      .filter((line) => /^\s*(?:it|test)\(/.test(line));
    return titles.some((line) => line.includes(name)) ? [] : [`${number}: ${file} has no test “${name}”`];
  });
}
