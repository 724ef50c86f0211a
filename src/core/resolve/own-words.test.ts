import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { actorFile } from '../parse/shape/actor-file.ts';
import { entryFile, translationFile } from '../parse/shape/entry-file.ts';
import { anything } from '../parse/shape/field.ts';
import { placeFile } from '../parse/shape/place-file.ts';
import { questionFile } from '../parse/shape/question-file.ts';
import { siteFile } from '../parse/shape/site-file.ts';
import { snapshotFile } from '../parse/shape/snapshot-file.ts';
import { sourceFile } from '../parse/shape/source-file.ts';
import { ownKeys, ownTexts, type FileKind } from './own-words.ts';

const shapes: Readonly<Record<FileKind, z.ZodType>> = {
  site: siteFile(),
  entry: entryFile(anything),
  translation: translationFile(),
  source: sourceFile(anything),
  actor: actorFile(anything),
  place: placeFile(anything),
  question: questionFile(anything),
  snapshots: snapshotFile(),
};

/** Keys with text that is not the editors' own choice of words: names, titles as published, places in sources, dates, ids. */
const taken = [
  /^site\.(?:language|time-zone|period|url|repository|licence|gaps\.when)$/,
  /^entry\.(?:media\.(?:file|credit|licence|source)|relations\.(?:from|to)|claims\.cites\.locator|claims\.answers(?:\.option)?)$/,
  /^source\.(?:title|author\..*|container-title|publisher|URL|language|archived\..*|captures\..*)$/,
  /^snapshots\.(?:digest|swhid|commit|site|kept\..*)$/,
  /^actor\.(?:name|names\.\*)$/,
  /^place\.(?:id|properties\.(?:name|names\.\*|variants|source))$/,
  /(?:^|\.)(?:id|date|until|occurred|reported|covers|issued|accessed|formerly|side|sides|actor|place|places|topics|metric|question|source|member-of|within|derived-from)$/,
];

interface Inner {
  readonly type: string;
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly element?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
}

function textKeys(schema: z.core.$ZodType, base: string): string[] {
  const { type, innerType, in: from, options, element, valueType, shape } = schema._zod.def as unknown as Inner;
  if (type === 'string') return [base];
  const same = [innerType, from, element, ...(options ?? [])].flatMap((part) => (part === undefined ? [] : textKeys(part, base)));
  const below = Object.entries(shape ?? {}).flatMap(([key, part]) => textKeys(part, `${base}.${key}`));
  return [...same, ...below, ...(valueType === undefined ? [] : textKeys(valueType, `${base}.*`))];
}

describe('the keys at which the editors write in words of their own', () => {
  const all = Object.entries(shapes).flatMap(([kind, shape]) => [...new Set(textKeys(shape, kind))]);
  const own = Object.entries(ownKeys).flatMap(([kind, keys]) => keys.map((key) => `${kind}.${key}`));

  test('are keys of the format that hold text', () => {
    expect(own.filter((key) => !all.includes(key))).toEqual([]);
  });

  test('are all but those whose text is taken over', () => {
    const isTaken = (key: string): boolean => taken.some((pattern) => pattern.test(key));
    expect(all.filter((key) => !own.includes(key) && !isTaken(key))).toEqual([]);
  });
});

test('texts are found in lists and mappings, with the way to each', () => {
  const value = { title: 'a', claims: [{ statement: 'b', answers: 'q' }, { statement: 'c', answers: [{ question: 'q', 'not-comparable': 'd' }] }] };
  expect(ownTexts('entry', value).map(({ path, text }) => `${path.join('.')} ${text}`)).toEqual(['title a', 'claims.0.statement b', 'claims.1.statement c', 'claims.1.answers.0.not-comparable d']);
  expect(ownTexts('translation', { statements: { one: 'e' } })).toEqual([{ path: ['statements', 'one'], key: 'translation.statements.*', text: 'e' }]);
});
