import type { PageDataWords } from '../page-data-words.ts';
import { enNouns } from './page-nouns.ts';

const sizes = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

export const enPageData: PageDataWords = {
  title: 'Data',
  lede: ({ entries, claims, sources, actors, places, questions }) => {
    const counts = [enNouns.entries(entries), enNouns.claims(claims), enNouns.sources(sources), enNouns.actors(actors), enNouns.places(places), enNouns.questions(questions)];
    return `The record behind these pages, to take away: ${counts.join(', ')}.`;
  },
  licence: (licence) => `All files are published under ${licence}; titles of sources belong to their publishers.`,
  group: {
    record: 'The whole record',
    tables: 'Tables',
    places: 'Places',
    calendar: 'Calendar',
    citations: 'Citations',
    timelines: 'For other timelines',
    feeds: 'Feeds',
  },
  note: {
    tables:
      'Text in UTF-8, with commas. A spreadsheet that shows odd letters, or all in one column, has to import the file as such instead of opening it. A text that it would take for a formula has an apostrophe before it, and so have its later lines; without it, it is the text of the record.',
  },
  file: {
    'chronicle.json': {
      name: 'The whole record (JSON)',
      description:
        'Every entry with its claims, chains, figures, citations, relations, revisions and independent origins with their reasons; every source, actor, place and question; dates with their text and their bounds.',
    },
    'chronicle.schema.json': { name: 'Its schema (JSON Schema 2020-12)', description: 'The shape of the record, with what each field means.' },
    'chronicle.jsonl': { name: 'The whole record, one thing a line (JSON Lines)', description: 'The same as JSON, for programs that read line by line: first the timeline itself, then each entry, source, actor, place and question.' },
    'chronicle.jsonl.schema.json': { name: 'The schema of a line (JSON Schema 2020-12)', description: 'The shape of each line, by what it is a record of.' },
    'chronicle.jsonld': {
      name: 'The whole record as a graph (JSON-LD 1.1)',
      description:
        'Claims with their ways from their origins, sources, actors and places, in the words of schema.org, PROV-O, CiTO and Dublin Core; without a context to fetch.',
    },
    'entries.csv': { name: 'Entries (CSV)', description: 'One dated report a row: when it was reported, when what it tells is said to have happened, what it says, its places, topics and revisions.' },
    'claims.csv': { name: 'Claims (CSV)', description: 'One claim a row: who said it and through whom, about what, its status and grade, where it was read, and how it stands to other claims.' },
    'figures.csv': { name: 'Figures (CSV)', description: 'One figure a row, as it was claimed, with the claim, its speaker and its status beside it. Figures are not to be added up: claims overlap and contradict one another.' },
    'sources.csv': { name: 'Sources (CSV)', description: 'One source a row, by the names of the Citation Style Language, with its stored copies and what it repeats.' },
    'citations.csv': { name: 'Citations (CSV)', description: 'What joins the tables: which entry or claim cites which source, and where in it.' },
    'datapackage.json': {
      name: 'What the tables are (Data Package)',
      description:
        'What each column means, which columns join the tables, and the size and digest of each file, for programs that read Data Packages of Frictionless Data.',
    },
    'places.geojson': { name: 'Places (GeoJSON)', description: 'Places with their names and spellings, where their position is from and how exact it is, and the reports that name them. A place whose position is not known is there without one.' },
    'places.kml': { name: 'Places (KML)', description: 'The same for globes and maps that read KML.' },
    'calendar.ics': {
      name: 'Reports in a calendar (iCalendar)',
      description: 'Each report on the date on which it was made. A date that is not exact takes all the days that it can mean, and says so; what has no date is kept without one.',
    },
    'feeds/entries.atom': { name: 'Reports (Atom)', description: 'Reports with what they claim and who said it, the newest first, in pages of a hundred; a report comes again when it is changed.' },
    'corrections.atom': { name: 'Corrections (Atom)', description: 'What was added to, clarified in, corrected in or withdrawn from reports after they were first published.' },
    'feeds/entries.json': { name: 'Reports (JSON Feed)', description: 'The same for programs that read JSON Feed.' },
    'corrections.json': { name: 'Corrections (JSON Feed)', description: 'The same as the corrections in Atom.' },
    'sources.csl.json': {
      name: 'The sources (CSL-JSON 1.0.2)',
      description: 'Every source for programs that keep references, with its exact dates, archived copies, grade and what it repeats: nothing is lost.',
    },
    'sources.bib': { name: 'The sources (BibTeX)', description: 'Every source in the types and fields of biblatex, in UTF-8; archived copies in the notes.' },
    'sources.ris': { name: 'The sources (RIS)', description: 'Every source for programs that read RIS; archived copies in the notes.' },
    'timelinejs.json': { name: 'The reports as a timeline (TimelineJS 3)', description: 'Each report with its claims and who said them, to be shown by TimelineJS; dates as far as they are known.' },
    'timeline.mw': { name: 'The reports as a timeline (markwhen)', description: 'The same as text that markwhen draws and people can edit, with sides and topics as tags.' },
  },
  counted: {
    entries: enNouns.entries,
    claims: enNouns.claims,
    figures: enNouns.figures,
    citations: enNouns.citations,
    sources: enNouns.sources,
    actors: enNouns.actors,
    places: enNouns.places,
    questions: enNouns.questions,
    corrections: enNouns.corrections,
  },
  size: (kilobytes) => (kilobytes < 1000 ? `${sizes.format(kilobytes)} kB` : `${sizes.format(kilobytes / 1000)} MB`),
  schema: 'Schema',
  beginning: 'How it begins',
  together: 'A figure in the data is a claim, as on the pages: it stands inside the claim that makes it, with who made it and where it was read. Take the two together.',
};
