/** The first letter as a capital, for a phrase that starts a line. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
