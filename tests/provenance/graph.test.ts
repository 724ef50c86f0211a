import { join } from 'node:path';
import jsonld from 'jsonld';
import { beforeAll, describe, expect, test } from 'vitest';
import { chronicleGraph, chronicleJsonLd, entryGraph, jsonLdPath } from '../../src/core/export/json-ld.ts';
import type { Chronicle } from '../../src/core/model/chronicle.ts';
import { projectFolder } from '../support/project.ts';
import { chronicleOf } from '../support/site.ts';
import { cito, dcterms, descriptionsIn, edtf, leavesOf, prov, readAt, schema, statementsOf, type, type Json, type Statements } from './read-graph.ts';

const root = 'https://lamp.example/timeline/';
const folders = { harbour: join(projectFolder, 'tests/fixtures/harbour'), own: join(projectFolder, 'content') };
const records = { harbour: await chronicleOf({ content: folders.harbour }), own: await chronicleOf({ content: folders.own }) };

/** The graphs of a record, with where they stand: that of the whole and those of the entries, of hundreds one in five. */
const graphsOf = (chronicle: Chronicle, baseUrl: string | null) => [
  { name: 'the whole', at: `${root}${jsonLdPath}`, graph: chronicleGraph(chronicle, { baseUrl }) },
  ...chronicle.entries.filter((_, index) => chronicle.entries.length < 100 || index % 5 === 0).map(({ id }) => ({ name: id, at: `${root}entries/${id}.html`, graph: entryGraph(chronicle, id, { baseUrl }) })),
];

// All terms in use. Each was looked up in its vocabulary: one that is not there would be a word of nobody's.
const terms = new Set(
  [
    ...['abstract', 'about', 'additionalProperty', 'alternateName', 'appearance', 'archivedAt', 'associatedMedia', 'author', 'citation', 'containedInPlace', 'contentLocation', 'contentUrl'],
    ...['correction', 'creativeWorkStatus', 'creditText', 'dateCreated', 'dateModified', 'datePublished', 'description', 'familyName', 'genre', 'geo', 'givenName', 'hasPart', 'headline'],
    ...['identifier', 'inLanguage', 'isBasedOn', 'isPartOf', 'jobTitle', 'keywords', 'latitude', 'license', 'longitude', 'maxValue', 'memberOf', 'mentions', 'minValue', 'name', 'parentItem'],
    ...['position', 'propertyID', 'publisher', 'sameAs', 'suggestedAnswer', 'temporalCoverage', 'termCode', 'text', 'translationOfWork', 'unitText', 'url', 'value', 'workTranslation'],
    ...['AdministrativeArea', 'Answer', 'Article', 'Blog', 'BlogPosting', 'Book', 'Chapter', 'City', 'Claim', 'Collection', 'CorrectionComment', 'Country', 'CreativeWork', 'Dataset', 'DefinedTerm'],
    ...['GeoCoordinates', 'GovernmentOrganization', 'ImageObject', 'Legislation', 'Manuscript', 'Map', 'Message', 'Movie', 'NewsArticle', 'Newspaper', 'Organization', 'Periodical', 'Person', 'Place'],
    ...['PropertyValue', 'QuantitativeValue', 'Question', 'Report', 'RiverBodyOfWater', 'ScholarlyArticle', 'SheetMusic', 'SocialMediaPosting', 'SoftwareApplication', 'Thesis', 'WebPage', 'WebSite'],
  ].map(schema),
);
for (const term of ['Agent', 'Derivation', 'Entity', 'Organization', 'Person', 'entity', 'qualifiedDerivation', 'wasAttributedTo', 'wasDerivedFrom']) terms.add(prov(term));
for (const term of ['Citation', 'hasCitationCharacterization', 'hasCitedEntity', 'hasCitingEntity']) terms.add(cito(term));
for (const term of ['disputes', 'isDisputedBy', 'supports', 'isSupportedBy', 'updates', 'isUpdatedBy', 'citesAsRelated', 'isCitedAsRelatedBy']) terms.add(cito(term));
for (const term of ['created', 'issued', 'modified']) terms.add(dcterms(term));

