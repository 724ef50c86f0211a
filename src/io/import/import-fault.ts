/** Why a file cannot be read any further, and where. */
export class ImportFault extends Error {
  readonly line: number | null;

  constructor(message: string, line: number | null) {
    super(message);
    this.name = 'ImportFault';
    this.line = line;
  }
}
