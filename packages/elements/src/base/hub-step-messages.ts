/** Words of the hub's own next step; they come with it. A hub may override any by its key. */
export const HUB_STEP_WORDS = {
  BASE_HUB_STEP: 'Your next step with {hub}',
  BASE_HUB_STEP_UNNAMED: 'Your next step with this teaching school hub',
  BASE_HUB_SAYS: 'This comes from the hub, not from DfE.',
  BASE_HUB_ACTION: 'Go to the hub’s NPQ page',
  BASE_HUB_EMAIL: 'Email {email}',
} as const;

export type HubStepKey = keyof typeof HUB_STEP_WORDS;
