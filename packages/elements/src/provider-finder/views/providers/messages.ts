/** What the finder says of lead providers before a course is chosen; the rest comes with the list. */
export const PROVIDERS_MESSAGES = {
  FINDER_PROVIDERS: 'Who you would study with',
  FINDER_PROVIDERS_INTRO: 'Choose an NPQ to see who runs it. You can choose any of them, wherever you work.',
} as const;

export type ProvidersKey = keyof typeof PROVIDERS_MESSAGES;
