/** What the trust line says. A hub may override any by its key. */
export const TRUST_MESSAGES = {
  TRUST_LINE: 'Based on {basis}, checked {checked}.',
  TRUST_DUE: 'Due a check since {due}: see GOV.UK for changes.',
  TRUST_SUPPORTS: 'For: {what}.',
  TRUST_READ: 'Checked {read}.',
  TRUST_TECHNICAL: 'Technical: program code or data files.',
  TRUST_DOUBTS: 'Not confirmed',
  TRUST_DOUBT: '{what}: {doubt}',
} as const;

export type TrustKey = keyof typeof TRUST_MESSAGES;
