import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { silentProgress } from '../progress.ts';
import { temporaryFolder, writeFiles } from '../testing/temporary-folder.ts';
import type { LinkReport } from './link-formats/link-report.ts';
import { formatLinks, type LinkFormat } from './link-formats.ts';
import { runLinks } from './run-links.ts';
import { answer, askingAtOnce, rawServer, type Behaviour } from './testing/raw-server.ts';

const site = `title: A timeline
description: Dated reports.
language: en
time-zone: Europe/Lisbon
licence: CC-BY-4.0
sides:
  - { id: office, name: Office }
`;
const page = { 'Content-Type': 'text/html' };

async function contentWith(files: Readonly<Record<string, string>>, behaviour: Behaviour) {
  const server = await rawServer(behaviour);
  const base = `http://example.test:${server.port}`;
  const folder = await temporaryFolder({ 'site.yml': site, ...Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replaceAll('BASE', base)])) });
  const status = async (): Promise<string> => (await readFile(join(folder, 'link-status.json'), 'utf8')).replaceAll(base, 'BASE');
  const run = async (changes: Parameters<typeof askingAtOnce>[0] = {}, { maxAgeDays = 6, wayback = null as string | null } = {}) =>
    runLinks({ content: folder, maxAgeDays, wayback: wayback?.replace('BASE', base) ?? null, progress: silentProgress, asking: askingAtOnce(changes) });
  return { folder, server, base, status, run };
}

