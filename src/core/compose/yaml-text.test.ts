import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deceptionsIn } from '../parse/deceptive-text.ts';
import { readYaml } from '../parse/yaml.ts';
import { Blank, yamlText, type YamlValue } from './yaml-text.ts';

const read = (text: string) => readYaml({ text, firstLine: 1 });

// What no content file may hold, however it is written.
const holdable = fc.string({ unit: 'grapheme' }).filter((text) => !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]|\p{Cs}/u.test(text) && deceptionsIn(text).length === 0);
const awkward = fc.constantFrom(...['yes', 'null', '~', '2023', '2023-02', '1e3', '0x1f', '- a', 'a: b', 'a #b', '#', '[x', '{x', '*x', '&x', '!x', '|', '>', '%x', '@x', '`x', '"', "'", 'a\nb', '\n', ' a ', 'a\r\nb', 'a\u2028b', '\u0085', '---', '...', '? a', ', b', 'a, b', '\t', 'a\tb', '\uFEFFa', '\u00A0', 'a\u00A0', '\u3000a', '\u2003', 'a\u00A0#b', '<<', ''].filter((text) => deceptionsIn(text).length === 0));
const key = fc.oneof(fc.constantFrom('id', 'derived-from', 'uk', '1', 'true', 'a b', 'x: y', '#k', ''), holdable).filter((name) => name !== '__proto__' && name !== '<<');
const { tree } = fc.letrec<{ tree: YamlValue }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', maxDepth: 5 },
    awkward,
    holdable,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(key, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

describe('a value as YAML', () => {
  test('reads back as the same value, whatever its texts are', () => {
    fc.assert(
      fc.property(fc.dictionary(key, tree, { maxKeys: 5, noNullPrototype: true }), (value) => {
        expect(read(yamlText(value))).toEqual({ value, findings: [] });
      }),
    );
  });

  test('stands in the style of the content', () => {
    const value = {
      title: 'A title: with a colon',
      occurred: 'unknown',
      reported: '2023-02-2X',
      places: ['bakhmut'],
      claims: [{ id: 'losses', chain: [{ unnamed: 'a general', side: 'ukraine' }, { actor: 'minister' }], about: { actor: 'forces' }, figures: [{ metric: 'killed', value: 500, per: 'day' }] }],
      withdrawn: undefined,
    };
    expect(yamlText(value)).toBe(
      [
        'title: "A title: with a colon"',
        'occurred: unknown',
        'reported: 2023-02-2X',
        'places: [bakhmut]',
        'claims:',
        '  - id: losses',
        '    chain:',
        '      - { unnamed: a general, side: ukraine }',
        '      - { actor: minister }',
        '    about: { actor: forces }',
        '    figures:',
        '      - { metric: killed, value: 500, per: day }',
        '',
      ].join('\n'),
    );
  });

  test('breaks a line that would be too long, and not one text', () => {
    const basis = 'word '.repeat(40).trim();
    expect(yamlText({ grade: { reliability: 'F', basis } })).toBe(`grade:\n  reliability: F\n  basis: ${basis}\n`);
  });

  test('says in a comment what belongs into a blank, which reads as nothing', () => {
    const text = yamlText({ title: new Blank('what it says'), cites: [{ source: new Blank('its id') }], places: [new Blank('where')] });
    expect(text).toBe('title: # what it says\ncites:\n  - source: # its id\nplaces:\n  - # where\n');
    expect(read(text)).toEqual({ value: { title: null, cites: [{ source: null }], places: [null] }, findings: [] });
  });

  test('quotes what would be a number, and leaves numbers', () => {
    expect(yamlText({ locator: '4', value: 4, year: '2023' })).toBe('locator: "4"\nvalue: 4\nyear: "2023"\n');
  });
});
