/** The home page beside its timeline and its list. */
export interface PageHomeWords {
  /** After the description of the site. */
  lede(reports: number): string;
  readonly reports: string;
  readonly noReport: string;
  /** The name of all that follows: lists that lead to some of the reports. */
  readonly ways: string;
  readonly openQuestions: string;
  readonly openContradictions: string;
  readonly placesInView: string;
  readonly whoSpeaks: string;
  readonly allSpeakers: string;
  readonly mostNamedPlaces: string;
  readonly allPlaces: string;
  readonly topics: string;
  readonly allTopics: string;
  readonly days: string;
  readonly allDays: string;
}