const whole = (report: Awaited<ReturnType<typeof runLinks>>): LinkReport => {
  if ('problems' in report) throw new Error(report.problems.map(({ message }) => message).join('\n'));
  return report;
};
const textOf = (report: LinkReport, base: string, folder: string, format: LinkFormat = 'text'): string =>
  formatLinks(report, format).replaceAll(base, 'BASE').replace(/[^ \n`"]*\/(?=(?:sources|entries)\/)/g, '').replaceAll(folder, '');

const byPath: Behaviour = (socket, { path }) => {
  if (path === '/moved') answer(socket, 301, { Location: '/there' });
  else answer(socket, path.startsWith('/gone') ? 404 : 200, page, 'x');
};
const source = (lines: string): string => `type: webpage\ntitle: A page\n${lines}`;

test('each address has one line in link-status.json, sorted, with when and by what it was found so', async () => {
  const { run, status, folder } = await contentWith(
    {
      'sources/a.yml': source('URL: BASE/ok\narchived:\n  - { url: "BASE/gone-copy", datetime: 2024-02-01 }\n'),
      'sources/b.yml': source('URL: BASE/gone\n'),
      'sources/c.yml': source('URL: BASE/moved\n'),
      'sources/d.yml': source('URL: BASE/ok\n'),
    },
    byPath,
  );
  whole(await run());
  expect(await status()).toBe(`{
  "format": "dated-reports-link-status",
  "version": 1,
  "addresses": [
    {"address":"BASE/gone","kind":"original","sources":["b"],"status":"gone","http":404,"checked":"2026-11-23T00:00:00Z","since":"2026-11-23T00:00:00Z","failures":1},
    {"address":"BASE/gone-copy","kind":"capture","sources":["a"],"status":"gone","http":404,"checked":"2026-11-23T00:00:00Z","since":"2026-11-23T00:00:00Z","failures":1},
    {"address":"BASE/moved","kind":"original","sources":["c"],"status":"moved","http":200,"moved-to":"BASE/there","final":"BASE/there","checked":"2026-11-23T00:00:00Z","since":"2026-11-23T00:00:00Z"},
    {"address":"BASE/ok","kind":"original","sources":["a","d"],"status":"ok","http":200,"checked":"2026-11-23T00:00:00Z","since":"2026-11-23T00:00:00Z"}
  ]
}
`);
  expect((await readdir(folder)).sort()).toEqual(['link-status.json', 'site.yml', 'sources']);
});

test('what was asked lately is not asked again, and what was asked long ago is; since then and how often is counted', async () => {
  const { run, status, server } = await contentWith({ 'sources/a.yml': source('URL: BASE/gone\n') }, byPath);
  const day = (number: number) => ({ today: () => Date.UTC(2026, 10, number) });
  whole(await run(day(1)));
  const first = await status();
  const asked = server.requests.length;
  expect(whole(await run(day(6)))).toMatchObject({ asked: 0, requests: 0, counts: { gone: 1 } });
  expect({ status: await status(), requests: server.requests.length }).toEqual({ status: first, requests: asked });
  whole(await run(day(7)));
  expect(await status()).toContain('"checked":"2026-11-07T00:00:00Z","since":"2026-11-01T00:00:00Z","failures":2');
  whole(await run(day(7), { maxAgeDays: 0 }));
  expect(await status()).toContain('"failures":3');
});

test('what never was asked goes first, so that run after run gets through all', async () => {
  const files = Object.fromEntries(['a', 'b', 'c'].map((id) => [`sources/${id}.yml`, source(`URL: BASE/${id}\n`)]));
  const { run, server } = await contentWith(files, byPath);
  expect(whole(await run({ mostRequests: 2 }))).toMatchObject({ asked: 1, end: 'requests', counts: { ok: 1, 'not-asked': 2 } });
  expect(whole(await run({ mostRequests: 2 }))).toMatchObject({ asked: 1, end: 'requests', counts: { ok: 2, 'not-asked': 1 } });
  expect(whole(await run({ mostRequests: 2 }))).toMatchObject({ asked: 1, end: null, counts: { ok: 3, 'not-asked': 0 } });
  expect(server.requests).toEqual(['HEAD /a', 'GET /a', 'HEAD /b', 'GET /b', 'HEAD /c', 'GET /c']);
});

test('an address that nothing names any more is dropped, and said', async () => {
  const { run, status, folder, base } = await contentWith({ 'sources/a.yml': source('URL: BASE/a\n'), 'sources/b.yml': source('URL: BASE/b\n') }, byPath);
  whole(await run());
  await writeFiles(folder, { 'sources/b.yml': source(`URL: ${base}/other\n`) });
  const report = whole(await run());
  expect(report.dropped).toEqual([`${base}/b`]);
  expect(textOf(report, base, folder)).toMatch(/1 address is named by nothing any more, and no longer kept:\n {4}BASE\/b\n$/);
  expect(await status()).not.toContain('BASE/b"');
});

test.each([
  ['of another version', '{ "format": "dated-reports-link-status", "version": 2, "addresses": {} }\n', 'link-status-format'],
  ['that is broken', '{ "format": "dated-reports-link-status", "version": 1, "addresses": [\n', 'json-syntax'],
])('a file %s is left as it is, and nothing is asked', async (_, text, code) => {
  const { run, status, server } = await contentWith({ 'sources/a.yml': source('URL: BASE/a\n'), 'link-status.json': text }, byPath);
  const report = await run();
  expect('problems' in report && report.problems.filter(({ severity }) => severity === 'error').map((each) => each.code)).toEqual([code]);
  expect({ text: await status(), requests: server.requests }).toEqual({ text, requests: [] });
});

test('what another run has written meanwhile is kept', async () => {
  const other = '{"address":"BASE/b","kind":"original","sources":["b"],"status":"gone","http":410,"checked":"2026-11-22T00:00:00Z","since":"2026-11-20T00:00:00Z","failures":4}';
  const files = { 'sources/a.yml': source('URL: BASE/a\n'), 'sources/b.yml': source('URL: BASE/b\n') };
  const { run, status, folder, base } = await contentWith(files, (socket, { method }) => {
    const text = `{"format":"dated-reports-link-status","version":1,"addresses":[${other.replace('BASE', base)}]}`;
    void writeFiles(folder, { 'link-status.json': text }).then(() => answer(socket, method === 'HEAD' ? 405 : 200, page, 'x'));
  });
  expect(whole(await run({ mostRequests: 2 }))).toMatchObject({ asked: 1, counts: { ok: 1, gone: 1 } });
  expect(await status()).toContain(other);
});

test('without a network nothing is written, and the run says so and ends', async () => {
  const files = Object.fromEntries(['a', 'b', 'c'].map((id) => [`sources/${id}.yml`, source(`URL: http://${id}.test/\n`)]));
  const { run, folder, base } = await contentWith(files, byPath);
  const resolver = () => Promise.reject(Object.assign(new Error('x'), { code: 'EAI_AGAIN' }));
  const report = whole(await run({ resolver }, { wayback: 'http://wayback.test/' }));
  expect(report).toMatchObject({ asked: 0, end: 'offline', captures: { proposals: [], left: 3, trouble: 'the network is not there' } });
  expect(textOf(report, base, folder)).toContain('No host answered at all: the network does not seem to let this through.');
  expect((await readdir(folder)).sort()).toEqual(['site.yml', 'sources']);
});

