import { chapters } from './chapters.js';
import { isWorthDrawing } from './marks.js';
import { picture } from './picture.js';
import { fundingSheet } from './text.js';

export const SHEET = 'docs/funding-rules.md';

/** Every file that is drawn from the funding rules, with its text. */
export function fundingFiles(read: (path: string) => string): ReadonlyMap<string, string> {
  const all = chapters();
  const pictures = all
    .filter(({ rows }) => isWorthDrawing(rows))
    .map(
      ({ id, title, rows }) => [`docs/funding/${id}.svg`, picture(`Who is funded: ${title}`, rows)] as const,
    );
  return new Map([[SHEET, fundingSheet(read(SHEET), all)], ...pictures]);
}
