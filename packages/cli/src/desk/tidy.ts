/** No name of ours is nearly as long; what is longer is not compared. */
const LONGEST = 200;

/**
 * A cell as it is compared with ours: small letters, one kind of space and of dash, nothing unseen, and without the
 * apostrophe that a spreadsheet puts before text. Empty for what is longer than any value.
 */
export const tidy = (cell: string): string =>
  cell.length > LONGEST
    ? ''
    : cell
        .normalize('NFKC')
        .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
        .replaceAll(/\p{Pd}|−/gu, '-')
        .replaceAll(/[’‘`´]/g, "'")
        .trim()
        .replace(/^'/, '')
        .toLowerCase();

/** As ours are written: `Academy trust` is `academy-trust`, `16–19` is `16-to-19`. */
export const dashed = (cell: string): string =>
  tidy(cell)
    .replace(/(\d) ?- ?(\d)/, '$1 to $2')
    .split(/[ _-]+/)
    .filter((word) => word !== '')
    .join('-');
