import { describe, expect, test } from 'vitest';
import type { Problem } from '../core/model/problem.ts';
import { changedProblems } from './changed-problems.ts';

const problem = (file: string, message: string, line = 1): Problem => ({ code: 'unknown-actor', severity: 'error', file, line, column: 1, message, hint: 'Mend it.' });
const checked = (texts: Readonly<Record<string, string>>, ...problems: Problem[]) => ({ texts: Object.entries(texts).map(([path, text]) => ({ path, text })), problems });
const messages = (problems: readonly Problem[]): string[] => problems.map(({ file, message }) => `${file}: ${message}`);

describe('of a content that was changed are told', () => {
  test('all problems of files that differ, and of new ones', () => {
    const old = checked({ a: 'one', b: 'two' }, problem('a', 'old'), problem('b', 'old'));
    const next = checked({ a: 'one!', b: 'two', c: 'three' }, problem('a', 'old'), problem('b', 'old'), problem('c', 'new'));
    expect(messages(changedProblems(old, next))).toEqual(['a: old', 'c: new']);
  });

  test('those that a change has made elsewhere, as often as there are more of them', () => {
    const old = checked({ a: 'one', b: 'two' }, problem('b', 'again', 1));
    const next = checked({ a: '', b: 'two' }, problem('b', 'again', 4), problem('b', 'again', 9), problem('b', 'is gone'));
    expect(messages(changedProblems(old, next))).toEqual(['b: again', 'b: is gone']);
  });

  test('those of a file that is missing now, and none of one that is mended', () => {
    expect(messages(changedProblems(checked({ 'site.yml': 'x', a: 'y' }, problem('a', 'old')), checked({ a: 'mended' }, problem('site.yml', 'is missing'))))).toEqual(['site.yml: is missing']);
  });

  test('none where nothing differs', () => {
    const same = checked({ a: 'one' }, problem('a', 'old'));
    expect(changedProblems(same, same)).toEqual([]);
  });
});
