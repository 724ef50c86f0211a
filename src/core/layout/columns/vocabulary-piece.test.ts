import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FacetValue, Vocabulary } from './report-columns.ts';
import { decodeVocabulary, encodeVocabulary } from './vocabulary-piece.ts';

const none: Vocabulary = { side: [], claimant: [], topic: [], place: [], metric: [], status: [], question: [] };

test('a vocabulary is the same when it was encoded and read again', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('Bila Hora', 'bila-hora', 'İzmir', 'constructor'));
  const value = fc.record({ id: text, name: text });
  const claimant = fc.record({ id: text, name: text, side: fc.constantFrom(null, 0, 1) });
  fc.assert(
    fc.property(fc.array(value), fc.array(claimant), (place: FacetValue[], claimants) => {
      const vocabulary = { ...none, place, claimant: claimants };
      expect(decodeVocabulary(JSON.parse(JSON.stringify(encodeVocabulary(vocabulary))))).toEqual(vocabulary);
    }),
  );
});

test('an id that follows from the name is not said', () => {
  const { values } = encodeVocabulary({ ...none, place: [{ id: 'bila-hora', name: 'Bila Hora' }, { id: 'bakhmut', name: 'City of Bakhmut' }] });
  expect(values.place).toEqual(['Bila Hora', ['bakhmut', 'City of Bakhmut']]);
});
