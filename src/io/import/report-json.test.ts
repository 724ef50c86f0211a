import { describe, expect, test } from 'vitest';
import { noMapping } from '../../core/import/mapping.ts';
import { readReportJson, readReportLines } from './report-json.ts';
import { draftsOf, hear, lossesOf, refusalsOf } from './testing/read-import.ts';

describe('reports in JSON', () => {
  test('are flat, with lists and numbers as they are', async () => {
    const heard = await hear(readReportJson, '[{"title": "a", "places": ["quay", "The rock"], "metric": "boats", "value": 7, "actor": "pilot", "extra": 1, "deep": {"a": 1}, "none": null}]');
    expect(draftsOf(heard)).toMatchObject([{ front: { title: 'a', places: ['quay', 'rock'], claims: [{ id: 'claim', chain: [{ actor: 'pilot' }], figures: [{ metric: 'boats', value: 7 }] }] } }]);
    expect(lossesOf(heard)).toEqual(['“extra” is not read', '“deep” is not read']);
  });

  test('are nested, where a mapping gives paths', async () => {
    const mapping = { ...noMapping, columns: { title: 'head.text', actor: 'who.0', statement: 'said' } };
    expect(draftsOf(await hear(readReportJson, '[{"head": {"text": "a"}, "who": ["pilot"], "said": "It sank."}]', { mapping }))).toMatchObject([{ front: { title: 'a', claims: [{ statement: 'It sank.', chain: [{ actor: 'pilot' }] }] } }]);
  });

  test('have the keys of an entry where they have claims', async () => {
    const heard = await hear(readReportJson, '[{"id": "a", "title": "A", "claims": [{"id": "c", "statement": "S"}], "body": "One\\r\\ntwo\\n", "odd": 1}]');
    expect(draftsOf(heard)).toEqual([{ kind: 'entry', id: 'a', front: { title: 'A', claims: [{ id: 'c', statement: 'S' }] }, body: 'One\ntwo' }]);
    expect(lossesOf(heard)).toEqual(['“odd” is no key of an entry']);
    expect(refusalsOf(await hear(readReportJson, '[{"id": 1, "claims": []}, {"body": [], "claims": []}]'))).toEqual(['1 item 1: its id is no text', '1 item 2: its body is no text']);
  });

  test('stand in a list, or in one of a few lists, and what stands beside is told', async () => {
    const heard = await hear(readReportJson, '{"made": "today",\n"reports": [{"title": "a"}, 7,\n []]}');
    expect(heard.remarks).toEqual(['1: “made” is not read']);
    expect(heard.readings.map(({ line, name }) => `${line} ${name}`)).toEqual(['2 reports[0]', '2 reports[1]', '3 reports[2]']);
    expect(refusalsOf(heard)).toEqual(['2 reports[1]: it is no mapping of names to values', '3 reports[2]: it is no mapping of names to values']);
  });

  test('that break off in the middle keep those before', async () => {
    const heard = await hear(readReportJson, '[{"title": "a"},\n{"title": "b"},\n{"title": ');
    expect([draftsOf(heard).length, heard.end]).toEqual([2, '3: it is no JSON here: it ends in the middle']);
  });

  test('have a value with too many values refused', async () => {
    expect(refusalsOf(await hear(readReportJson, '[{"title": ["a", "b"]}]'))).toEqual(['1 item 1: title holds 2 values, where one is expected']);
  });

  test('that are nested too deeply are left out, and the others stay', async () => {
    const deep = `{"title": "a", "claims": ${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
    expect(refusalsOf(await hear(readReportJson, `[${deep},\n{"title": "b"}]`, { piece: 1000 }))).toEqual(['1 item 1: its values are nested too deeply']);
    expect(refusalsOf(await hear(readReportLines, `{"title": "b"}\n${deep}\n`, { piece: 1000 }))).toEqual([expect.stringMatching(/^2 line 2: (?:its values are nested too deeply|it is no JSON)/)]);
  });

  test('come in lines, of which a broken one is named and takes no other with it', async () => {
    const heard = await hear(readReportLines, '{"title": "a"}\n\n{"title": \n{"title": "b"}\r\n');
    expect(heard.readings.map(({ line, name }) => `${line} ${name}`)).toEqual(['1 line 1', '3 line 3', '4 line 4']);
    expect(refusalsOf(heard)).toEqual([expect.stringMatching(/^3 line 3: it is no JSON/)]);
  });
});
