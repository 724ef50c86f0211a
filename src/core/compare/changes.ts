/** Names the serialised form; {@link changesVersion} moves when its shape does. */
export const changesFormat = 'dated-reports-changes';
export const changesVersion = 2;

/** What can differ between two Chronicles, in the order in which it is told of one thing. */
export const changeKinds = [
  // Entries
  'withdrawal', 'former-id', 'title', 'reported', 'occurred', 'place', 'topic', 'summary', 'body', 'text-citation',
  // Claims
  'statement', 'chain', 'about-actor', 'about-place', 'covers', 'figure', 'answer', 'status', 'grade', 'former-grade', 'origins', 'citation',
  // Entries and claims
  'relation', 'revision', 'picture', 'claim-order', 'translated-statement',
  // Sources
  'source-type', 'title-note', 'author', 'container', 'publisher', 'issued', 'accessed', 'address', 'language', 'copy',
  'derived-from', 'reliability', 'former-reliability',
  // Actors and places
  'name', 'name-in-language', 'name-variant', 'kind', 'role', 'side', 'member-of', 'within', 'position', 'precision',
  'position-source',
  // Questions
  'question', 'metric', 'per', 'option', 'option-order',
  // The site
  'description', 'time-zone', 'period', 'repository', 'licence', 'defined-side', 'side-order', 'defined-topic', 'topic-order',
  'defined-metric', 'gap',
  // Sources and questions
  'note',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** A thing as one side has it: in the words of that side’s names and dates, and as the model holds it (dates in EDTF). */
export interface State {
  readonly words: string;
  readonly value: Plain;
}

/** `before` null: it is new; `after` null: it is gone; never both. */
export interface Change {
  readonly kind: ChangeKind;
  readonly before: State | null;
  readonly after: State | null;
}

/** `unread-…`: that side’s file has a fault, so that nothing can be said of the thing. */
export type Presence = 'added' | 'removed' | 'changed' | 'unread-before' | 'unread-after';

export interface ThingChanges {
  /** As the new side has it; as the old one has it where it is gone. */
  readonly id: string;
  /** Its id on the old side, where that is another one. */
  readonly formerId: string | null;
  /** What readers know it by: a title, a statement, a name. */
  readonly name: string;
  readonly presence: Presence;
  /** All that it is, where it is added or removed. */
  readonly changes: readonly Change[];
}

/** What a reviewer must not overlook. */
export type EntryWarning = 'removed-without-trace' | 'address-lost' | 'claims-changed-without-revision' | 'revision-rewritten' | GradeWarning;

/** A former grade is neither the grade now nor in its history. */
export type GradeWarning = 'grade-lost';

export interface EntryChanges extends ThingChanges {
  readonly warnings: readonly EntryWarning[];
  /** The entry to which the address of a removed one leads now. */
  readonly leadsTo: string | null;
  readonly claims: readonly ThingChanges[];
  /** By language. */
  readonly translations: readonly ThingChanges[];
}

export interface SourceChanges extends ThingChanges {
  readonly warnings: readonly GradeWarning[];
}

/** What changed between two Chronicles: entries in the order in which they were reported, all else by id. */
export interface Changes {
  readonly format: typeof changesFormat;
  readonly version: typeof changesVersion;
  readonly site: readonly Change[];
  readonly entries: readonly EntryChanges[];
  readonly sources: readonly SourceChanges[];
  readonly actors: readonly ThingChanges[];
  readonly places: readonly ThingChanges[];
  readonly questions: readonly ThingChanges[];
}
