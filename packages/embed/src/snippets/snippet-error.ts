/** What was asked for cannot be printed; the message is a sentence that says what to do. */
export class SnippetError extends Error {
  override readonly name = 'SnippetError';
  /** The option that is at fault, as `SnippetOptions` names it. */
  readonly option: string;

  constructor(option: string, message: string) {
    super(message);
    this.option = option;
  }
}