describe.each(['harbour', 'own'] as const)('the graphs of the %s record', (name) => {
  const chronicle = records[name];

  test.each([null, root])('lose nothing when a processor expands them, and need nothing else (base: %s)', async (baseUrl) => {
    for (const { name: which, at, graph } of graphsOf(chronicle, baseUrl)) {
      const expanded = await jsonld.expand(graph, readAt(at));
      expect({ which, leaves: leavesOf(expanded as Json) }).toEqual({ which, leaves: leavesOf(graph as Json) });
      expect(leavesOf(graph as Json)).toBeGreaterThan(50);
    }
  });

  test('use the terms of the vocabularies, and none of our own', async () => {
    const { all } = await statementsOf(chronicleGraph(chronicle, { baseUrl: root }), root);
    const used = new Set(all.flatMap(({ predicate, object }) => (predicate.value === type ? [object.value] : [predicate.value])));
    expect([...used].filter((term) => !terms.has(term))).toEqual([]);
  });

  test('describe each thing in one place', async () => {
    for (const { name: which, at, graph } of graphsOf(chronicle, null)) {
      const things = descriptionsIn((await jsonld.flatten(graph, null, readAt(at))) as Json);
      expect(things).toHaveLength(descriptionsIn(graph as Json).length);
      const ids = descriptionsIn(graph as Json).flatMap((node) => ('@id' in node ? [node['@id']] : []));
      expect({ which, twice: ids.filter((id, index) => ids.indexOf(id) !== index) }).toEqual({ which, twice: [] });
    }
  });

  test('name nothing that they do not describe', async () => {
    for (const { name: which, at, graph } of graphsOf(chronicle, null)) {
      const { all } = await statementsOf(graph, at);
      const subjects = new Set(all.map(({ subject }) => subject.value));
      const named = all.filter(({ predicate, object }) => object.termType !== 'Literal' && !isElsewhere(predicate.value)).map(({ object }) => object.value);
      expect({ which, undescribed: named.filter((iri) => !subjects.has(iri)) }).toEqual({ which, undescribed: [] });
    }
  });

  test('say the same of the same things with and without an address of the site', async () => {
    for (const { at, graph, name: which } of graphsOf(chronicle, null)) {
      const full = which === 'the whole' ? chronicleGraph(chronicle, { baseUrl: root }) : entryGraph(chronicle, which, { baseUrl: root });
      expect(await jsonld.canonize(graph, readAt(at))).toBe(await jsonld.canonize(full, readAt('https://elsewhere.example/')));
    }
  });

  test('say no more of an entry than the whole does', async () => {
    const written = ({ subject, predicate, object }: Statements['all'][number]) => [subject, predicate, object].map((term) => (term.termType === 'BlankNode' ? '_' : `${term.value} ${term.language ?? ''}`)).join(' | ');
    const whole = new Set((await statementsOf(chronicleGraph(chronicle, { baseUrl: root }), root)).all.map(written));
    for (const { id } of chronicle.entries) {
      const { all } = await statementsOf(entryGraph(chronicle, id, { baseUrl: root }), root);
      expect({ id, more: all.map(written).filter((statement) => !whole.has(statement)) }).toEqual({ id, more: [] });
    }
  });

  test('give every date of EDTF as it is written, and ISO 8601 only to schema.org', async () => {
    const { all } = await statementsOf(chronicleGraph(chronicle, { baseUrl: root }), root);
    const dates = all.filter(({ object }) => object.datatype?.value === edtf).map(({ object }) => object.value);
    expect(dates.length).toBeGreaterThan(50);
    expect(dates).not.toContain('unknown');
    const iso = all.filter(({ predicate }) => /^https:\/\/schema\.org\/date/.test(predicate.value)).map(({ object }) => object.value);
    expect(iso.filter((date) => !/^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/.test(date))).toEqual([]);
  });

  test('rate nothing and guess nothing', () => {
    expect(chronicleJsonLd(chronicle, { baseUrl: null })).not.toMatch(/ClaimReview|Rating|firstAppearance|acceptedAnswer|"Quotation"|null/);
  });

  test('hold every entry, claim, link, figure, source, actor, place, question and topic', async () => {
    const statements = await statementsOf(chronicleGraph(chronicle, { baseUrl: root }), root);
    const count = (what: string) => statements.all.filter(({ predicate, object }) => predicate.value === type && object.value === what).length;
    const claims = chronicle.entries.flatMap((entry) => entry.claims);
    expect(count(schema('Claim'))).toBe(claims.length);
    expect(count(schema('QuantitativeValue'))).toBe(claims.flatMap(({ figures }) => figures).length);
    expect(count(schema('Answer'))).toBe(claims.flatMap(({ answers }) => answers).length);
    expect(statements.all.filter(({ predicate }) => predicate.value === schema('position'))).toHaveLength(claims.flatMap(({ chain }) => chain).length);
    expect(count(cito('Citation'))).toBe(
      [...claims, ...chronicle.entries].flatMap(({ relations }) => relations).filter(({ direction }) => direction === 'to').length,
    );
    const subjects = new Set(statements.all.map(({ subject }) => subject.value));
    for (const [folder, things] of Object.entries({ entries: chronicle.entries, sources: chronicle.sources, actors: chronicle.actors, places: chronicle.places, questions: chronicle.questions, topics: chronicle.site.topics })) {
      expect(things.filter(({ id }) => !subjects.has(`${root}${folder}/${id}.html`))).toEqual([]);
    }
  });
});

