import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { featureText, itemsText } from '../../core/compose/file-texts.ts';
import type { ActorFile } from '../../core/parse/shape/actor-file.ts';
import { readYaml } from '../../core/parse/yaml.ts';
import { unseenSigns } from '../../core/wording/unseen-signs.ts';
import { seamOf } from './list-seam.ts';

const actor = (id: string): ActorFile => ({ id, name: `The ${id}: x`, kind: 'person', side: 'port', 'member-of': ['a', 'b'] });
const item = itemsText([actor('new')]);

const added = (before: string | null, items: readonly string[] = [item]): string | null => {
  const seam = seamOf('actors.yml', before, items[0] as string);
  return seam === null ? null : `${seam.head}${items.map(seam.styled).join(seam.between)}${seam.tail}`;
};
const ids = (text: string | null): string[] => (readYaml({ text: (text ?? '').replace(/^\uFEFF/, '').replace(/\r\n/g, '\n'), firstLine: 1 }).value as { id: string }[]).map(({ id }) => id);

describe('items are added to a list in YAML', () => {
  const old = '- id: old\n  name: Old\n  kind: person\n  side: port\n';

  test.each([
    ['that ends in a line', old],
    ['that does not end in a line', old.trimEnd()],
    ['that ends in comments and empty lines', `${old}\n# The end\n\n`],
    ['that is indented', old.replace(/^/gm, '  ').trimEnd()],
    ['that begins with a comment and a mark of a document', `# Ours\n---\n${old}`],
    ['with CRLF', old.replaceAll('\n', '\r\n')],
    ['with a byte-order mark', `\uFEFF${old}`],
    ['in one line', '[{ id: old, name: "Old, [x]" }] # mine\n'],
    ['in flow style over lines, with a comma and a comment at its end', '[\n  { id: old }, # first\n]\n'],
  ])('%s, and each byte stays', (_, before) => {
    const text = added(before, [item, itemsText([actor('newer')])]);
    expect(ids(text)).toEqual(['old', 'new', 'newer']);
    const { head = '', tail = '' } = seamOf('actors.yml', before, item) ?? {};
    // Added are the comma before a new item, or the end of a last line.
    expect([`${head}${tail}`, `${head.replace(/,$/, '')}${tail}`, `${head}${tail}`.replace(/\n$/, '')]).toContain(before);
  });

  test('of which there is none yet', () => {
    expect(added(null)).toBe(item);
    expect(added('')).toBe(item);
    expect(added('# Nobody yet\n')).toBe(`# Nobody yet\n${item}`);
    expect(ids(added('[] # nobody\n'))).toEqual(['new']);
    expect(added('[] # nobody\n')).toContain('] # nobody\n');
  });

  test('in the line ends that it has', () => {
    expect(added(old.replaceAll('\n', '\r\n'))).toBe(`${old}${item}`.replaceAll('\n', '\r\n'));
  });

  test.each([
    ['a mapping', 'id: old\n'],
    ['a text', 'none\n'],
    ['what is no YAML', '- [\n'],
    ['two documents', '- id: a\n---\n- id: b\n'],
    ['a list that an end of the document follows', '- id: a\n...\n'],
    ['an alias', '- &a { id: a }\n- *a\n'],
  ])('and never to %s', (_, before) => {
    expect(added(before)).toBeNull();
  });
});

describe('features are added to a collection', () => {
  const feature = (id: string): string => featureText({ type: 'Feature', geometry: null, properties: { id, name: '"x" ]' } } as never);
  const withFeatures = (before: string | null): string | null => {
    const seam = seamOf('places.geojson', before, feature('new'));
    return seam === null ? null : `${seam.head}${[feature('new'), feature('newer')].map(seam.styled).join(seam.between)}${seam.tail}`;
  };
  const idsIn = (text: string | null) => (JSON.parse(text ?? '') as { features: { properties: { id: string } }[] }).features.map(({ properties }) => properties.id);
  const old = '{ "type": "Feature", "geometry": null, "properties": { "id": "old", "name": "[1]" } }';

  test.each([
    ['in many lines', `{\n  "type": "FeatureCollection",\n  "features": [\n    ${old}\n  ]\n}\n`, ['old', 'new', 'newer']],
    ['in one line', `{"type":"FeatureCollection","features":[${old}]}`, ['old', 'new', 'newer']],
    ['whose features come first', `{"features": [${old}\n], "type": "FeatureCollection", "bbox": [1, 2, 3, 4]}\n`, ['old', 'new', 'newer']],
    ['without features', '{ "type": "FeatureCollection", "features": [] }\n', ['new', 'newer']],
    ['with CRLF', `{\r\n"type": "FeatureCollection",\r\n"features": [\r\n${old}\r\n]\r\n}\r\n`, ['old', 'new', 'newer']],
  ])('%s, and each byte stays', (_, before, expected) => {
    const text = withFeatures(before);
    expect(idsIn(text)).toEqual(expected);
    const seam = seamOf('places.geojson', before, feature('new'));
    expect(before.startsWith((seam?.head ?? '').replace(/,$/, ''))).toBe(true);
    expect(before.endsWith((seam?.tail ?? '').trimStart())).toBe(true);
    expect(text?.includes('\r\n')).toBe(before.includes('\r\n'));
    expect(/[^\r]\n/.test(text ?? '') && before.includes('\r\n')).toBe(false);
  });

  test('of which there is none yet', () => {
    expect([withFeatures(null), withFeatures('\n')].map(idsIn)).toEqual([['new', 'newer'], ['new', 'newer']]);
  });

  test.each([['no list', '{"type": "FeatureCollection"}'], ['a list alone', '[]'], ['a mapping of features', '{"features": {}}'], ['broken JSON', '{"features": ['], ['a comma too many', `{"features": [${old},]}`], ['nothing', 'null']])('and never to %s', (_, before) => {
    expect(withFeatures(before)).toBeNull();
  });
});

test('whatever was written of a list can be added to', () => {
  const names = fc.array(fc.string({ unit: 'grapheme' }).filter((text) => !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]|\p{Cs}/u.test(text) && [...unseenSigns(text)].length === 0), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(names, fc.constantFrom('\n', '\r\n'), (all, line) => {
      const items = all.map((name, index) => itemsText([{ ...actor(`a${index}`), name }]));
      let text: string | null = null;
      for (const each of items) text = added(text, [each])?.replace(/\r?\n/g, line) ?? null;
      expect(readYaml({ text: (text ?? '').replaceAll('\r\n', '\n'), firstLine: 1 })).toEqual({ value: all.map((name, index) => ({ ...actor(`a${index}`), name })), findings: [] });
    }),
  );
});
