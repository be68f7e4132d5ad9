/** What is wrong with the arguments, when `error` is parseArgs saying so; undefined for any other error. */
export function argumentSentence(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const option = /'(?:-\w, )?(--?[\w-]+)/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `There is no option ${option}.`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return / argument missing| ambiguous/.test(error.message)
        ? `${option} needs a value after it.`
        : `${option} takes no value.`;
    default:
      return undefined;
  }
}