/** Whether what a property leads to is no thing of the record: a page elsewhere, a term, a file, a former address. */
const isElsewhere = (predicate: string): boolean => [type, cito('hasCitationCharacterization'), ...['url', 'license', 'contentUrl', 'sameAs'].map(schema)].includes(predicate);

describe('what the graph of the harbour says, read by hand', () => {
  const chronicle = records.harbour;
  const page = (path: string) => `${root}${path}.html`;
  let all: Statements;
  beforeAll(async () => {
    all = await statementsOf(chronicleGraph(chronicle, { baseUrl: root }), root);
  });

  const overForty = `${page('entries/coast-wire-containers-2019-11-03')}#claim-over-forty`;

  test('a claim is attributed to its origin, told by words and side where nobody named it', () => {
    const [origin = ''] = all.of(overForty, prov('wasAttributedTo'));
    expect(all.of(overForty, schema('author'))).toEqual([origin]);
    expect(all.all.find(({ subject }) => subject.value === origin)?.subject.termType).toBe('BlankNode');
    expect([all.of(origin, type), all.of(origin, schema('description')), all.fieldOf(origin, 'side'), all.of(origin, schema('name'))]).toEqual([[prov('Agent')], ['a crane driver'], ['onlookers'], []]);
  });

  test('a claim of a source has no agent, since a source is none', () => {
    const claim = `${page('entries/weather-office-waves-2019-11-03')}#claim-eight-metres`;
    expect([...all.of(claim, prov('wasAttributedTo')), ...all.of(claim, schema('author'))]).toEqual([]);
    expect(all.of(`${claim}.link-1`, schema('isPartOf'))).toEqual([page('sources/weather-office-data-2019')]);
  });

  test('the chain leads from the claim back to its origin, each link with whether it was seen', () => {
    const way: string[] = [];
    for (let at: string | undefined = overForty; at !== undefined; at = all.of(at, prov('wasDerivedFrom')).find((each) => each.startsWith(overForty))) way.push(at);
    expect(way).toEqual([overForty, `${overForty}.link-3`, `${overForty}.link-2`, `${overForty}.link-1`]);
    expect(way.slice(1).map((link) => [all.of(link, schema('position')), all.fieldOf(link, 'seen')])).toEqual([
      [['3'], ['true']],
      [['2'], ['true']],
      [['1'], ['false']],
    ]);
    expect(all.of(`${overForty}.link-3`, schema('isPartOf'))).toEqual([page('sources/coast-wire-2019-11-03')]);
    expect(all.of(`${overForty}.link-2`, prov('wasAttributedTo'))).toEqual([page('actors/coast-wire')]);
  });

  test('a claim appears in the sources in which it was read, and not in one that nobody saw', () => {
    expect(all.of(overForty, schema('appearance'))).toEqual(['coast-wire-2019-11-03', 'harbour-gazette-2019-11-03', 'coast-telegraph-2019-11-03'].map((id) => page(`sources/${id}`)));
    const unseen = chronicle.sources.flatMap(({ id, carries }) => carries.filter(({ seen }) => !seen).map(({ entry, claim }) => ({ id, claim: `${page(`entries/${entry}`)}#claim-${claim}` })));
    expect(unseen.length).toBeGreaterThan(0);
    const cited = (claim: string) => all.of(claim, prov('wasDerivedFrom'));
    expect(unseen.filter(({ id, claim }) => all.of(claim, schema('appearance')).includes(page(`sources/${id}`)) && !cited(claim).includes(page(`sources/${id}`)))).toEqual([]);
  });

  test('where in a source a claim was read is kept', () => {
    const derivations = all.of(overForty, prov('qualifiedDerivation'));
    expect(derivations.map((each) => [...all.of(each, prov('entity')), ...all.fieldOf(each, 'locator')])).toEqual([
      [page('sources/coast-wire-2019-11-03'), 'paragraph 1'],
      [page('sources/harbour-gazette-2019-11-03'), 'column 2'],
    ]);
  });

  test('claims dispute and support one another at both ends, with the note', () => {
    const twelve = `${page('entries/tern-line-containers-2019-11-04')}#claim-at-most-twelve`;
    expect(all.of(twelve, cito('disputes'))).toContain(overForty);
    expect(all.of(overForty, cito('isDisputedBy'))).toContain(twelve);
    const noted = all.all.filter(({ predicate, object }) => predicate.value === schema('description') && object.value === 'Another hour; the same darkness.');
    expect(noted.map(({ subject }) => [all.of(subject.value, cito('hasCitationCharacterization')), all.of(subject.value, cito('hasCitedEntity'))])).toEqual([
      [[cito('supports')], [`${page('entries/harbour-office-light-out-2019-11-02')}#claim-light-out`]],
    ]);
  });

  test('a contradiction between claims that cannot be compared says in what they differ', () => {
    const [citation = ''] = all.all.filter(({ predicate, object }) => predicate.value === schema('description') && object.value === 'The company’s own count.').map(({ subject }) => subject.value);
    expect([all.of(citation, cito('hasCitationCharacterization')), all.fieldOf(citation, 'differsIn')]).toEqual([[cito('disputes')], ['place']]);
  });

  test('an unknown time is not there, and one with X digits is EDTF and no date of schema.org', () => {
    const keeper = `${page('entries/keeper-on-the-lamp-2019-11-03')}#claim-sea-water`;
    expect(all.of(keeper, schema('temporalCoverage'))).toEqual([]);
    const log = `${page('entries/northern-tern-log-2019-11-03')}#claim-waves`;
    expect([all.of(log, dcterms('issued')), all.of(log, schema('datePublished')), all.of(log, schema('temporalCoverage'))]).toEqual([['2019-11-1X'], [], ['2019-11-03']]);
    const gazette = page('entries/gazette-containers-2019-11-03');
    expect([all.of(gazette, schema('temporalCoverage')), all.of(gazette, schema('datePublished'))]).toEqual([[], []]);
  });

  test('status and grade stand with their reason, and a withdrawn entry takes its claims with it', () => {
    const claim = `${page('entries/harbour-office-light-out-2019-11-02')}#claim-light-out`;
    expect([all.of(claim, schema('creativeWorkStatus')), all.fieldOf(claim, 'grade.reliability'), all.fieldOf(claim, 'grade.credibility')]).toEqual([['corroborated'], ['A'], ['1']]);
    const grade = all.of(claim, schema('additionalProperty')).find((each) => all.of(each, schema('propertyID')).includes('grade.credibility')) ?? '';
    expect(all.of(grade, schema('description'))).toEqual(['The log and a keeper who does not know of it agree.']);
    const gull = chronicle.entries.find(({ id }) => id === 'gull-wreck-2019-11-06');
    const iri = page('entries/gull-wreck-2019-11-06');
    expect([iri, ...(gull?.claims ?? []).map(({ id }) => `${iri}#claim-${id}`)].flatMap((each) => all.of(each, schema('creativeWorkStatus')))).toEqual(Array(1 + (gull?.claims.length ?? 0)).fill('withdrawn'));
  });

  test('a statement is there in each language in which it is written, and a translation is a work of its own', () => {
    const claim = `${page('entries/harbour-office-light-out-2019-11-02')}#claim-light-out`;
    expect(all.all.filter(({ subject, predicate }) => subject.value === claim && predicate.value === schema('text')).map(({ object }) => object.language)).toEqual(['en', 'he', 'uk']);
    expect(all.of(page('entries/harbour-office-light-out-2019-11-02.he'), schema('headline'))).toEqual(['משרד הנמל: המגדלור כבה']);
    expect(all.of(page('entries/harbour-office-light-out-2019-11-02'), schema('sameAs'))).toEqual([page('entries/light-out-2019'), page('entries/harbour-office-light')]);
  });

  test('a source has its captures, and what it repeats', () => {
    const wire = page('sources/coast-wire-2019-11-03');
    expect(all.of(wire, schema('archivedAt')).map((each) => [...all.of(each, schema('url')), ...all.of(each, dcterms('created')), ...all.of(each, schema('identifier'))])).toEqual([
      ['https://web.archive.org/web/20191103101500/https://wire.example.org/2019/11/03/gannet', '2019-11-03T10:15:00Z', 'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
      ['https://archive.example.net/abc', '2019-11-04'],
    ]);
    const gazette = page('sources/harbour-gazette-2019-11-03');
    expect([all.of(gazette, schema('isBasedOn')), all.of(gazette, prov('wasDerivedFrom'))]).toEqual([[wire], [wire]]);
    expect(all.of(page('sources/aristotle-meteorology'), dcterms('issued'))).toEqual(['-0349?']);
  });

  test('a place without a position has none, and a picture that may distress is not the picture of the page', () => {
    expect(all.of(page('places/inner-basin'), schema('geo'))).toEqual([]);
    const [geo = ''] = all.of(page('places/gannet-light'), schema('geo'));
    expect([all.of(geo, schema('latitude')).map(Number), all.of(geo, schema('longitude')).map(Number), all.fieldOf(page('places/gannet-light'), 'precision')]).toEqual([[44.85], [-62.05], ['approximate']]);
    expect(all.all.filter(({ predicate }) => predicate.value === schema('image'))).toEqual([]);
  });

  test('a question has the answers that are compared, and none is called right', () => {
    const question = page('questions/how-many-containers');
    const given = all.all.filter(({ predicate, object }) => predicate.value === schema('parentItem') && object.value === question).map(({ subject }) => subject.value);
    const apart = given.filter((answer) => all.fieldOf(answer, 'notComparable').length > 0);
    expect([given.length, apart.length]).toEqual([4, 1]);
    expect([...all.of(question, schema('suggestedAnswer'))].sort()).toEqual(given.filter((answer) => !apart.includes(answer)).sort());
  });

  test('there is no graph of an entry that is not there', () => {
    expect(() => entryGraph(chronicle, 'none', { baseUrl: null })).toThrow(RangeError);
  });
});
