import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../io/read-content.ts';
import { compile } from '../compile.ts';
import type { Chronicle } from '../model/chronicle.ts';
import type { SourceText } from '../model/source-text.ts';
import { smallClaim, smallRecord } from '../testing/small-record.ts';
import { contentFiles } from './content-files.ts';

/** The record of the files that were written of a record, beside the same pictures. */
const again = (chronicle: Chronicle, texts: readonly SourceText[] = []): Chronicle | null => {
  const { chronicle: made, problems } = compile([...contentFiles(chronicle), ...texts.filter((each) => 'raster' in each)]);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return made;
};

describe.each(['tests/fixtures/harbour', 'content'])('the files that are written of the record of %s', (folder) => {
  let texts: SourceText[];
  beforeAll(async () => {
    texts = await readContent(folder);
  });

  test('make the same record', () => {
    const { chronicle } = compile(texts);
    expect(again(chronicle as Chronicle, texts)).toEqual(chronicle);
  });

  test('have the names that the content has', () => {
    const { chronicle } = compile(texts);
    const written = contentFiles(chronicle as Chronicle).map(({ path }) => path);
    expect(written.filter((path) => !texts.some((each) => each.path === path))).toEqual([]);
    expect(texts.map(({ path }) => path).filter((path) => !written.includes(path) && !/^media\/|\.ids$|README|LICENSE|wording|^link-status|^snapshots/.test(path))).toEqual([]);
  });
});

describe('relations', () => {
  test('keep their order at both ends, however they were mixed in the file', () => {
    const to = (claim: string) => ({ type: 'updates', to: `b#${claim}` });
    const record = smallRecord({
      entries: {
        a: {
          claims: [smallClaim('one'), smallClaim('two')],
          relations: [{ ...to('x'), from: 'two' }, { type: 'same-event', to: 'b' }, { ...to('x'), from: 'one' }, { ...to('y'), from: 'one' }, { type: 'updates', from: 'two', to: 'a#one' }, { ...to('y'), from: 'two' }],
        },
        b: { claims: [smallClaim('x'), smallClaim('y')], relations: [{ type: 'supports', from: 'x', to: 'a#two' }] },
      },
    });
    expect(again(record)).toEqual(record);
  });
});
