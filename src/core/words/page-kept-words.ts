import type { Sentence } from './sentence.ts';

/** The page of the versions that were packed and put away, and how other pages lead to theirs. */
export interface PageKeptWords {
  readonly title: string;
  readonly lede: string;
  readonly none: string;
  /** How many there are, in a sentence. */
  counted(versions: number): string;
  /** The heading of one; its date in words. */
  versionOf(date: string): string;
  /** Names of lines. */
  readonly fact: Readonly<Record<'digest' | 'swhid' | 'commit' | 'kept' | 'site' | 'note', string>>;
  readonly notKept: string;
  /** The link to the site as it was; the date in words. */
  siteAsOf(date: string): string;
  readonly verify: {
    readonly heading: string;
    /** Before and after a command that is shown apart; `prefix` stands before the digits. */
    readonly digest: string;
    digestMeans(prefix: string): string;
    /** `file`: its path in the package. */
    within(file: string): string;
    readonly program: string;
    readonly more: Sentence<'docs'>;
  };
  readonly programs: { readonly heading: string; readonly timeMap: Sentence<'timeMap'>; rule(home: string): string };
  /** Beside a report: the heading over its page in kept versions, and each of them by its date in words. */
  readonly thisPage: string;
  asOf(date: string): string;
  readonly all: string;
}
