import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idFault, longestId } from '../model/id.ts';
import { numbered, proposeId } from './propose-id.ts';

describe('a proposed id', () => {
  test.each([
    ['Boats sink!', '2019-11-03', 'boats-sink-2019-11-03'],
    ['Човни тонуть у гавані', '2019-11', 'chovni-tonut-u-gavani-2019-11'],
    ['Café & Müller', null, 'cafe-and-mueller'],
    ['../../etc/passwd', null, 'etc-passwd'],
    ['=cmd|x', null, 'cmd-x'],
    ['CON', null, 'con-1'],
    ['a</script>b', null, 'a-script-b'],
    ['   ', '2019', null],
    ['！？', '2019', null],
  ])('of “%s” and %s is %s', (words, ending, id) => {
    expect(proposeId(words, ending)).toBe(id);
  });

  test('is cut between words where it would be long', () => {
    expect(proposeId('word '.repeat(100), '2019-11-03')).toBe(`${'word-'.repeat(12).slice(0, -1)}-2019-11-03`);
    expect(proposeId('a'.repeat(100_000))).toBe('a'.repeat(60));
  });

  test('is an id whatever it is made of, with a number behind it too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.option(fc.string()), fc.integer({ min: 2, max: 10_000_000 }), (words, ending, number) => {
        const id = proposeId(words, ending);
        if (id === null) return;
        expect([idFault(id), idFault(numbered(id, number))]).toEqual([null, null]);
      }),
    );
    expect(numbered('a'.repeat(longestId), 12)).toHaveLength(longestId);
  });
});
