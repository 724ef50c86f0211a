import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compile } from '../../src/core/compile.ts';
import { Chronicle } from '../../src/core/model/chronicle.ts';
import type { Claim } from '../../src/core/model/claim.ts';
import type { Entry } from '../../src/core/model/entry.ts';
import type { TimeSpan } from '../../src/core/model/time-span.ts';
import { readContent } from '../../src/io/read-content.ts';

const root = join(import.meta.dirname, '..', '..');
const folders = { harbour: join(root, 'tests', 'fixtures', 'harbour'), bakhmut: join(root, 'content') };

const texts = { harbour: await readContent(folders.harbour), bakhmut: await readContent(folders.bakhmut) };
const compiled = { harbour: compile(texts.harbour), bakhmut: compile(texts.bakhmut) };

describe.each(['harbour', 'bakhmut'] as const)('the whole content of %s', (name) => {
  const { chronicle, problems } = compiled[name];
  const folder = folders[name];
  const named = (kind: string, ending: RegExp) => readdirSync(join(folder, kind)).filter((file) => ending.test(file));
  const items = (file: string): unknown[] => parse(readFileSync(join(folder, file), 'utf8')) as unknown[];

  it('has no error', () => expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]));

  it('loses nothing: what goes in comes out', () => {
    expect(chronicle?.entries.map(({ id }) => `${id}.md`).sort()).toEqual(named('entries', /^[^.]+\.md$/).sort());
    expect(chronicle?.entries.flatMap(({ translations }) => translations.map(({ file }) => file)).sort()).toEqual(named('entries', /^[^.]+\.[^.]+\.md$/).map((file) => `entries/${file}`).sort());
    expect(chronicle?.sources.map(({ id }) => `${id}.yml`).sort()).toEqual(named('sources', /\.yml$/).sort());
    expect(chronicle?.actors).toHaveLength(items('actors.yml').length);
    expect(chronicle?.questions).toHaveLength(items('questions.yml').length);
    expect(chronicle?.places).toHaveLength((JSON.parse(readFileSync(join(folder, 'places.geojson'), 'utf8')) as { features: unknown[] }).features.length);
  });

  it('is frozen to its last value', () => {
    const open: unknown[] = [chronicle, problems];
    while (open.length > 0) {
      const value = open.pop();
      if (typeof value !== 'object' || value === null) continue;
      expect(Object.isFrozen(value)).toBe(true);
      open.push(...Object.values(value));
    }
  });

  it('is plain JSON, and valid after its own schema', () => {
    expect(JSON.parse(JSON.stringify(chronicle))).toStrictEqual(chronicle);
    expect(Chronicle.parse(chronicle)).toStrictEqual(chronicle);
  });

  it('is the same in every order of the files', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(texts[name], { minLength: texts[name].length }), (shuffled) => {
        expect(JSON.stringify(compile(shuffled))).toBe(JSON.stringify(compiled[name]));
      }),
      { numRuns: 10 },
    );
  }, 60_000);
});

