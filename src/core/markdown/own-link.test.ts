import { describe, expect, it } from 'vitest';
import { readOwnLink } from './own-link.ts';

describe('a link to the timeline’s own things', () => {
  it.each(['entry', 'place', 'actor', 'source', 'question'] as const)('may lead to one of kind %s', (kind) => {
    expect(readOwnLink(`${kind}:some-id-2`)).toEqual({ kind, id: 'some-id-2', claim: null });
  });

  it('may lead to a claim of an entry', () => {
    expect(readOwnLink('entry:some-id#daily-losses')).toEqual({ kind: 'entry', id: 'some-id', claim: 'daily-losses' });
  });

  it.each(['https://example.org', 'entry', 'entries:a', 'xplace:a', '', '#a'])('is not what %s is', (address) => {
    expect(readOwnLink(address)).toBeNull();
  });

  it.each([
    ['Entry:a', 'entry: is written in lower case'],
    ['PLACE:a', 'place: is written in lower case'],
    ['entry:', 'the id is missing after entry:'],
    ['entry:#claim', 'the id is missing after entry:'],
    ['entry:a#', 'the id is missing after #'],
    ['place:a#b', 'only an entry has claims to name after a #'],
    ['actor:Some', 'what stands after actor: is not an id: it has capital letters'],
    ['entry://a', 'what stands after entry: is not an id: “/” is not allowed in it'],
    ['entry: a', 'what stands after entry: is not an id: a space is not allowed in it'],
    ['entry:a#b#c', 'what stands after # is not an id: “#” is not allowed in it'],
    [`entry:${'a-'.repeat(300_000)}a`, 'what stands after entry: is not an id: it is longer than 100 characters'],
  ])('is refused in the form %s', (address, refusal) => expect(readOwnLink(address)).toEqual({ refusal }));
});
