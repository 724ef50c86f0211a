import type { CitingWords } from '../citing-words.ts';

type Cited = Parameters<CitingWords['report']>[0];

const versionOf: CitingWords['versionOf'] = ({ kind, date }) => `${date} (${kind})`;

const whole = ({ title, site, reported, version, withdrawn, address, kept }: Cited): string =>
  [
    `“${title}”`,
    site,
    reported === null ? 'date of the report unknown' : `reported ${reported}`,
    ...(version === null ? [] : [`version of ${versionOf(version)}`]),
    ...(withdrawn === null ? [] : [`withdrawn ${withdrawn}`]),
    ...(address === null ? [] : [address]),
    ...(kept === null ? [] : [`kept as of ${kept.date}: ${kept.url}`]),
  ].join(', ');

export const enCitingWords: CitingWords = {
  otherForms: 'Other forms',
  citeClaim: 'Cite this claim',
  claims: 'Cite the claims',
  citeSource: 'Cite this source',
  text: 'Text',
  permalink: 'Permalink',
  permalinks: 'Permalinks of the claims',
  version: 'Version',
  noVersion: 'No revision is recorded.',
  keptVersion: 'This version is kept at',
  report: (cited) => `${whole(cited)}.`,
  claim: ({ claim, ...cited }) => `${claim}. In ${whole(cited)}.`,
  source: (reference, address) => (address === null ? reference : `${reference} ${address}`),
  claimOf: ({ speaker, through, statement }) => `Claim of ${speaker}${through.length === 0 ? '' : `, through ${through.join(' and ')}`}: ${statement}`,
  versionOf,
  reported: (date) => `Reported: ${date}.`,
  reportedIn: (title) => `In the report “${title}”.`,
  withdrawn: (date, reason) => `Withdrawn: ${date}. ${reason}`,
  onTitle: (note) => `On the title: ${note}`,
  dated: (date) => `Date: ${date}.`,
  archived: ({ url, date, digest }) => `Archived copy: ${url} (${date}${digest === null ? '' : `, ${digest}`}).`,
  copy: 'Copy',
  copied: 'Copied',
  selected: 'Selected; copy it with the keys of your system',
  allSources: 'All sources in one file, for programs that keep references:',
};
