import { describe, expect, test } from 'vitest';
import { contentWith } from '../explain/explanation.ts';
import { goodContent } from '../explain/good-content.ts';
import { explanations } from '../explain/subjects.ts';
import type { SourceText } from '../model/source-text.ts';
import { mendContent } from './mend-content.ts';
import { mendPublished } from './published-list.ts';

const all = { has: () => true, mayAdd: () => true };
const textAt = (texts: readonly SourceText[], path: string): string => texts.flatMap((each) => (each.path === path && 'text' in each ? each.text : [])).join();

describe('published.ids', () => {
  const mend = (text: string, ...ids: string[]): string => {
    const result = mendPublished(text, ids);
    if (result === null || 'refused' in result) throw new Error('refused');
    return result.text;
  };

  test('takes up ids in their places, and keeps blank lines', () => {
    expect(mend('b\n\nd\n', 'c', 'a', 'e', 'b')).toBe('a\nb\n\nc\nd\ne\n');
    expect(mend('', 'b', 'a')).toBe('a\nb\n');
    expect(mend('a', 'b')).toBe('a\nb\n');
    expect(mend('a-b\nab\n', 'a1')).toBe('a-b\na1\nab\n');
  });

  test('is sorted, and loses none', () => expect(mend('c\na\nc\nb \n', 'd')).toBe('a\nb\nc\nd\n'));

  test('keeps its line ends', () => expect(mend('a\r\nc\r\n', 'b')).toBe('a\r\nb\r\nc\r\n'));
});

describe('a content', () => {
  test('in which nothing is to be mended stays as it is', () => expect(mendContent(goodContent, all)).toMatchObject({ files: [], left: [] }));

  test.each(['value-type', 'published-order', 'published-unlisted'] as const)('with %s is mended as the example is', (code) => {
    const { example } = explanations[code];
    const { texts, compilation } = mendContent(contentWith(goodContent, example, example.bad), all);
    expect(compilation.problems).toEqual([]);
    expect(textAt(texts, example.file)).toBe(textAt(contentWith(goodContent, example, example.mended), example.file));
  });

  test('gets no id of a thing that has an error, and no list where there is none', () => {
    const texts = goodContent.filter(({ path }) => path !== 'published.ids').map((each) => (each.path === 'sources/police-log.yml' && 'text' in each ? { ...each, text: each.text.replace('report', 'reprot') } : each));
    expect(mendContent(texts, all).files).toEqual([]);
    const { files } = mendContent([...texts, { path: 'published.ids', text: 'arven-pass-closed\n' }], all);
    expect(files.map(({ path }) => path)).toEqual(['published.ids']);
    expect(files[0]?.after.split('\n')).not.toContain('police-log');
    expect(files[0]?.after.split('\n')).toContain('road-office-bulletin');
  });

  test('keeps a published id that is gone', () => {
    const { example } = explanations['published-lost'];
    const { files } = mendContent(contentWith(goodContent, example, example.bad), all);
    expect(files).toEqual([]);
  });

  test('is mended only where it may be', () => {
    const untidy = goodContent.map((each) => ('text' in each && each.path.startsWith('sources/') ? { ...each, text: `${each.text}note: "A note"\n` } : each)).map((each) => (each.path === 'published.ids' ? { ...each, text: 'arven-pass-closed\n' } : each));
    const { files } = mendContent(untidy, { has: (path) => path === 'sources/police-log.yml', mayAdd: (id) => id === 'police-log' });
    expect(files.map(({ path, mended }) => ({ path, mended }))).toEqual([
      { path: 'sources/police-log.yml', mended: { quotes: 1 } },
      { path: 'published.ids', mended: { ids: 1 } },
    ]);
  });

  test('that cannot be read in one file is mended in the others, and that file is told of', () => {
    const { example } = explanations['yaml-syntax'];
    const texts = contentWith(goodContent, example, example.bad).map((each) => (each.path === 'actors.yml' && 'text' in each ? { ...each, text: each.text.replace('Road office', "'Road office'") } : each));
    const { files, left } = mendContent(texts, all);
    expect(files.map(({ path }) => path)).toEqual(['actors.yml']);
    expect(left).toEqual([{ path: example.file, reason: 'it cannot be read yet' }]);
  });

  test('is left in a file where mending would bring another error up', () => {
    const texts = goodContent.map((each) => (each.path === 'actors.yml' && 'text' in each ? { ...each, text: each.text.replace('name: Arven police', 'name: 112').replace('id: arven-police', 'id: road-office') } : each));
    const { files, left } = mendContent(texts, all);
    expect(files).toEqual([]);
    expect(left).toEqual([{ path: 'actors.yml', reason: expect.stringMatching(/^the check would find id-duplicate then$/) }]);
  });
});
