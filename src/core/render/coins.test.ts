import { describe, expect, it } from 'vitest';
import { cslTypes, type Source } from '../model/source.ts';
import { sampleSource as source, spanOf as span, unnamed } from '../testing/sample-source.ts';
import { coinsFormats } from './coins-formats.ts';
import { coinsTitle, coinsTitleOfPage } from './coins.ts';

const read = (more: Partial<Source> = {}) => new URLSearchParams(coinsTitle({ ...source, ...more }));
const facts = (more: Partial<Source> = {}) => Object.fromEntries(read(more));

describe('a source as a context object', () => {
  it('gives title, author, date, paper, publisher, language and address, and no more', () => {
    expect(facts()).toEqual({
      ctx_ver: 'Z39.88-2004',
      rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc',
      'rft.type': 'newspaperArticle',
      'rft.title': 'Light out, boxes adrift',
      'rft.source': 'Harbour Gazette',
      'rft.publisher': 'Gazette Printing House',
      'rft.creator': 'Dana, Richard Henry Jr.',
      'rft.date': '2019-11-03',
      'rft.language': 'en',
      rft_id: 'https://gazette.example.org/a?b=1&c=2',
    });
  });

  it('names the title as the format does: of an article, of a part of a book, of a book, of a thesis', () => {
    expect(facts({ type: 'article-journal' })).toMatchObject({ rft_val_fmt: 'info:ofi/fmt:kev:mtx:journal', 'rft.genre': 'article', 'rft.atitle': source.title, 'rft.jtitle': 'Harbour Gazette', 'rft.au': 'Dana, Richard Henry Jr.' });
    expect(facts({ type: 'chapter' })).toMatchObject({ rft_val_fmt: 'info:ofi/fmt:kev:mtx:book', 'rft.genre': 'bookitem', 'rft.atitle': source.title, 'rft.btitle': 'Harbour Gazette' });
    expect(facts({ type: 'report' })).toMatchObject({ 'rft.genre': 'report', 'rft.btitle': source.title, 'rft.pub': 'Gazette Printing House' });
    expect(facts({ type: 'thesis' })).toMatchObject({ rft_val_fmt: 'info:ofi/fmt:kev:mtx:dissertation', 'rft.title': source.title, 'rft.inst': 'Gazette Printing House' });
  });

  it('is of some format for every item type of CSL', () => {
    expect(Object.keys(coinsFormats).sort()).toEqual([...cslTypes].sort());
    for (const type of cslTypes) {
      expect([...read({ type }).values()]).toContain(source.title);
      expect(read({ type }).get('rft_val_fmt')).toMatch(/^info:ofi\/fmt:kev:mtx:(?:journal|book|dissertation|dc)$/);
    }
  });

  it('writes a person family name first, with particles; and an office, or a single name, whole', () => {
    const author = [
      { ...unnamed, family: 'Velde', given: 'Willem', nonDroppingParticle: 'van de' },
      { ...unnamed, family: 'Vigny', given: 'Alfred', droppingParticle: 'de' },
      { ...unnamed, literal: 'Harbour Gazette, and Coast Wire' },
      { ...unnamed, family: 'Aristotle' },
    ];
    const object = read({ author });
    expect(object.getAll('rft.creator')).toEqual(['van de Velde, Willem', 'Vigny, Alfred de']);
    expect(object.getAll('rft.aucorp')).toEqual(['Harbour Gazette, and Coast Wire']);
    expect(object.getAll('rft.aulast')).toEqual(['Aristotle']);
  });

  it('says nothing of what is not known', () => {
    const bare = { author: [], containerTitle: null, publisher: null, issued: span('2019-11-03~'), url: null, language: null };
    expect(facts(bare)).toEqual({ ctx_ver: 'Z39.88-2004', rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc', 'rft.type': 'newspaperArticle', 'rft.title': source.title });
    expect(facts({ issued: span('2019-11-0X') })).toMatchObject({ 'rft.date': '2019-11' });
  });

  it('does not name a paper as its own publisher', () => {
    expect(read({ publisher: 'Harbour Gazette' }).has('rft.publisher')).toBe(false);
    expect(read({ publisher: 'Harbour Gazette', type: 'book' }).get('rft.pub')).toBe('Harbour Gazette');
  });

  it('keeps every character, in an attribute and as a query', () => {
    for (const title of ['a & b = c; d + e?', '"</span><script>', "it's #1 100%", 'Бахмут שלום\u202E\u2028', '\uD800']) {
      const object = coinsTitle({ ...source, title, containerTitle: title });
      expect(object).toMatch(/^[A-Za-z0-9_.=&%!'()*~-]+$/);
      expect(new URLSearchParams(object).get('rft.title')).toBe(title.toWellFormed());
    }
  });
});

describe('a page of the site as a context object', () => {
  const page = { title: 'A report', summary: 'In a line.', language: 'en', siteTitle: 'The lamp', licence: 'CC0-1.0', issued: span('2026-11-22'), address: 'https://lamp.example/entries/a.html' };

  it('is a page of the site, with what it says and when it was published, and without an author', () => {
    expect(Object.fromEntries(new URLSearchParams(coinsTitleOfPage(page)))).toEqual({
      ctx_ver: 'Z39.88-2004',
      rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc',
      'rft.type': 'webpage',
      'rft.title': 'A report',
      'rft.source': 'The lamp',
      'rft.description': 'In a line.',
      'rft.date': '2026-11-22',
      'rft.language': 'en',
      'rft.rights': 'CC0-1.0',
      rft_id: 'https://lamp.example/entries/a.html',
    });
  });

  it('has no address and no date where none is known', () => {
    const object = new URLSearchParams(coinsTitleOfPage({ ...page, issued: null, address: null }));
    expect([object.has('rft_id'), object.has('rft.date')]).toEqual([false, false]);
  });
});
