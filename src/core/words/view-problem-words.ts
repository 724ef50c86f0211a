/**
 * What of an address could not be shown as it asks, and what is shown instead, in whole sentences. `parameter`: the name of
 * the part at fault, such as `from`; `text`: its value as it was written, cut to a bearable length.
 */
export interface ViewProblemWords {
  /** There is no such value, and `more` others of the same part are not there either. */
  unknown(parameter: string, text: string, more: number): string;
  /** There is no such part of a view, and so with `more` others. */
  unknownParameter(name: string, more: number): string;
  /** It is not written as a date is. */
  malformed(parameter: string, text: string): string;
  /** There is no such day, or the clocks never showed that time. */
  impossible(parameter: string, text: string): string;
  /** It lies outside the time of the timeline, whose first or last day, `day` in words, is taken instead. */
  clamped(parameter: string, text: string, day: string): string;
  /** All of the window lies outside the time of the timeline. */
  outside(text: string): string;
  /** The window ends before it begins, or when it begins. */
  reversed(text: string): string;
  /** The window is shorter than any that is shown. */
  short(text: string): string;
  /** The timeline has no time of which it could show a window. */
  dateless(text: string): string;
  /** The report has another id now, which is taken instead. */
  moved(text: string, id: string): string;
  /** It is said more than once, each time otherwise. */
  repeated(parameter: string, text: string): string;
  /** The words are more than the characters that are searched for. */
  shortened(longest: number): string;
}
