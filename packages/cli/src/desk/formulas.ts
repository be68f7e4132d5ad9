/** What a spreadsheet takes for the start of a formula, also as the wide signs of Asian keyboards and after white space. */
const START = /^[\s\p{C}]*[=+\-@＝＋－＠]\s*\S/u;

/** Signs alone, and numbers with a sign, are what they look like. */
const NUMBER = /^[\s\p{C}]*[+-]?[\d\s.,]*\d\s*%?\s*$/u;

/** Whether a spreadsheet that opens the file would run the cell. */
export const runsAsFormula = (cell: string): boolean => START.test(cell) && !NUMBER.test(cell);

/** The cell as a spreadsheet shows it and does not run it: the apostrophe says that it is text. */
export const asText = (cell: string): string => `'${cell}`;
