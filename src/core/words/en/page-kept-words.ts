import type { PageKeptWords } from '../page-kept-words.ts';
import { sentence, slot } from '../sentence.ts';
import { enCounting } from './counting.ts';

export const enPageKept: PageKeptWords = {
  title: 'Kept versions',
  lede: 'From time to time the whole timeline is packed into one file, with all that is needed to read it and to build it again, and given to others to keep. Each package has a digest: if a byte of it is changed, the digest is another.',
  none: 'No version is listed yet.',
  counted: (versions) => `${enCounting.count(versions, { one: 'version is', other: 'versions are' })} listed, newest first.`,
  versionOf: (date) => `Version of ${date}`,
  fact: { digest: 'Digest', swhid: 'Identifier (SWHID)', commit: 'Commit', kept: 'Kept by', site: 'To be read at', note: 'Note' },
  notKept: 'no address is listed',
  siteAsOf: (date) => `this timeline as of ${date}`,
  verify: {
    heading: 'To check a package',
    digest: 'Have its digest computed by a program that you trust:',
    digestMeans: (prefix) => `The 64 digits must be those that stand above behind “${prefix}”. Compare them with another place where they are written down, if there is one: a page can be changed together with a package.`,
    within: (file) => `In the package, ${file} tells how each file is checked, with programs by others alone.`,
    program: 'The program that makes this site checks all of it at once:',
    more: sentence`More on it stands in the ${slot('docs', 'documentation')}.`,
  },
  programs: {
    heading: 'For programs',
    timeMap: sentence`The versions of the home page that can be read somewhere are listed in a ${slot('timeMap', 'TimeMap')} (Memento, RFC 7089).`,
    rule: (home) => `In those addresses, put the path of another page in the place of ${home}, and they lead to that page.`,
  },
  thisPage: 'This page in kept versions',
  asOf: (date) => `as of ${date}`,
  all: 'All kept versions',
};
