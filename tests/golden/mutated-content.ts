import { join } from 'node:path';
import fc from 'fast-check';
import type { SourceText } from '../../src/core/model/source-text.ts';
import { readContent } from '../../src/io/read-content.ts';

/** Content in which nothing is wrong but warnings. */
export const good: readonly SourceText[] = await readContent(join(import.meta.dirname, '..', 'fixtures', 'harbour'));
const withText = good.filter((each) => 'text' in each);

const punctuation = [':', ': ', '- ', '- - ', '? ', '#', ' #', '&a ', '*a', '!', '!!binary ', '|', '>', '|2-', '@', '`', '%', '---', '...', '{', '}', '[', ']', ',', '"', "'", '<<: ', '\t', '  ', '\n', '\r', '\r\n', '\\', '~'];
const hostile = ['\0', '\u0085', '\u2028', '\ufeff', '\ufffe', '\ud800', '\u202e', '\u200b', '<script>', '[@', '](javascript:', '![x](y)', '&#0;', '`'.repeat(50), '['.repeat(60), '> '.repeat(60), '*'.repeat(200), '__proto__: 1', 'constructor: x', 'null', 'true', '.inf', '1e999', '-0', '0x10', '2019-02-30', '2019-XX-31', 'entry:a#b', 'Ⅻ', 'ﷺ', '💥'];

type Mutation = (text: string) => string;

const at = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const inLines = (change: (lines: string[], line: number, other: number) => void) =>
  fc.tuple(at, at).map(([one, two]): Mutation => (text) => {
    const lines = text.split('\n');
    change(lines, Math.floor(one * lines.length), Math.floor(two * lines.length));
    return lines.join('\n');
  });

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  inLines((lines, line) => void lines.splice(line, 1)),
  inLines((lines, line, other) => ([lines[line], lines[other]] = [lines[other] as string, lines[line] as string])),
  inLines((lines, line, other) => void lines.splice(line, 0, lines[other] as string)),
  inLines((lines, line) => (lines[line] = ` ${lines[line] as string}`)),
  inLines((lines, line) => (lines[line] = (lines[line] as string).replace(/^ {1,2}/, ''))),
  inLines((lines, line) => (lines[line] = (lines[line] as string).replace(/:.*/, ':'))),
  inLines((lines, line) => (lines[line] = (lines[line] as string).replace(/["',\]}]/, ''))),
  fc.tuple(at, fc.oneof(fc.constantFrom(...punctuation, ...hostile), fc.string({ unit: 'binary', maxLength: 12 }))).map(
    ([where, piece]): Mutation =>
      (text) => {
        const offset = Math.floor(where * (text.length + 1));
        return text.slice(0, offset) + piece + text.slice(offset);
      },
  ),
  at.map((where): Mutation => (text) => text.slice(0, Math.floor(where * text.length))),
);

/** The good content with one file changed in one to three ways. */
export const mutated: fc.Arbitrary<{ file: string; texts: SourceText[] }> = fc
  .tuple(fc.constantFrom(...withText), fc.array(mutation, { minLength: 1, maxLength: 3 }))
  .map(([chosen, mutations]) => ({
    file: chosen.path,
    texts: good.map((each) => (each === chosen && 'text' in each ? { path: each.path, text: mutations.reduce((text, change) => change(text), each.text) } : each)),
  }));
