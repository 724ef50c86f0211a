/** Who speaks, and through whom. */
export interface PageSpeakerWords {
  /** Stands after the words by which somebody without a name is told. */
  readonly noName: string;
  /** Stands after one who passed on what nobody saw there. */
  readonly notSeen: string;
  /** The same of one link of a chain, in a list of what is known of it. */
  readonly nameNotGiven: string;
  readonly originalNotSeen: string;
  /** Between who spoke and those who passed it on. */
  readonly through: string;
  /** Between two names. */
  readonly and: string;
  readonly sideNotStated: string;
}
