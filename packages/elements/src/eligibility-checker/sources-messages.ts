/** What is said of the sources of registration when the dates are not ours. */
export const SOURCES_WORDS = {
  CHECKER_DATES_UNSOURCED: 'This page supplied the dates, and names no source.',
} as const;

export type SourcesKey = keyof typeof SOURCES_WORDS;
