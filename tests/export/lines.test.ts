import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { chronicleLines, chronicleLinesSchema } from '../../src/core/export/chronicle-lines.ts';
import { harbour, hostileHarbour } from './harbour-record.ts';

test('each line is as its schema says, by a validator that we did not write', () => {
  const isLine = new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(chronicleLinesSchema()) as object);
  for (const chronicle of [harbour, hostileHarbour]) {
    const lines = chronicleLines(chronicle).split(/[\n\r\u0085\u2028\u2029]/).slice(0, -1).map((line) => JSON.parse(line) as object);
    expect(lines.flatMap((line) => (isLine(line) ? [] : [isLine.errors?.map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)]))).toEqual([]);
    expect(lines).toHaveLength(1 + chronicle.entries.length + chronicle.sources.length + chronicle.actors.length + chronicle.places.length + chronicle.questions.length);
  }
  expect([{ record: 'entry' }, { ...harbour.places[0] }, { record: 'site', format: 'another' }].map((line) => isLine(line))).toEqual([false, false, false]);
});
