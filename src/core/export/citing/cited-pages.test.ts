import { describe, expect, test } from 'vitest';
import { entryIn, smallClaim, smallRecord } from '../../testing/small-record.ts';
import { citationForms } from './citation-forms.ts';
import { citeClaim, citeEntry } from './cited-pages.ts';

const revisions = [
  { date: '2020-01-02', kind: 'published' },
  { date: '2020-03', kind: 'corrected', note: 'A figure.' },
];
const record = smallRecord({
  entries: {
    one: { claims: [smallClaim('dark')], revisions },
    gone: { claims: [smallClaim('dark')], reported: 'unknown', revisions: [...revisions, { date: '2020-05-06', kind: 'withdrawn' }], withdrawn: { date: '2020-05-06', reason: 'It was a mistake.' } },
    new: { claims: [smallClaim('dark')] },
  },
});
const { site } = record;
const page = { site, address: 'https://harbour.example/entries/one.html', kept: null, reading: { zone: site.timeZone, locale: 'en' } };
const said = { speaker: 'The master', through: ['The log'], statement: 'The light was dark.' };
const textOf = (id: string) => citeEntry(entryIn(record, id), entryIn(record, id), page);

describe('a report is cited', () => {
  test('by title, site, when it was reported, the newest revision and the address', () => {
    expect(textOf('one').text).toBe('“A report”, A harbour, reported 3 November 2019, version of March 2020 (corrected), https://harbour.example/entries/one.html.');
  });

  test('with what is not known, and that it was withdrawn', () => {
    const entry = entryIn(record, 'gone');
    expect(citeEntry(entry, entry, { ...page, address: null }).text).toBe('“A report”, A harbour, date of the report unknown, version of 6 May 2020 (withdrawn), withdrawn 6 May 2020.');
    const unpublished = entryIn(record, 'new');
    expect(citeEntry(unpublished, unpublished, { ...page, address: null }).text).toBe('“A report”, A harbour, reported 3 November 2019.');
  });

  test('with where its version is kept, in words and for programs', () => {
    const entry = entryIn(record, 'one');
    const kept = { date: entry.reported, url: 'https://archive.example/entries/one.html' };
    const { text, item } = citeEntry(entry, entry, { ...page, kept });
    expect(text).toContain('one.html, kept as of 3 November 2019: https://archive.example/entries/one.html.');
    const forms = citationForms(item, page.reading);
    expect(forms.filter((form) => !form.text.includes('https://archive.example/entries/one.html')).map(({ name }) => name)).toEqual([]);
  });

  test('in the language of the page', () => {
    const entry = entryIn(record, 'one');
    expect(citeEntry(entry, { ...entry, title: 'Темно', language: 'uk' }, { ...page, reading: { ...page.reading, locale: 'uk' } }).text).toBe(
      '«Темно», A harbour, повідомлено: 3 листопада 2019, версія: березень 2020 (виправлено), https://harbour.example/entries/one.html.',
    );
  });

  test('as a web page that was published when the first revision says so, without an author', () => {
    const [bibtex, ris, csl] = citationForms(textOf('one').item, page.reading).map(({ text }) => text);
    expect(bibtex).toContain('@online{one,\n  title = {{A report}},\n  journaltitle = {A harbour},\n  date = {2020-01-02},');
    expect(ris).toContain('TY  - ELEC\r\nID  - one\r\nTI  - A report\r\nT2  - A harbour\r\nDA  - 2020/01/02/\r\nPY  - 2020\r\nET  - March 2020 (corrected)\r\n');
    expect(JSON.parse(csl ?? '')).toEqual([
      {
        id: 'one',
        type: 'webpage',
        title: 'A report',
        'container-title': 'A harbour',
        issued: { 'date-parts': [[2020, 1, 2]] },
        version: 'March 2020 (corrected)',
        URL: 'https://harbour.example/entries/one.html',
        language: 'en',
        note: 'Reported: 3 November 2019.',
      },
    ]);
  });

  test('with the reason in the notes, where it was withdrawn', () => {
    expect(textOf('gone').item.notes).toEqual(['Withdrawn: 6 May 2020. It was a mistake.']);
  });
});

describe('a claim is cited', () => {
  const entry = entryIn(record, 'one');
  const address = `${page.address}#claim-dark`;
  const claim = citeClaim(entry, { id: 'dark' }, said, entry, { ...page, address });

  test('by who said it, through whom, and what, in its report, with its own address', () => {
    expect(claim.text).toBe(`Claim of The master, through The log: The light was dark. In “A report”, A harbour, reported 3 November 2019, version of March 2020 (corrected), ${address}.`);
  });

  test('under an id that no report has, with the report in the notes', () => {
    expect(claim.item).toMatchObject({ id: 'one.dark', title: 'Claim of The master, through The log: The light was dark', url: address, notes: ['In the report “A report”.', 'Reported: 3 November 2019.'] });
  });
});
