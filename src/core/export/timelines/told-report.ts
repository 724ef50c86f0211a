import type { Chronicle } from '../../model/chronicle.ts';
import type { Entry } from '../../model/entry.ts';
import type { TimeSpan } from '../../model/time-span.ts';
import { linkNames } from '../../render/link-names.ts';
import { timeWords } from '../../time/words.ts';
import { catalogueOf } from '../../words/languages.ts';
import { linkText } from '../chain-text.ts';

/** A report in the words of a timeline: plain text, which whoever writes it in a format escapes. */
export interface ToldReport {
  readonly entry: Entry;
  /** Says of one that was withdrawn that it was. */
  readonly title: string;
  /** When it was reported, in words, and as a sentence. */
  readonly date: string;
  readonly reported: string;
  /** Sentences: why it was withdrawn, the summary, each claim with who said it, and when things are said to have happened. */
  readonly lines: readonly string[];
}

/** Makes the words of reports, in the language and by the clock of the site. */
export function reportTeller(chronicle: Chronicle): (entry: Entry) => ToldReport {
  const { site } = chronicle;
  const { citing, otherTimelines: say, page, statuses } = catalogueOf(site.language);
  const nameOf = linkNames(chronicle);
  const dateOf = (span: TimeSpan) => timeWords(span, { zone: site.timeZone, locale: site.language });
  const claimLine = ({ chain, statement, status }: Entry['claims'][number]): string => {
    const [speaker = '', ...through] = chain.map((link) => linkText(link, nameOf, page.speaker));
    return say.claim(citing.claimOf({ speaker, through, statement: statement.replace(/\.$/, '') }), statuses[status]);
  };
  return (entry) => {
    const { title, summary, withdrawn, claims, occurred, reported } = entry;
    const date = dateOf(reported);
    return {
      entry,
      title: withdrawn === null ? title : say.withdrawnTitle(title),
      date,
      reported: citing.reported(date),
      lines: [
        ...(withdrawn === null ? [] : [citing.withdrawn(dateOf(withdrawn.date), withdrawn.reason)]),
        summary,
        ...claims.map(claimLine),
        say.occurred(dateOf(occurred)),
      ],
    };
  };
}
