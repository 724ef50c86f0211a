import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusalOf, rootRefusalOf } from './web-address.ts';

describe('an address that a page may link to', () => {
  it.each([
    'https://example.org',
    'http://example.org/',
    'HTTPS://EXAMPLE.ORG/Path',
    'https://example.org:8443/a/b?c=d&e[]=f#g',
    'https://example.org?q',
    'https://example.org#part',
    'https://example.org./',
    'https://some_host.example.org/',
    'https://xn--80ak6aa92e.com/',
    'https://їжак.укр/шлях?запит=так#місце',
    'https://例え.テスト/ページ',
    'https://и\u0306.example/',
    'https://fa.wikipedia.org/wiki/می\u200cشود',
    'http://192.0.2.1:80/',
    'https://[2001:db8::1]/',
    'https://[::ffff:192.0.2.1]:443/',
    'https://[1:2:3:4:5:6:7:8]',
    'https://web.archive.org/web/20230227000000/https://user@example.org:99999//a',
    'https://example.org/a%20b%D0%B6',
    'https://example.org/a|b"c<d>',
  ])('may be %s', (address) => expect(refusalOf(address)).toBeNull());

  it('may be of any length', () => expect(refusalOf(`https://example.org/${'a/'.repeat(500_000)}`)).toBeNull());
});

describe('an address is refused', () => {
  it.each([
    ['when it is empty', '', 'it is empty'],
    ['for a space', 'https://example.org/a b', 'it has a space or control character'],
    ['for a space before it', ' https://example.org', 'it has a space or control character'],
    ['for a no-break space', 'https://example.org/a\u00a0b', 'it has a space or control character'],
    ['for a tab within the scheme', 'java\tscript:alert(1)', 'it has a space or control character'],
    ['for a line end', 'https://example.org/\na', 'it has a space or control character'],
    ['for a null', 'https://example.org/\0', 'it has a space or control character'],
    ['for a character that turns the writing round', 'https://example.org/\u202egpj.exe', 'it has a space or control character'],
    ['for an invisible character in the host', 'https://exam\u200bple.org/', 'it has a space or control character'],
    ['for half a surrogate pair', 'https://example.org/\ud83d', 'it has half of a character'],
    ['for backslashes', 'https:\\\\example.org\\a', 'it has a backslash'],
    ['for a share of a network', '\\\\host\\share', 'it has a backslash'],
    ['when it takes its scheme from the page', '//example.org/a', 'it begins with // and so takes its scheme from the page'],
    ['when it is a path', '/a/b', 'it does not begin with https://'],
    ['when it is a fragment', '#a', 'it does not begin with https://'],
    ['when it is a bare host', 'www.example.org', 'it does not begin with https://'],
    ['when its scheme is spelt with an escape', 'javascript%3Aalert(1)', 'it does not begin with https://'],
    ['for a script', 'javascript:alert(1)', 'only https: and http: are allowed, not javascript:'],
    ['for a script in capital letters', 'JaVaScRiPt://example.org/%0aalert(1)', 'only https: and http: are allowed, not javascript:'],
    ['for data', 'data:text/html,<script>', 'only https: and http: are allowed, not data:'],
    ['for an intent', 'intent://example.org#Intent;end', 'only https: and http: are allowed, not intent:'],
    ['for mail', 'mailto:a@example.org', 'only https: and http: are allowed, not mailto:'],
    ['for a file', 'file:///etc/passwd', 'only https: and http: are allowed, not file:'],
    ['for a host that looks like a scheme', 'example.org:8080/a', 'only https: and http: are allowed, not example.org:'],
    ['without slashes', 'https:example.org', '// is missing after https:'],
    ['with one slash', 'http:/example.org', '// is missing after http:'],
    ['with three slashes', 'https:///example.org', 'it has no host'],
    ['with nothing after the slashes', 'https://', 'it has no host'],
    ['with a query instead of a host', 'https://?a', 'it has no host'],
    ['with a port and no host', 'https://:80/', 'it has no host'],
    ['for a user name', 'https://user@example.org/', 'it carries a user name or password'],
    ['for a password', 'https://user:pass@example.org/', 'it carries a user name or password'],
    ['for an empty user name', 'https://@example.org/', 'it carries a user name or password'],
    ['for a user name that looks like a host', 'https://example.org:443@evil.example/', 'it carries a user name or password'],
    ['without the port', 'https://example.org:/', 'its port is missing after the colon'],
    ['for port zero', 'https://example.org:0/', 'its port is not a number from 1 to 65535'],
    ['for a port too high', 'https://example.org:65536/', 'its port is not a number from 1 to 65535'],
    ['for a port in words', 'https://example.org:http/', 'its port is not a number from 1 to 65535'],
    ['for two colons', 'https://example.org:80:80/', 'its port is not a number from 1 to 65535'],
    ['for an escape in the host', 'https://ex%61mple.org/', 'its host has a character that no host has: %'],
    ['for a quote in the host', 'https://example.org"/', 'its host has a character that no host has: "'],
    ['for a comma in the host', 'https://a,b/', 'its host has a character that no host has: ,'],
    ['for a slash of another script', 'https://example.org⁄a.evil.example/', 'its host has a character that no host has: ⁄'],
    ['for full-width letters in the host', 'https://ｅxample.org/', 'its host has a letter or digit that browsers replace by another'],
    ['for circled digits in the host', 'https://①.example/', 'its host has a letter or digit that browsers replace by another'],
    ['for the Kelvin sign in the host', 'https://\u212a.example/', 'its host has a letter or digit that browsers replace by another'],
    ['for two dots together', 'https://example..org/', 'its host has two dots together, or begins with one'],
    ['for a leading dot', 'https://.example.org/', 'its host has two dots together, or begins with one'],
    ['for a dot alone', 'https://./', 'its host has two dots together, or begins with one'],
    ['for an IPv4 address out of range', 'https://192.0.2.256/', 'its host is not an IPv4 address'],
    ['for an IPv4 address as one number', 'http://2130706433/', 'its host is not an IPv4 address'],
    ['for an IPv4 address in octal', 'http://0177.0.0.1/', 'its host is not an IPv4 address'],
    ['for an IPv4 address in hexadecimal', 'http://127.0.0.0x1/', 'its host is not an IPv4 address'],
    ['for an IPv6 address without its bracket', 'https://[::1/', 'its host is not an IPv6 address'],
    ['for an IPv6 address with too many groups', 'https://[1:2:3:4:5:6:7::8]/', 'its host is not an IPv6 address'],
    ['for an IPv6 address with too few groups', 'https://[1:2:3]/', 'its host is not an IPv6 address'],
    ['for an IPv6 address with two gaps', 'https://[1::2::3]/', 'its host is not an IPv6 address'],
    ['for an IPv6 address with a zone', 'https://[fe80::1%25eth0]/', 'its host is not an IPv6 address'],
    ['for empty brackets', 'https://[]/', 'its host is not an IPv6 address'],
    ['for a bad escape in the path', 'https://example.org/100%', 'it has a % without two hexadecimal digits after it'],
    ['for a bad escape in the query', 'https://example.org/?a=%zz', 'it has a % without two hexadecimal digits after it'],
  ])('%s', (_why, address, reason) => expect(refusalOf(address)).toBe(reason));

  it('with at most a short reason, however long it is', () => {
    for (const text of ['a', ':', '/', '%', '@', '[', 'a:', '1.', 'é']) {
      expect((refusalOf(`https://${text.repeat(200_000)}%`) ?? '').length).toBeLessThan(100);
      expect((refusalOf(text.repeat(200_000)) ?? '').length).toBeLessThan(100);
    }
  });
});

