/** How far a verification has come. */
export interface VerifyProgress {
  stage(words: string): void;
  count(done: number, total: number): void;
}
