import { describe, expect, it } from 'vitest';
import { bodyText } from './plain-text.ts';

describe('a body as plain text', () => {
  it.each([
    ['has no citations, nor the space before them', 'One [@a, p. 1], two\n[@b; @c]. [@d] Three [@e] [@f] four', 'One, two. Three four'],
    ['keeps the text of emphasis, links and code', '*a* **b** [c](https://example.org) `d [@e]` <https://example.org>', 'a b c d [@e] https://example.org'],
    ['parts headings and paragraphs by an empty line', '# a\nb\nc\n\nd', 'a\n\nb c\n\nd'],
    ['keeps hard line breaks', 'a  \nb\\\nc', 'a\nb\nc'],
    ['has the items of a tight list on lines of their own', 'a\n\n- b\n- c\n  - d\n\ne', 'a\n\nb\nc\nd\n\ne'],
    ['has rows on lines and cells between tabs', '|a|b|\n|-|-|\n|c [@x]|d|\n\ne', 'a\tb\nc\td\n\ne'],
    ['keeps code as it is', '```js\na\n\n  b\n```\n\n    c', 'a\n\n  b\n\nc'],
    ['decodes entities and escapes', '&lt;b&gt; \\*', '<b> *'],
    ['keeps what is refused as it was written', '<b>x</b> ![a](b) [y](javascript:a) [@Z]', '<b>x</b> ![a](b) [y](javascript:a) [@Z]'],
    ['is empty when there is nothing', '\n***\n', ''],
  ])('%s', (_what, text, expected) => expect(bodyText(text)).toBe(expected));
});
