/** What is said of a plan that was kept before. A hub may override any by its key. */
export const KEPT_MESSAGES = {
  KEPT_PLAN: 'You kept a plan on {day}',
  KEPT_WHAT: '{course}, from {start}. It is on this device only.',
  KEPT_OPEN: 'Open my plan',
  KEPT_ERASE: 'Erase it from this device',
  KEPT_ERASED: 'The plan is erased from this device.',
} as const;

export type KeptKey = keyof typeof KEPT_MESSAGES;
