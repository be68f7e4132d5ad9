/** What a terminal may obey or not show: control and format characters, halves of a letter, ends of a line or paragraph. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;

const RUN = new RegExp(`${UNSEEN.source}+`, 'gu');
/** Ends of lines are ours, and tabs stand between the cells of a list. */
const UNSEEN_IN_LINES = new RegExp(`(?!\\n|\\t|\\r\\n)${UNSEEN.source}`, 'gu');

/** A value from elsewhere in one line, so that it cannot pass for a line of ours. */
export const oneLine = (text: string): string => text.replace(RUN, ' ');

/** Text as it may be written to a terminal. Its lines stay. */
export const forTerminal = (text: string): string => text.replace(UNSEEN_IN_LINES, ' ');
