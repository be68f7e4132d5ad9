/** What the hub of a page says of itself: here "we" are the hub. A hub may override any by its key. */
export const OWN_HUB_MESSAGES = {
  HUB_US: 'That’s us',
  HUB_AREA: 'We serve schools in {covers}.',
  HUB_ACTION: 'Go to our NPQ page',
  HUB_BASIS: 'DfE’s list of hubs',
  HUB_FACT: 'Which hub serves which area',
} as const;

export type OwnHubKey = keyof typeof OWN_HUB_MESSAGES;
