import type { Chronicle } from '../../src/core/model/chronicle.ts';

/** Texts that would do something if they were taken for more than text. */
export const hostileTexts = [
  '</script><script>document.title = "taken"</script>',
  '</SCRIPT ><img src=x onerror="document.title = \'taken\'">',
  '<!--<script>',
  '--><b>',
  '"></span></title></head><body><h1>taken</h1>',
  "' onmouseover='document.title = 1",
  '\\u003c/script\\u003e',
  '{"@context": "https://example.net/context", "@id": "https://example.net/"}',
  '@type',
  '_:b0',
  'javascript:alert(1)',
  'a\u2028b\u2029c',
  '\u202Edetrever\u202C \u2066isolated\u2069',
  '&lt;/script&gt;&amp;',
  'a&b=c;d+e%20f#g',
];

// What the record holds by name, kind or date is written by itself, and its checks keep it harmless.
const kept = /^(?:id|kind|type|text|language|file|url|side|status|metric|per|unit|format|timeZone|licence|repository|reliability|grade|precision|direction|anchor|option|offset|startIs|endIs|differsIn)$/;
const ids = /^(?:actor|place|source|entry|claim|question|within|places|topics|sides|memberOf|members|derivedFrom|derivedSources|contains|entries|formerly|mentionedBy)$/;

/** The record with a hostile text in place of every free one: titles, statements, names, words, notes, locators. Each is told apart by a number at its end. */
export function hostileRecord(chronicle: Chronicle, texts: readonly string[] = hostileTexts): Chronicle {
  let count = 0;
  const replaced = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return kept.test(key) || ids.test(key) ? value : `${texts[count++ % texts.length] ?? ''} ${count}`;
    if (Array.isArray(value)) return value.map((each) => replaced(each, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, replaced(each, name)]));
  };
  return replaced(chronicle, '') as Chronicle;
}
