import { drawMatrix } from '../hosts/matrix.js';

const BLOCK = /(<!-- matrix:start -->\n)[\s\S]*?(<!-- matrix:end -->)/;

/** The README with the table of pages by widgets between its two marks. Throws when the marks are gone. */
export function fillMatrix(readme: string, table = drawMatrix()): string {
  if (!BLOCK.test(readme))
    throw new Error('README.md has lost <!-- matrix:start --> or <!-- matrix:end -->.');
  return readme.replace(BLOCK, (_all, start: string, end: string) => `${start}\n${table}\n${end}`);
}
