import type { PageDataWords } from '../page-data-words.ts';
import { sentence, slot } from '../sentence.ts';
import { enNouns } from './page-nouns.ts';

const sizes = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

export const enPageData: PageDataWords = {
  title: 'Data',
  lede: ({ entries, claims, sources, actors, places, questions }, licence) => {
    const counts = [enNouns.entries(entries), enNouns.claims(claims), enNouns.sources(sources), enNouns.actors(actors), enNouns.places(places), enNouns.questions(questions)];
    return `The record behind these pages, to take away: ${counts.join(', ')}. Text and structure are published under ${licence}; titles of sources belong to their publishers.`;
  },
  column: { file: 'File', holds: 'What it holds', size: 'Size' },
  file: {
    'chronicle.json': {
      name: 'The whole record (JSON)',
      description:
        'Every entry with its claims, chains, figures, citations, relations, revisions and independent origins with their reasons; every source, actor, place and question; dates with their text and their bounds.',
    },
    'chronicle.schema.json': { name: 'Its schema (JSON Schema 2020-12)', description: 'The shape of the record, with what each field means.' },
    'chronicle.jsonld': {
      name: 'The whole record as a graph (JSON-LD 1.1)',
      description:
        'Claims with their ways from their origins, sources, actors and places, in the words of schema.org, PROV-O, CiTO and Dublin Core; without a context to fetch.',
    },
    'sources.csl.json': {
      name: 'The sources (CSL-JSON 1.0.2)',
      description: 'Every source for programs that keep references, with its exact dates, archived copies, grade and what it repeats: nothing is lost.',
    },
    'sources.bib': { name: 'The sources (BibTeX)', description: 'Every source in the types and fields of biblatex, in UTF-8; archived copies in the notes.' },
    'sources.ris': { name: 'The sources (RIS)', description: 'Every source for programs that read RIS; archived copies in the notes.' },
    'timelinejs.json': { name: 'The reports as a timeline (TimelineJS 3)', description: 'Each report with its claims and who said them, to be shown by TimelineJS; dates as far as they are known.' },
    'timeline.mw': { name: 'The reports as a timeline (markwhen)', description: 'The same as text that markwhen draws and people can edit, with sides and topics as tags.' },
  },
  size: (kilobytes) => `${sizes.format(kilobytes)} kB`,
  feed: sentence`What is corrected in the record can be followed as a ${slot('feed', 'feed of corrections')} (Atom).`,
  together: 'A figure in the data is a claim, as on the pages: it stands inside the claim that makes it, with who made it and where it was read. Take the two together.',
};
