import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { getSurt } from 'warcio';
import { sortKey } from './cdxj.ts';
import { nameUuid, recordBytes, resourceRecord, warcInfo } from './warc.ts';

const date = '2026-11-23T05:00:00Z';

test('the UUID of a name is that of version 5 in the name space of addresses', () => {
  // The name that RFC 9562 has in its appendix A.4 stands in another space; this one is what other programs give.
  expect(nameUuid('https://example.org/')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const sha1 = createHash('sha1').update(Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex')).update('https://example.org/').digest('hex');
  expect(nameUuid('https://example.org/').replaceAll('-', '').slice(0, 12)).toBe(sha1.slice(0, 12));
  expect(nameUuid('http://www.example.com/')).not.toBe(nameUuid('https://example.org/'));
});

test('a record is its fields, an empty line, its block and two line ends, in gzip that tells of no hour', () => {
  const block = Buffer.from('Ґава');
  const bytes = recordBytes(resourceRecord({ uri: 'https://example.org/a', contentType: 'text/plain', block }, date, '0'));
  expect(Buffer.from(bytes.subarray(4, 8)).toString('hex')).toBe('00000000');
  const digest = `sha256:${createHash('sha256').update(block).digest('hex')}`;
  expect(gunzipSync(bytes).toString().replace(/<urn:uuid:[0-9a-f-]{36}>/, '<id>')).toBe(
    ['WARC/1.1', 'WARC-Type: resource', 'WARC-Record-ID: <id>', `WARC-Date: ${date}`, 'WARC-Target-URI: https://example.org/a', 'WARC-Warcinfo-ID: <urn:uuid:0>', `WARC-Payload-Digest: ${digest}`, `WARC-Block-Digest: ${digest}`, 'Content-Type: text/plain', 'Content-Length: 8', '', 'Ґава', '', ''].join('\r\n'),
  );
});

test('words about an archive stay in their lines', () => {
  expect(Buffer.from(warcInfo('a.warc.gz', date, { description: 'one\r\nWARC-Type: two' }).block).toString()).toBe('description: one WARC-Type: two\r\n');
});

test.each(['https://example.org/', 'https://www.Example.org/A/b%C3%A9.html', 'http://localhost:8080/x', 'https://user.github.io/Repo/index.html', 'https://timeline.invalid/entries/a.html'])('%s is looked up as warcio does', (address) => {
  expect(sortKey(address)).toBe(getSurt(address));
});
