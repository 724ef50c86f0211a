/** A file that was given to read is at fault, not the call and not the program: the command says so and ends with status 1. */
export class InputFault extends Error {
  override readonly name = 'InputFault';
  /** What can be done about it, as a sentence; `null` where the message says it all. */
  readonly hint: string | null;

  constructor(message: string, hint: string | null = null) {
    super(message);
    this.hint = hint;
  }
}
