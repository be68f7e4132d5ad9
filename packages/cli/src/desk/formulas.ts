/** What a spreadsheet takes for the start of a formula, also as the wide signs of Asian keyboards and after white space or a quotation mark. */
const START = /^[\s\p{C}"]*[=+\-@＝＋－＠]\s*\S/u;

/** Signs alone, and numbers with a sign, are what they look like. */
const NUMBER = /^[+-]?[\d\s.,]*%?$/;

/** White space and characters that nobody sees. */
const UNSEEN_BEFORE = /^[\s\p{C}]+/u;

/** Whether a spreadsheet that opens the file would run the cell. */
export const runsAsFormula = (cell: string): boolean =>
  START.test(cell) && !NUMBER.test(cell.replace(UNSEEN_BEFORE, '').trimEnd());

/** The cell as a spreadsheet shows it and does not run it: the apostrophe says that it is text. */
export const asText = (cell: string): string => `'${cell}`;

/** Signs at which one spreadsheet or another parts the cells of a file, whatever parts them in truth. */
const SEPARATORS = [',', ';', '\t', '|', '\n', '\r'] as const;

/**
 * Makes cells safe in a file whose cells this delimiter parts. A spreadsheet that parts at another sign makes cells of
 * what stands between, and quotation marks do not keep it from that: so each of those gets its apostrophe.
 */
export function formulaGuard(delimiter: string): (cell: string) => string {
  const others = SEPARATORS.filter((sign) => sign !== delimiter).join('');
  const parting = new RegExp(`([${others}])`);
  const guard = (text: string): string => (runsAsFormula(text) ? asText(text) : text);
  return (cell) => guard(cell.split(parting).map(guard).join(''));
}
