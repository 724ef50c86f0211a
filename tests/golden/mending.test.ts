import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, type Compilation } from '../../src/core/compile.ts';
import { mendContent } from '../../src/core/mend/mend-content.ts';
import type { SourceText } from '../../src/core/model/source-text.ts';
import { good, mutated } from './mutated-content.ts';

const all = { has: () => true, mayAdd: () => true };
const mend = (texts: readonly SourceText[]) => mendContent(texts, all);
const record = ({ chronicle }: Compilation): string => JSON.stringify(chronicle, (key, value: unknown) => (key === 'body' && typeof value === 'string' ? value.replace(/[ \t]+$/gm, '') : value)).normalize('NFC');
const keysOf = ({ problems }: Compilation): string[] => problems.map(({ file, code, message }) => `${file} ${code} ${code === 'published-unlisted' ? '' : message.normalize('NFC')}`);
const textsOf = (texts: readonly SourceText[]): string[] => texts.flatMap((each) => ('text' in each ? each.text : []));
const tidy = mend(good).texts;
const comments = (text: string): string[] => text.split('\n').flatMap((line) => /^\s*#.*?(?=\s*$)/.exec(line)?.[0].trim() ?? []).sort();

describe('content that is mended', () => {
  it('says the same, has no new problem, and is not mended twice', () => {
    const [mended, before, after] = [mend(good), compile(good), compile(tidy)];
    expect(mended.files.length).toBeGreaterThan(15);
    expect(mended.left).toEqual([]);
    expect(mended.texts).toEqual(tidy);
    expect(JSON.stringify(after.chronicle)).toBe(JSON.stringify(before.chronicle));
    expect(keysOf(after).filter((key) => !keysOf(before).includes(key))).toEqual([]);
    expect(mend(mended.texts).files).toEqual([]);
    expect(textsOf(mended.texts).map(comments)).toEqual(textsOf(good).map(comments));
  });

  it('does so with slips and hostile strings in it', () => {
    fc.assert(
      fc.property(mutated, ({ texts }) => {
        const mended = mend(texts);
        const [before, after] = [compile(texts), compile(mended.texts)];
        const uncovered = new Set(mended.files.flatMap(({ path, mended: what }) => (what.texts === undefined ? [] : path)));
        expect(keysOf(after).filter((key) => !keysOf(before).includes(key) && ![...uncovered].some((path) => key.startsWith(`${path} `)))).toEqual([]);
        if (uncovered.size === 0) expect(record(after)).toBe(record(before));
        expect(mend(mended.texts).files.map(({ path, mended: what }) => ({ path, what }))).toEqual([]);
        for (const file of mended.files) expect(comments(file.after).length).toBe(comments(file.before).length);
      }),
      { numRuns: 20 },
    );
  }, 120_000);

  const accent = (text: string): string => text.split(/(https?:\/\/\S+)/).map((part, index) => (index % 2 === 1 ? part : part.normalize('NFD'))).join('');
  const isYaml = ({ path }: SourceText): boolean => /^(?:sources\/|(?:site|actors|questions)\.yml)/.test(path);

  it('is as it was, where accents were parted from their letters and spaces put at the ends of lines', () => {
    const untidy = tidy.map((each) => ('text' in each && isYaml(each) && !/[|>]-?\n/.test(each.text) ? { ...each, text: accent(each.text).replace(/\n/g, ' \t\n') } : each));
    expect(textsOf(untidy)).not.toEqual(textsOf(tidy));
    expect(textsOf(mend(untidy).texts)).toEqual(textsOf(tidy));
  });

  it('is as it was, where keys were put in another order', () => {
    const swapped = fc.tuple(fc.constantFrom(...tidy.filter((each) => each.path.startsWith('sources/') && 'text' in each)), fc.infiniteStream(fc.nat(99)));
    fc.assert(
      fc.property(swapped, ([chosen, numbers]) => {
        if (!('text' in chosen)) return;
        const keys = chosen.text.split(/^(?=\S)/m);
        const shuffled = keys.map((text) => ({ text, by: numbers.next().value as number })).sort((a, b) => a.by - b.by).map(({ text }) => text).join('');
        const texts = tidy.map((each) => (each === chosen ? { path: each.path, text: shuffled } : each));
        expect(mend(texts).texts.find(({ path }) => path === chosen.path)).toEqual(chosen);
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});
