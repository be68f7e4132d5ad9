/** What the finder says of a list of lead providers. */
export const messages = {
  PROVIDER_COHORT: 'When would you start?',
  PROVIDER_COHORT_UNKNOWN:
    'This page asked for a start that we do not know (“{value}”). Choose one from the list.',
  PROVIDER_COUNT: '{count} lead providers for {cohort}.',
  PROVIDER_COUNT_ONE: '1 lead provider for {cohort}.',
  PROVIDER_ANY: 'You can choose any of them, wherever you work. Hubs and other partners teach their courses.',
  PROVIDER_ORDER: 'The order is drawn by lot for each day and place, so that no provider always comes first.',
  PROVIDER_UNCONFIRMED: 'This list is not confirmed. Ask the provider whether it offers the course.',
  PROVIDER_PAST: 'This was the list as read on {date}. Check GOV.UK for changes since.',
  PROVIDER_ADDRESS: 'address not confirmed',
  PROVIDER_ALSO: 'Also known as {names}',
  PROVIDER_NAMED: '{hub} says it works with',
  PROVIDER_NAMED_BY_PAGE: 'The hub of this page says it works with',
  PROVIDER_OTHERS: 'Other lead providers',
  PROVIDER_NOT_LISTED: 'The hub also names {names}: not on the list for this course and start.',
  PROVIDER_BEFORE: '{course} was first offered in {first}, so not in {cohort}.',
  PROVIDER_NONE: 'No lead provider is listed for {course} in {cohort}.',
  PROVIDER_NOT_RECORDED: 'We have found no list of lead providers for {cohort}.',
  PROVIDER_INSTEAD: 'Starts for which we have a list:',
  PROVIDER_NEXT: 'Registering with DfE is not applying: you also apply to the provider you choose.',
} as const;

export type ListKey = keyof typeof messages;
