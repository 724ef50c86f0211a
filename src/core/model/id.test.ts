import { describe, expect, it } from 'vitest';
import { idFault } from './id.ts';

describe('ids', () => {
  it.each(['a', '0', 'general-staff-2023-02-26', 'a'.repeat(100)])('takes %s', (id) => {
    expect(idFault(id)).toBeNull();
  });

  it.each([
    ['', 'it is empty', null],
    ['Reznikov', 'it has capital letters', 'reznikov'],
    ['a--b', 'hyphens stand only one at a time between letters or digits', 'a-b'],
    ['-a', 'hyphens stand only one at a time between letters or digits', 'a'],
    ['a_b', '“_” is not allowed in it', 'a-b'],
    ['../x', '“.” is not allowed in it', 'x'],
    ['a b', 'a space is not allowed in it', 'a-b'],
    ['a\u0301b', 'U+0301 is not allowed in it', 'ab'],
    ['бахмут', '“б” is not allowed in it', null],
    ['café', '“é” is not allowed in it', 'cafe'],
    ['con', 'Windows keeps this name for a device', 'con-1'],
    ['a'.repeat(101), 'it is longer than 100 characters', null],
  ])('refuses %j: %s', (id, reason, nearest) => {
    expect(idFault(id)).toEqual({ reason, nearest });
  });
});
