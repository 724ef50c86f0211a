import { describe, expect, it } from 'vitest';
import { licenceOf, webIri } from './json-ld-web-address.ts';

describe('an address as an IRI', () => {
  it('has no character that would end it in RDF', () => {
    expect(webIri('https://example.org/a"b<c>d{e}f|g^h`i')).toBe('https://example.org/a%22b%3Cc%3Ed%7Be%7Df%7Cg%5Eh%60i');
  });

  it.each(['https://example.org/s%C3%A9ance?a=1&b=2#c', 'https://пример.example/журнал', 'http://[::1]:8080/x'])('is otherwise as it was written: %s', (address) => {
    expect(webIri(address)).toBe(address);
  });
});

it('a licence is its page at SPDX, or its name where SPDX has none', () => {
  expect(licenceOf('CC-BY-4.0')).toBe('https://spdx.org/licenses/CC-BY-4.0.html');
  expect(licenceOf('LicenseRef-press-use')).toEqual({ '@type': 'CreativeWork', name: 'LicenseRef-press-use' });
});
