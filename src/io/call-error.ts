/** The call is at fault, not the content: the command says what is wrong with it and ends with status 2. */
export class CallError extends Error {
  override readonly name = 'CallError';
  /** How to mend the call, as a sentence; `null` where the message says it all. */
  readonly hint: string | null;

  constructor(message: string, hint: string | null = null) {
    super(message);
    this.hint = hint;
  }
}
