import { describe, expect, it } from 'vitest';
import type { Entry } from '../model/entry.ts';
import type { Source } from '../model/source.ts';
import { sampleChronicle, spanOf } from '../layout/testing/sample-chronicle.ts';
import { entryHeadFacts, sourceHeadFacts, type HeadFact, type HeadPage } from './head-facts.ts';

const { site, entries } = sampleChronicle([{ id: 'lamp', reported: '2023-02-23', occurred: '2023-02-2X' }]);
const entry = entries[0] as Entry;
const text = { title: 'The lamp', summary: 'It burns.', language: 'pt-BR' };
const source: Source = {
  id: 'log', file: 'sources/log.yml', type: 'book', title: 'Log book', titleNote: null, author: [], containerTitle: null, publisher: null, issued: spanOf('2021'), accessed: null,
  url: 'https://lighthouse.example/log', language: 'en', archived: [], derivedFrom: [], derivedSources: [], side: null, reliability: null, note: null, citedBy: [], carries: [],
};
const page: HeadPage = { site, address: 'https://site.example/entries/lamp.html', reading: { zone: site.timeZone, locale: 'en' } };

const valuesOf = (facts: readonly HeadFact[], wanted: string) => facts.flatMap((fact) => (('name' in fact ? fact.name : fact.property) === wanted ? [fact.content] : []));
const revised = (...dates: string[]): Entry => ({ ...entry, revisions: dates.map((date, index) => ({ date: spanOf(date), kind: index === 0 ? 'published' : 'corrected', note: null })) });
const facts = (given: Partial<{ entry: Entry; sources: Source[]; page: HeadPage }> = {}) => entryHeadFacts(given.entry ?? entry, text, given.sources ?? [], given.page ?? page);

describe('the head of an entry', () => {
  it('names title, language, rights, address and site in Dublin Core', () => {
    expect(['DC.title', 'DC.type', 'DC.language', 'DC.publisher', 'DC.rights', 'DC.identifier'].map((name) => valuesOf(facts(), name))).toEqual([['The lamp'], ['Text'], ['pt-BR'], ['Sample'], ['CC0-1.0'], [page.address]]);
  });

  it('names the same in OpenGraph, with the country where the language names one', () => {
    expect(['og:type', 'og:title', 'og:description', 'og:site_name', 'og:url', 'og:locale'].map((name) => valuesOf(facts(), name))).toEqual([['article'], ['The lamp'], ['It burns.'], ['Sample'], [page.address], ['pt_BR']]);
    expect(valuesOf(facts(), 'og:locale:alternate')).toEqual(['en']);
  });

  it('names Dublin Core by name and OpenGraph by property', () => {
    for (const fact of facts({ entry: revised('2020-02-01', '2020-03-04'), sources: [source] })) {
      expect('name' in fact ? fact.name : fact.property).toMatch('name' in fact ? /^(?:DC|DCTERMS|PRISM)\.[a-zA-Z]+$/ : /^(?:og|article):[a-z_:]+$/);
    }
  });

  it('gives no address where the site has none', () => {
    const without = facts({ page: { ...page, address: null } });
    expect([...valuesOf(without, 'DC.identifier'), ...valuesOf(without, 'og:url')]).toEqual([]);
  });

  it('dates the page by its revisions, and not by the report', () => {
    expect(valuesOf(facts(), 'DC.date')).toEqual([]);
    const dated = facts({ entry: revised('2020-02-01', '2020-02-01T18:00Z', '2020-03-04') });
    expect(['DC.date', 'DCTERMS.modified', 'article:published_time', 'article:modified_time'].map((name) => valuesOf(dated, name))).toEqual([['2020-02-01'], ['2020-03-04'], ['2020-02-01'], ['2020-03-04']]);
    expect(valuesOf(facts({ entry: revised('2020-02-01') }), 'DCTERMS.modified')).toEqual([]);
  });

  it('fills no date in: a month is a month, and a doubt is no date', () => {
    const dated = facts({ entry: revised('2020-02', '2020-03-0X') });
    expect(['DC.date', 'DCTERMS.modified', 'article:published_time', 'article:modified_time'].map((name) => valuesOf(dated, name))).toEqual([['2020-02'], [], [], []]);
  });

  it('tells the time of which the report tells as it was written, and none where it is unknown', () => {
    expect(valuesOf(facts(), 'DCTERMS.temporal')).toEqual(['2023-02-2X']);
    expect(valuesOf(facts({ entry: { ...entry, occurred: spanOf('unknown') } }), 'DCTERMS.temporal')).toEqual([]);
  });

  it('names each source by its address, or by its reference, and the site before them', () => {
    const named = facts({ sources: [source, { ...source, url: null }] });
    expect(valuesOf(named, 'DC.source')).toEqual(['https://lighthouse.example/log', '“Log book”, 2021.']);
    const names = named.map((fact) => ('name' in fact ? fact.name : ''));
    expect(names.indexOf('PRISM.publicationName')).toBeLessThan(names.indexOf('DC.source'));
  });

  it('has no tag that makes it an article of a journal, and names no author', () => {
    expect(facts({ sources: [source] }).filter((fact) => /citation_|creator|author/i.test('name' in fact ? fact.name : fact.property))).toEqual([]);
  });
});

describe('the head of a page on a source', () => {
  it('is that of a page on it, and not of the source', () => {
    const about = sourceHeadFacts(source, page);
    expect(['DC.title', 'DC.publisher', 'DC.date', 'DC.source', 'DC.language', 'og:type'].map((name) => valuesOf(about, name))).toEqual([['Source: Log book'], ['Sample'], [], ['https://lighthouse.example/log'], ['en'], ['website']]);
  });
});