test('an address of a private network is not asked, and told with its place', async () => {
  const { run, status, folder, base, server } = await contentWith({ 'sources/a.yml': source('URL: http://10.0.0.1/\n') }, byPath);
  const report = whole(await run({ allowPrivate: false }));
  expect(textOf(report, base, folder)).toMatch(/^sources\/a\.yml:3:6 link-not-asked warning: “http:\/\/10\.0\.0\.1\/” was not asked: it is not an address of the public Internet\.\n/);
  expect(await status()).toContain('"status":"not-asked","reason":"private-address"}');
  expect(server.requests).toEqual([]);
});

const entry = `---
title: The office says that it is open
occurred: 2024-02-01
reported: 2024-02-01
summary: The office said that it was open.
claims:
  - id: open
    statement: The office was open.
    chain: [{ unnamed: a clerk, side: office }]
    cites: [{ source: a }]
---

It is [told here](BASE/gone-link) [@a], and
[here](BASE/moved).
`;

test('dead links are told in each format, with their places and how to mend them', async () => {
  const files = {
    'sources/a.yml': source('URL: BASE/gone\n'),
    'sources/b.yml': source('URL: BASE/gone-too\narchived:\n  - url: BASE/copy\n    datetime: 2024-02-01\n'),
    'entries/open.md': entry,
  };
  const { run, folder, base } = await contentWith(files, byPath);
  const report = whole(await run());
  expect(report.findings.filter(({ isLost }) => isLost).map(({ status }) => status.address.replace(base, ''))).toEqual(['/gone', '/gone-link']);
  const text = textOf(report, base, folder);
  expect(text).toBe(`entries/open.md:13:7 link-gone warning: “BASE/gone-link” is gone (404).
    Correct the link, or cite a source with a stored copy instead.
entries/open.md:14:1 link-moved warning: “BASE/moved” has moved for good to “BASE/there”.
    Look whether it is the same page, and write the new address.
sources/a.yml:3:6 link-gone warning: “BASE/gone” is gone (404).
    Look whether the page has another address now; if not, add a stored copy under “archived”. “npm run links -- --propose” looks for one.
sources/b.yml:3:6 link-gone warning: “BASE/gone-too” is gone (404).
    Readers have the stored copy. Where the page has another address now, write that.
5 addresses: 1 ok, 1 moved, 3 gone.
Asked now: 5, by 11 requests.
`);
  expect(textOf(report, base, folder, 'markdown')).toContain('### Gone, without a stored copy\n\n- `sources/a.yml:3:6` `“BASE/gone” is gone (404).` `Look whether');
  expect(JSON.parse(formatLinks(report, 'json'))).toMatchObject({ format: 'dated-reports-links', version: 1, summary: { counts: { gone: 3 }, end: null }, findings: [{ isLost: true, status: 'gone' }, {}, {}, {}] });
});

const wayback = (socket: Parameters<Behaviour>[0], path: string, base: string): void => {
  const asked = new URL(path, base).searchParams;
  const page = asked.get('url') ?? '';
  const closest = { status: '200', available: true, url: `http://web.archive.org/web/20240203101500/${page}`, timestamp: '20240203101500' };
  answer(socket, 200, {}, JSON.stringify({ url: page, archived_snapshots: page.endsWith('/none') ? {} : { closest } }));
};

