import { expect, test } from 'vitest';
import { compile } from '../core/compile.ts';
import type { Chronicle } from '../core/model/chronicle.ts';
import { changesReport } from './changes-report.ts';
import { textAsChunks } from './chunked.ts';
import { roCrateText } from './ro-crate.ts';
import type { SnapshotFacts } from './snapshot-facts.ts';
import { sourcesStatusText } from './sources-status.ts';
import { verifyGuide } from './verify-guide.ts';

const site = (title: string) => ({ path: 'site.yml', text: `title: ${title}\ndescription: d\nlanguage: en\ntime-zone: Europe/Lisbon\nlicence: LicenseRef-Own\nsides: [{ id: a, name: A }]\ntopics: []\nmetrics: []\n` });
const source = { path: 'sources/s.yml', text: 'type: book\ntitle: s\nURL: https://a.example\narchived: [{ url: "https://archive.example/a", datetime: 2021-06-01, digest: "sha256:00" }]\n' };
const links = { path: 'link-status.json', text: JSON.stringify({ format: 'dated-reports-link-status', version: 1, addresses: [{ address: 'https://a.example/', kind: 'original', sources: ['s'], status: 'gone', http: 404, checked: '2023-03-04T05:06:07Z', since: '2023-03-01T05:06:07Z', failures: 2 }] }) };
const { chronicle, linkStatus } = compile([site('One'), source, links]);
const facts: SnapshotFacts = { chronicle: chronicle as Chronicle, baseUrl: null, software: 'program 1.2.3', time: 0, contentCommit: null, programCommit: 'abc', differing: 1, swhid: 'swh:1:dir:00' };

test('of a source is told how its address stood when it was last asked, and nothing of what never was', () => {
  const [told] = JSON.parse(sourcesStatusText(facts.chronicle, linkStatus)).sources;
  expect(told).toMatchObject({ id: 's', url: 'https://a.example', lastAsked: { status: 'gone', http: 404, checked: '2023-03-04T05:06:07Z', failures: 2 } });
  expect(told.captures).toEqual([{ url: 'https://archive.example/a', datetime: '2021-06-01', digest: 'sha256:00', lastAsked: null }]);
  expect(JSON.parse(sourcesStatusText(facts.chronicle, null)).sources[0].lastAsked).toBeNull();
});

test('a licence of the content’s own, and commits that are not known, are not made up in the crate', () => {
  const graph = JSON.parse(roCrateText(facts, [{ path: 'data/site/index.html', ...textAsChunks('') }, { path: 'data/timeline.html', ...textAsChunks('four') }]))['@graph'] as Record<string, unknown>[];
  const byId = (id: string) => graph.find((entity) => entity['@id'] === id);
  expect(byId('./')).toMatchObject({ license: { '@id': '#LicenseRef-Own' }, hasPart: [{ '@id': 'site/' }, { '@id': 'timeline.html' }] });
  expect(byId('./')).not.toHaveProperty('version');
  expect(byId('#program')).toMatchObject({ name: 'program', version: '1.2.3', softwareVersion: 'abc' });
  expect(byId('#snapshot')?.['description']).toBe('The content is of no commit that is known. 1 file was not as the commit has it.');
  expect(byId('timeline.html')).toMatchObject({ encodingFormat: 'text/html', contentSize: '4' });
});

test('the guide names the timeline in one file where there is one', () => {
  expect(verifyGuide(facts, true)).toContain('data/timeline.html');
  expect(verifyGuide(facts, false)).not.toContain('data/timeline.html');
});

test('what changed is told against the snapshot that was named, or that none was', () => {
  expect(changesReport(facts.chronicle, null)).toContain('No previous snapshot was named');
  const since = changesReport(facts.chronicle, { label: '2020-01-01 swh:1:dir:11', texts: [site('Zero'), source] });
  expect(since).toContain('`2020-01-01 swh:1:dir:11` → `this snapshot`');
  expect(since).toContain('`Zero` → `One`');
  expect(changesReport(facts.chronicle, { label: 'x', texts: [] })).toContain('Nothing could be compared.');
});
