import { expect, it } from 'vitest';
import { cslTypes } from '../model/source.ts';
import { schemaTypes } from './json-ld-source-types.ts';

it('every item type of CSL has a type of schema.org, and none is a rating', () => {
  expect(Object.keys(schemaTypes).sort()).toEqual([...cslTypes].sort());
  expect(Object.values(schemaTypes).flatMap(({ type, container }) => [type, container]).filter((type) => /Review|Rating|Event/.test(type))).toEqual([]);
});
