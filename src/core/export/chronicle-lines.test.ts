import { describe, expect, it } from 'vitest';
import type { Chronicle } from '../model/chronicle.ts';
import { smallClaim, smallRecord } from '../testing/small-record.ts';
import { chronicleLines } from './chronicle-lines.ts';

// A line separator is no sign that a content may hold; the lines must be whole whatever a record holds.
const record = withLineSeparator(smallRecord({
  entries: { first: { title: 'Line ends\u0085and {"record":"site"}', claims: [smallClaim('a')] }, second: { claims: [smallClaim('b'), smallClaim('c')] } },
  questions: [{ id: 'how-many', question: 'How many?', metric: 'boats' }],
}));

function withLineSeparator(from: Chronicle): Chronicle {
  return { ...from, entries: from.entries.map((entry) => ({ ...entry, title: entry.title.replace('Line ', 'Line\u2028') })) };
}

describe('the record in lines', () => {
  const text = chronicleLines(record);
  const lines = text.split('\n').slice(0, -1).map((line) => JSON.parse(line) as Record<string, unknown>);

  it('is the record again when they are put together', () => {
    const [first, ...rest] = lines;
    const those = (kind: string) => rest.filter((line) => line['record'] === kind).map(({ record: _, ...thing }) => thing);
    const together = { ...record, site: first?.['site'], entries: those('entry'), sources: those('source'), actors: those('actor'), places: those('place'), questions: those('question') };
    expect(together).toEqual(record);
    expect(rest).toHaveLength(2 + record.sources.length + record.actors.length + record.places.length + 1);
  });

  it('begins with what it is, and has no line end that is none', () => {
    expect(lines[0]).toMatchObject({ record: 'site', format: 'dated-reports-chronicle-lines', version: record.version });
    expect(text).not.toMatch(/[\r\u0085\u2028\u2029]/);
  });
});
