/** Why a part of an address is not shown as it asks. */
export type ViewProblemKind =
  /** There is no such value, or no such report. */
  | 'unknown'
  /** There is no such part of a view. */
  | 'unknown-parameter'
  /** It is not written as a date is. */
  | 'malformed'
  /** There is no such day, or the clocks never showed that time. */
  | 'impossible'
  /** It lies outside the time of the timeline, whose first or last day is taken instead. */
  | 'clamped'
  /** All of the window lies outside the time of the timeline. */
  | 'outside'
  /** The window ends before it begins, or when it begins. */
  | 'reversed'
  /** The window is shorter than any that is shown. */
  | 'short'
  /** The timeline has no time of which it could show a window. */
  | 'dateless'
  /** The report has another id now, which is taken instead. */
  | 'moved'
  /** It is said more than once, each time otherwise. */
  | 'repeated'
  /** The words are more than are searched for. */
  | 'shortened';

export interface ViewProblem {
  readonly kind: ViewProblemKind;
  /** The name of the part, as it was written. */
  readonly parameter: string;
  /** Its value as it was written. This and the name are cut, and what could not be seen in them is replaced. */
  readonly text: string;
  /** How many more of its values, or more parts, are at fault in the same way. */
  readonly more: number;
  /** The day (`YYYY-MM-DD`) or the id that is taken instead. */
  readonly instead: string | null;
}

const longestShown = 40;

/** A problem of a part with that value. */
export function viewProblem(kind: ViewProblemKind, parameter: string, text: string, { more = 0, instead = null }: Partial<Pick<ViewProblem, 'more' | 'instead'>> = {}): ViewProblem {
  return { kind, parameter: shown(parameter), text: shown(text), more, instead };
}

/** A text of strangers as it can be shown: not long, with nothing that hides or turns what stands beside it. */
function shown(text: string): string {
  // A character is two units at most: no more of a million need be looked at.
  const characters = [...text.slice(0, 2 * longestShown + 2)].map((character) => (/[\p{C}\p{Zl}\p{Zp}]/u.test(character) ? '\uFFFD' : character));
  return characters.length > longestShown ? `${characters.slice(0, longestShown).join('')}…` : characters.join('');
}
