/** Longer than any NPQ with a year in hand. */
export const MOST_WEEKS = 208;
export const MOST_MINUTES_A_DAY = 12 * 60;
export const LEAST_MINUTES = 15;
