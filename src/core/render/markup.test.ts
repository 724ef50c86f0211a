import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeAttribute, escapeText, html, raw } from './markup.ts';

describe('a template', () => {
  test('escapes what it is given', () => {
    expect(String(html`<b title="${'"><script>'}">${"Tom & Jerry's"}</b>`)).toBe(
      '<b title="&quot;&gt;&lt;script&gt;">Tom &amp; Jerry&#39;s</b>',
    );
  });

  test('takes other templates as they are', () => {
    expect(String(html`<ul>${['a', '<'].map((each) => html`<li>${each}</li>`)}</ul>`)).toBe('<ul><li>a</li><li>&lt;</li></ul>');
  });

  test('writes nothing for what is not there', () => {
    expect(String(html`[${null}${undefined}${false}${''}${[]}${0}]`)).toBe('[0]');
  });

  test('writes raw text as it stands', () => {
    expect(String(html`${raw('<br>')}`)).toBe('<br>');
  });

  test('is not deceived by an object that looks like markup', () => {
    const fake = { toString: () => '<script>' } as unknown as string;
    expect(() => String(html`${fake}`)).toThrow(TypeError);
  });

  test('refuses an attribute without quotes', () => {
    expect(() => html`<a href=${'x'}>`).toThrow('An attribute without quotes: <a href=');
    expect(String(html`<p>1 + 1 = ${2}</p>`)).toBe('<p>1 + 1 = 2</p>');
  });
});

const back = (escaped: string) =>
  escaped.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name] ?? '');

test('whatever a text holds, escaped it has no tag and no quote, and it is still the same text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('&', '<', '>', '"', "'", 'a', ';', '#', 'amp;', 'é') }), (text) => {
      expect(escapeAttribute(text)).not.toMatch(/[<>"']/);
      expect(escapeText(text)).not.toMatch(/[<>]/);
      expect([back(escapeAttribute(text)), back(escapeText(text))]).toEqual([text, text]);
    }),
  );
});
