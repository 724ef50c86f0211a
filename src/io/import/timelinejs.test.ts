import { describe, expect, test } from 'vitest';
import { draftsOf, hear, lossesOf, refusalsOf } from './testing/read-import.ts';
import { readTimelineJs } from './timelinejs.ts';

const slide = (more: object = {}): object => ({ start_date: { year: 2019 }, text: { headline: 'x' }, ...more });
const read = (...events: unknown[]) => hear(readTimelineJs, JSON.stringify({ events }, null, 1));
const frontOf = async (more: object) => (draftsOf(await read(slide(more)))[0] as { front: Record<string, unknown> }).front;

describe('a slide of TimelineJS', () => {
  test('is an entry in plain text', async () => {
    const heard = await read({
      start_date: { year: '2019', month: '11', day: '3' },
      unique_id: 'boats',
      text: { headline: 'Boats <em>sink</em>', text: '<p>Seven &amp; more&nbsp;&#8212; <a href="https://example.net/">so they say</a>.</p><p>It was *night*.<br>Dark<script>alert(1)</script>.</p><!-- no -->' },
      media: { url: 'https://example.org/', caption: 'A <b>boat</b>', credit: '' },
      display_date: 'That night',
      group: 'Storms',
    });
    expect(draftsOf(heard)).toEqual([
      {
        kind: 'entry',
        id: 'boats',
        front: { title: 'Boats sink', occurred: '2019-11-03', claims: [{ id: 'claim', cites: [{ source: 'log' }] }] },
        body: 'Seven \\& more\u00a0— so they say.\n\nIt was \\*night\\*.\n\nDark.',
      },
    ]);
    expect(lossesOf(heard)).toEqual(['the words for its date are not taken over: That night', 'the caption of its medium is not taken over: A boat', 'the category “Storms” is not known']);
  });

  test.each([
    [{ year: 2019 }, '2019'],
    [{ year: -44, month: 3 }, '-0044-03'],
    [{ year: 2019, month: '', day: '' }, '2019'],
    [{ year: 2019, day: 3 }, '2019'],
    [{ year: 2019, month: 11, day: 3, hour: 7 }, '2019-11-03T07:00'],
    [{ year: 2019, month: 11, day: 3, hour: 7, minute: 5, second: 9, millisecond: 1 }, '2019-11-03T07:05:09'],
  ])('has the date %j as far as it goes', async (start_date, edtf) => {
    expect(await frontOf({ start_date })).toMatchObject({ occurred: edtf });
  });

  test('has a time from its start to its end', async () => {
    expect(await frontOf({ end_date: { year: 2019, month: 12 } })).toMatchObject({ occurred: '2019/2019-12' });
    expect(await frontOf({ end_date: { year: 2019 } })).toMatchObject({ occurred: '2019' });
    expect(await frontOf({ end_date: null })).toMatchObject({ occurred: '2019' });
  });

  test.each([[{}], [{ year: 'soon' }], [{ year: 2019, month: 'May' }], [null], [{ year: 2019.5 }]])('is left out with the date %j', async (start_date) => {
    expect(refusalsOf(await read(slide({ start_date })))).toEqual([expect.stringContaining('its date is none that a calendar has')]);
  });

  test('is left out where it is no mapping, and the others stay', async () => {
    const heard = await read('x', slide(), null);
    expect(heard.readings.map(({ line, name }) => `${line} ${name}`)).toEqual(['3 events[0]', '4 events[1]', '12 events[2]']);
    expect(refusalsOf(heard)).toHaveLength(2);
  });

  test('stands among things that are told as not read', async () => {
    const heard = await hear(readTimelineJs, '{"title": {"text": {}},\n"events": [],\n"eras": [1], "scale": "human"}');
    expect(heard.remarks).toEqual(['1: “title” is not read', '3: “eras” is not read', '3: “scale” is not read']);
  });
});