it('what is let through is read by the URL standard with the same host, no credentials and a scheme of the web', () => {
  const part = fc.constantFrom(
    'https:', 'http:', 'javascript:', '//', '/', '\\', '@', ':', '[', ']', '::1', '.', '..', '?', '#', '%', '%2e', '%40',
    'example.org', 'a', '1', '0x7f', '65536', ' ', '\t', '\n', '\0', 'ж', 'ｅ', '\u200b', '。', '😀', 'xn--', '-', '_', '"', '<',
  );
  const address = fc.oneof(
    fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')),
    fc.array(part, { maxLength: 8 }).map((parts) => `https://${parts.join('')}`),
    fc.webUrl(),
    fc.string({ unit: 'binary' }).map((text) => `https://example${text}`),
  );
  fc.assert(
    fc.property(address, (text) => {
      if (refusalOf(text) !== null || !URL.canParse(text)) return;
      const url = new URL(text);
      expect(['https:', 'http:']).toContain(url.protocol);
      expect(url.username + url.password).toBe('');
      expect(url.hostname).not.toBe('');
      const written = /^https?:\/\/(\[[^\]]*\]|[^/?#:]*)/i.exec(text)?.[1] ?? '';
      if (/^[a-z.-]+$/i.test(written)) expect(url.hostname).toBe(written.toLowerCase());
    }),
    { numRuns: 500 },
  );
});

describe('an address below which others stand', () => {
  it.each(['https://example.org', 'https://example.org/a/b/', 'http://example.org:8080/a'])('can be %s', (address) => expect(rootRefusalOf(address)).toBeNull());
  it.each(['https://example.org/?a=b', 'https://example.org/#a', 'https://example.org?', 'ftp://example.org/'])('cannot be %s', (address) => expect(rootRefusalOf(address)).not.toBeNull());
});