test('copies are proposed for sources without one, nearest to when they were read, as lines to paste; no source is written', async () => {
  const files = {
    'sources/a.yml': source('URL: BASE/page?a=1&b=2\nissued: 2024-02-01\naccessed: 2024-02-02T10:15:00Z\n'),
    'sources/b.yml': source('URL: BASE/none\nissued: 2024-02\n'),
    'sources/c.yml': source('URL: BASE/c\narchived:\n  - { url: "BASE/copy", datetime: 2024-02-01 }\n'),
    'sources/d.yml': source('URL: BASE/gone-d\narchived:\n  - { url: "BASE/gone-copy", datetime: 2024-02-01 }\n'),
  };
  const made = await contentWith(files, (socket, request) => (request.path.startsWith('/wayback') ? wayback(socket, request.path, made.base) : byPath(socket, request)));
  const { run, folder, base, server } = made;
  const before = await readFile(join(folder, 'sources/a.yml'), 'utf8');
  const report = whole(await run({}, { wayback: 'BASE/wayback' }));
  const page = encodeURIComponent(base);
  expect(server.requests.filter((each) => each.includes('wayback'))).toEqual([
    `GET /wayback?url=${page}%2Fgone-d`,
    `GET /wayback?url=${page}%2Fpage%3Fa%3D1%26b%3D2&timestamp=20240202101500`,
    `GET /wayback?url=${page}%2Fnone&timestamp=20240201000000`,
  ]);
  expect(textOf(report, base, folder)).toContain(`Stored copies to look at, and to paste into their sources:
sources/d.yml
      - url: "https://web.archive.org/web/20240203101500/BASE/gone-d"
        datetime: 2024-02-03T10:15:00Z
sources/a.yml
    archived:
      - url: "https://web.archive.org/web/20240203101500/BASE/page?a=1&b=2"
        datetime: 2024-02-03T10:15:00Z
`);
  expect(textOf(report, base, folder)).toContain('Stored copies: 2 found, 1 not there.');
  expect(await readFile(join(folder, 'sources/a.yml'), 'utf8')).toBe(before);
  // What is proposed can be pasted.
  const [, proposal] = JSON.parse(formatLinks(report, 'json')).captures.proposals as { yaml: string }[];
  await writeFiles(folder, { 'sources/a.yml': before + (proposal?.yaml ?? '') });
  expect(whole(await run()).counts).toMatchObject({ ok: 4 });
});

test.each<[string, string, (socket: Parameters<Behaviour>[0]) => void]>([
  ['does not answer', 'it cannot be reached (broken-off)', (socket) => void socket.destroy()],
  ['is asked too much', 'it answers 429', (socket) => answer(socket, 429)],
  ['says what nobody understands', 'its answer is not what it is described to be', (socket) => answer(socket, 200, {}, '<html>')],
  ['names a copy that no page may link to', 'its answer is not what it is described to be', (socket) => answer(socket, 200, {}, '{"archived_snapshots":{"closest":{"url":"javascript:x","timestamp":"20240101000000"}}}')],
  ['names a moment that does not exist', 'its answer is not what it is described to be', (socket) => answer(socket, 200, {}, '{"archived_snapshots":{"closest":{"url":"https://web.archive.org/x","timestamp":"20240230000000"}}}')],
])('where the Wayback Machine %s, it is asked no further', async (_, trouble, behaviour) => {
  const files = Object.fromEntries(['a', 'b'].map((id) => [`sources/${id}.yml`, source(`URL: BASE/${id}\n`)]));
  const { run } = await contentWith(files, (socket, request) => (request.path.startsWith('/wayback') ? behaviour(socket) : byPath(socket, request)));
  expect(whole(await run({}, { wayback: 'BASE/wayback' })).captures).toEqual({ proposals: [], without: [], left: 2, trouble });
});
