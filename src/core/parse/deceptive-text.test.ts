import { describe, expect, it } from 'vitest';
import { compile } from '../compile.ts';
import { deceptionsIn, hiddenDeceptions } from './deceptive-text.ts';

const codes = (found: readonly { readonly from: number; readonly finding: { readonly code: string } }[]): string[] => found.map(({ from, finding }) => `${from} ${finding.code}`);
const problemsIn = (path: string, text: string) => compile([{ path, text }]).problems.filter(({ code }) => code !== 'file-missing');
const places = (path: string, text: string): string[] => problemsIn(path, text).map(({ line, column, code }) => `${line}:${column} ${code}`);

describe('what deceives in a text', () => {
  it('is listed in the order of the text', () => {
    expect(codes(deceptionsIn('a\u200bb рaдар \u202e'))).toEqual(['1 text-invisible', '5 text-look-alike', '10 text-direction']);
  });

  it('is listed ten times of a kind, and the tenth tells how many follow', () => {
    const more = (count: number) => deceptionsIn('a\u200b '.repeat(count)).map(({ finding }) => (finding.params as { more: string }).more);
    expect(more(10)).toEqual(Array.from({ length: 10 }, () => ''));
    expect(more(11)).toEqual([...Array.from({ length: 9 }, () => ''), ' 1 more like this follows in the file.']);
    expect(more(13).at(-1)).toBe(' 3 more like this follow in the file.');
    expect(more(5000).at(-1)).toBe(' Many more like this follow in the file.');
  });

  it('does not keep another kind from being listed', () => {
    expect(new Set(codes(deceptionsIn(`${'a\u200b '.repeat(50)}\u202eрaдар`)).map((each) => each.split(' ')[1]))).toEqual(new Set(['text-invisible', 'text-direction', 'text-look-alike']));
  });

  it('is hidden where only the value has it', () => {
    expect(codes(hiddenDeceptions(['a\u200bb'], 'a\\u200bb'))).toEqual(['1 text-invisible']);
    expect(hiddenDeceptions(['a\u200bb'], 'a\u200b\\x62')).toEqual([]);
    expect(hiddenDeceptions(['רק\u200f, שם'], 'x')).toEqual([]);
  });
});

describe('a file that deceives', () => {
  it('is told of with the exact place, in lines and columns, behind a byte-order mark and Windows line ends too', () => {
    expect(places('questions.yml', '\ufeff- id: a\r\n  question: One\u202e?\r\n  options: [{ id: b, name: "\u200bB" }]\r\n')).toEqual(['2:16 text-direction', '3:29 text-invisible']);
  });

  it('is told of where escapes write it, at the value', () => {
    const question = (text: string) => places('questions.yml', `- id: a\n  question: ${text}\n  options: [{ id: b, name: B }]\n`);
    expect(question('"One \\u202e two"')).toEqual(['2:13 text-direction']);
    expect(question('"One \\u200B two"')).toEqual(['2:13 text-invisible']);
    expect(question('"р\\u0061дар"')).toEqual(['2:13 text-look-alike']);
    expect(question('"Рядок\\nРядок\\tрядок \\u05d0\\u200f"')).toEqual([]);
  });

  it('has each value listed once: an id or an address with such a sign in it is not wrong once more', () => {
    expect(places('sources/log.yml', 'type: report\ntitle: A\nURL: "https://exam\u200bple.org/"\n').filter((each) => each.startsWith('3:'))).toEqual(['3:19 text-invisible']);
    expect(places('questions.yml', '- id: ha\u0440bour\n  question: One?\n  options: [{ id: b, name: B }]\n')).toEqual(['1:9 text-look-alike']);
  });

  it('says what to do about it, with the code point and the name of the sign', () => {
    const [first] = problemsIn('questions.yml', '- id: a\n  question: One\u202e?\n  options: [{ id: b, name: B }]\n');
    expect(first?.message).toBe('The character U+202E (right-to-left override) cannot be seen and changes the direction of reading, so that readers may see something else than what is written.');
    expect(first?.hint).toBe('Delete it; a page sets the direction of each text by itself.');
    const [second] = problemsIn('questions.yml', '- id: a\n  question: Бaза?\n  options: [{ id: b, name: B }]\n');
    expect(second?.message).toBe('In “Бaза” the letter “a” (U+0061) is Latin, among letters that are Cyrillic.');
  });

  it('is answered when it holds nothing else by the million', () => {
    for (const piece of ['\u200b', '\u202e', '\u05d0\u200f', 'рaдар ', 'https://a.рр ']) expect(deceptionsIn(piece.repeat(1_000_000)).length).toBeLessThanOrEqual(10);
    expect(deceptionsIn(`${'а'.repeat(2_000_000)}a`)).toHaveLength(1);
  });
});
