import type { Claim, ChainLink } from '../model/claim.ts';
import type { Entry, Translation } from '../model/entry.ts';
import type { Grade } from '../model/grade.ts';
import type { EntryFile, TranslationFile } from '../parse/shape/entry-file.ts';
import { listed, given } from './given.ts';

type Relations = NonNullable<EntryFile['relations']>;

/** An entry as its front matter says it; `relations` are those that its file makes, in the order of the file. */
export const entryFront = (entry: Entry, relations: Readonly<Relations>): EntryFile => ({
  title: entry.title,
  occurred: entry.occurred.text,
  reported: entry.reported.text,
  summary: entry.summary,
  places: listed(entry.places),
  topics: listed(entry.topics),
  claims: entry.claims.map((claim) => claimFront(claim, entry)),
  relations: listed(relations),
  revisions: listed(entry.revisions.map(({ date, kind, note }) => ({ date: date.text, kind, note: given(note) }))),
  formerly: listed(entry.formerly),
  withdrawn: entry.withdrawn === null ? undefined : { date: entry.withdrawn.date.text, reason: entry.withdrawn.reason },
  media: listed(
    entry.media.map(({ file, alt, credit, licence, source, graphic }) => ({
      file,
      alt,
      credit: given(credit),
      licence: given(licence),
      source: given(source),
      graphic: graphic || undefined,
    })),
  ),
});

export const translationFront = ({ title, summary, statements }: Translation): TranslationFile => ({
  title,
  summary,
  statements: Object.keys(statements).length === 0 ? undefined : statements,
});

function claimFront(claim: Claim, { notes }: Entry): EntryFile['claims'][number] {
  const answers = claim.answers.map(({ question, option, notComparable }) =>
    option === null && notComparable === null ? question : { question, option: given(option), 'not-comparable': given(notComparable) },
  );
  return {
    id: claim.id,
    statement: claim.statement,
    chain: claim.chain.map(linkFront),
    about: claim.about.actor === null && claim.about.place === null ? undefined : { actor: given(claim.about.actor), place: given(claim.about.place) },
    covers: claim.covers.kind === 'unknown' ? undefined : claim.covers.text,
    figures: listed(
      claim.figures.map(({ metric, value, min, over, max, under, approximate, per }) => ({
        metric,
        value: given(value),
        min: given(min),
        over: given(over),
        max: given(max),
        under: given(under),
        approximate: approximate || undefined,
        per: given(per),
      })),
    ),
    answers: answers.length === 1 ? answers[0] : listed(answers),
    cites: claim.cites.map(({ note }) => {
      const cited = notes[note - 1];
      return { source: cited?.source ?? '', locator: given(cited?.locator ?? null) };
    }),
    status: claim.status === 'unverified' ? undefined : claim.status,
    grade: claim.grade === null ? undefined : gradeFront(claim.grade),
  };
}

function linkFront(link: ChainLink): EntryFile['claims'][number]['chain'][number] {
  const seen = link.seen ? undefined : false;
  if (link.kind === 'actor') return { actor: link.actor, seen };
  return link.kind === 'source' ? { source: link.source, seen } : { unnamed: link.unnamed, side: link.side, seen };
}

const gradeFront = ({ history, ...grade }: Grade): NonNullable<EntryFile['claims'][number]['grade']> => ({
  ...lettersFront(grade),
  history: listed(history.map(({ until, ...former }) => ({ until: until.text, ...lettersFront(former) }))),
});

const lettersFront = ({ reliability, credibility, basis }: Omit<Grade, 'history'>) => ({
  reliability: given(reliability),
  credibility: given(credibility) as 1 | 2 | 3 | 4 | 5 | 6 | undefined,
  basis,
});
