import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xml } from './xml.ts';

describe('a template of XML', () => {
  it('escapes what would be markup, in text and in attributes, and joins lists', () => {
    expect(String(xml`<a b="${'"<&>\''}">${['<c>', xml`<d/>`, null]}${5}</a>`)).toBe('<a b="&quot;&lt;&amp;&gt;&#39;">&lt;c&gt;<d/>5</a>');
  });

  it('has U+FFFD for what XML cannot hold', () => {
    expect(String(xml`${'a\u0000b\u001Fc\uD800d\uDC00e\uFFFEf\uFFFFg\u000B'}`)).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFDg\uFFFD');
    expect(String(xml`${['\u0001']}`)).toBe('\uFFFD');
    expect(String(xml`${'\t\n\r \u0085\u202E😀\u{10FFFF}'}`)).toBe('\t\n\r \u0085\u202E😀\u{10FFFF}');
  });

  it('holds any text without a character that opens, closes or breaks it', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)|[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u.test(String(xml`${text}`))));
  });
});