describe('what the harbour says, read by hand', () => {
  const chronicle = compiled.harbour.chronicle as Chronicle;
  const entry = (id: string) => chronicle.entries.find((each) => each.id === id) as Entry;
  const claim = (entryId: string, id: string) => entry(entryId).claims.find((each) => each.id === id) as Claim;
  const bounds = ({ earliest, latest }: TimeSpan) => [earliest, latest].map((instant) => (instant === null ? null : new Date(instant).toISOString()));

  it('is ordered by the time of the reports, what bounds no time last', () => {
    expect(chronicle.entries.map(({ id }) => id)).toEqual([
      'light-fails-in-1910',
      'weather-office-waves-2019-11-03',
      'harbour-office-light-out-2019-11-02',
      'gazette-containers-2019-11-03',
      'coast-wire-containers-2019-11-03',
      'keeper-on-the-lamp-2019-11-03',
      'tern-line-containers-2019-11-04',
      'pilots-switched-off-2019-11-04',
      'moorings-toll-2019-11',
      'northern-tern-log-2019-11-03',
      'gull-wreck-2019-11-06',
    ]);
  });

  it('takes a time without an offset as local, daylight saving included, and an hour that came twice as both', () => {
    expect(bounds(entry('harbour-office-light-out-2019-11-02').occurred)).toEqual(['2019-11-03T02:40:00.000Z', '2019-11-03T02:41:00.000Z']);
    expect(bounds(entry('tern-line-containers-2019-11-04').reported)).toEqual(['2019-11-04T13:00:00.000Z', '2019-11-04T13:01:00.000Z']);
    expect(bounds(entry('keeper-on-the-lamp-2019-11-03').occurred)).toEqual(['2019-11-03T04:30:00.000Z', '2019-11-03T05:31:00.000Z']);
    expect(entry('keeper-on-the-lamp-2019-11-03').occurred.core).toBeNull();
  });

  it('reads a file with a byte-order mark and CRLF like any other', () => {
    const raw = texts.harbour.find(({ path }) => path.includes('keeper-on-the-lamp'));
    expect(raw !== undefined && 'text' in raw && raw.text).toMatch(/^\uFEFF---\r\n/);
    expect(entry('keeper-on-the-lamp-2019-11-03').body).toBe('The hour that he gives came twice that night, as clocks were put back [@radio-gannet-2019-11-03, minute 4].');
  });

  it('keeps every form of a date as it was written', () => {
    const written = chronicle.entries.flatMap(({ occurred, reported, claims }) => [occurred.text, reported.text, ...claims.map(({ covers }) => covers.text)]);
    for (const text of ['1910', 'unknown', '201X', 'XXXX-11-06', '2019-11-1X', '2019-11-03~', '2019-11-03?', '2019-11-03%', '2019-11', '2019-23', '../2019-11-03', '2019-11-02/', '2019-11-02T23:40/..', '2019-11-02/2019-11-03', '2019-11-02T22:00/2019-11-05', '2019-11-02T23:55-03:00', '2019-11-05T12:00:30', '2019-11-04T21:00Z']) {
      expect(written).toContain(text);
    }
  });

  it('keeps every form of a figure', () => {
    const none = { value: null, min: null, over: null, max: null, under: null, approximate: false, per: null };
    expect(claim('coast-wire-containers-2019-11-03', 'over-forty').figures).toEqual([{ ...none, metric: 'containers-lost', over: 40, under: 60 }]);
    expect(claim('harbour-office-light-out-2019-11-02', 'hours-dark').figures).toEqual([{ ...none, metric: 'hours-dark', value: 5, approximate: true }]);
    expect(claim('moorings-toll-2019-11', 'calls').figures).toEqual([
      { ...none, metric: 'mooring-calls', min: 120, max: 150, per: 'week' },
      { ...none, metric: 'mooring-calls', value: 500, approximate: true, per: 'month' },
      { ...none, metric: 'mooring-calls', over: 1000 },
    ]);
    expect(claim('moorings-toll-2019-11', 'boats-a-day').figures).toEqual([{ ...none, metric: 'boats-sunk', under: 10, per: 'day' }]);
  });

  it('counts one origin for a crane driver and three papers, one for the pilots, and two for the keeper and the harbour master', () => {
    const ref = (entryId: string, id: string) => ({ entry: entryId, claim: id });
    const [wire, gazette] = [ref('coast-wire-containers-2019-11-03', 'over-forty'), ref('gazette-containers-2019-11-03', 'over-forty')];
    const [boats, calls] = [ref('moorings-toll-2019-11', 'boats-a-day'), ref('moorings-toll-2019-11', 'calls')];
    expect(claim(wire.entry, wire.claim).origins).toEqual([
      {
        claims: [wire, gazette],
        ties: [{ kind: 'derivation', claims: [wire, gazette], ways: [['coast-wire-2019-11-03'], ['harbour-gazette-2019-11-03', 'coast-wire-2019-11-03']] }],
      },
      { claims: [boats, calls], ties: [{ kind: 'first-link', claims: [boats, calls] }] },
    ]);
    expect(claim('harbour-office-light-out-2019-11-02', 'light-out').origins).toEqual([
      { claims: [ref('harbour-office-light-out-2019-11-02', 'light-out')], ties: [] },
      { claims: [ref('keeper-on-the-lamp-2019-11-03', 'dark-from-half-past-one')], ties: [] },
    ]);
  });

  it('counts two origins behind the three answers on containers, and two behind those on the light of which one was taken back', () => {
    const origins = Object.fromEntries(chronicle.questions.map(({ id, origins: counted }) => [id, counted.map(({ claims }) => claims.map((each) => each.entry))]));
    expect(origins).toEqual({
      'boats-sunk-per-day': [['coast-wire-containers-2019-11-03'], ['moorings-toll-2019-11']],
      'calls-per-month': [['moorings-toll-2019-11']],
      'calls-per-week': [['moorings-toll-2019-11']],
      'how-many-containers': [['gazette-containers-2019-11-03', 'coast-wire-containers-2019-11-03'], ['tern-line-containers-2019-11-04']],
      'why-the-light-went-out': [['harbour-office-light-out-2019-11-02'], ['keeper-on-the-lamp-2019-11-03']],
    });
  });

  it('hands each answer to its question, those that are not compared among them', () => {
    const answers = Object.fromEntries(chronicle.questions.map(({ id, answers: given }) => [id, given.map(({ claim: id_, option, notComparable }) => option ?? notComparable ?? id_)]));
    expect(answers).toEqual({
      'boats-sunk-per-day': ['boats-that-night', 'boats-a-day'],
      'calls-per-month': ['calls'],
      'calls-per-week': ['calls'],
      'how-many-containers': ['over-forty', 'over-forty', 'at-most-twelve', 'It counts empty containers only.'],
      'why-the-light-went-out': ['lightning', 'flooded-batteries', 'switched-off'],
    });
  });

  it('keeps translations of other scripts, names in many languages, and CSL names to the particle', () => {
    expect(entry('harbour-office-light-out-2019-11-02').translations.map(({ language, title }) => [language, title])).toEqual([
      ['he', 'משרד הנמל: המגדלור כבה'],
      ['uk', 'Портова контора: маяк згас'],
    ]);
    expect(chronicle.actors.find(({ id }) => id === 'harbour-office')?.names).toMatchObject({ ar: 'مكتب ميناء غانيت', 'zh-Hant': '甘尼特港務處', 'pt-BR': 'Capitania de Gannet' });
    const author = (id: string) => chronicle.sources.find((each) => each.id === id)?.author[0];
    expect(author('van-de-velde-the-gust')).toEqual({ family: 'Velde', given: 'Willem', droppingParticle: null, nonDroppingParticle: 'van de', suffix: 'the Younger', literal: null });
    expect(author('vigny-la-bouteille-a-la-mer')).toMatchObject({ family: 'Vigny', droppingParticle: 'de' });
    expect(author('pilot-post-2019-11-05')).toMatchObject({ family: null, literal: 'Pilot Office' });
  });

  it('keeps pictures with their sizes, redirects, tombstones and gaps', () => {
    expect(entry('coast-wire-containers-2019-11-03').media).toMatchObject([{ file: 'broken-hull.png', graphic: true, width: 20, height: 12 }]);
    expect(entry('harbour-office-light-out-2019-11-02')).toMatchObject({ formerly: ['light-out-2019', 'harbour-office-light'], media: [{ width: 24, height: 32, graphic: false }] });
    expect(entry('gull-wreck-2019-11-06').withdrawn).toMatchObject({ reason: 'Another harbour of the same name was meant.' });
    expect(chronicle.site.gaps.map(({ when }) => when.text)).toEqual(['2019-11-07/2019-11-10', '2019-12', '1917']);
  });

  it('gives places without a position no position, and one at the edge of the map its own', () => {
    const position = (id: string) => chronicle.places.filter((each) => each.id === id).map(({ longitude, latitude }) => [longitude, latitude])[0];
    expect([position('inner-basin'), position('edge-of-the-map'), position('gannet-light')]).toEqual([[null, null], [180, -90], [-62.05, 44.85]]);
  });
});
