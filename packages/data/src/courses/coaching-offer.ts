/** Not an NPQ, and without a framework: shown apart from the ten. */
export const COACHING_OFFER = 'npq-early-headship-coaching-offer';
