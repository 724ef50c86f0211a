import { expect, test } from 'vitest';
import { isPublicIp, mayBePublicHost } from './public-address.ts';

test.each([
  '127.0.0.1', '127.255.0.9', '0.0.0.0', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '100.127.255.255',
  '192.0.0.8', '192.0.2.1', '198.18.0.1', '198.19.255.255', '198.51.100.7', '203.0.113.7', '224.0.0.1', '239.1.1.1', '240.0.0.1', '255.255.255.255',
  '::', '::1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '::ffff:7f00:1', '::7f00:1', 'fe80::1', 'fe80::1%eth0', 'fc00::1', 'fd12:3456::1', 'ff02::1', 'fec0::1',
  '2001:db8::1', '2002:7f00:1::', '2001::1', '3fff::1', '64:ff9b::7f00:1', '64:ff9b::10.0.0.1', '64:ff9b:1::1', '100::1', '5f00::1', 'not an address', '',
])('%s is no address of the public Internet', (ip) => expect(isPublicIp(ip)).toBe(false));

test.each(['1.1.1.1', '8.8.8.8', '100.63.255.255', '100.128.0.1', '172.15.0.1', '172.32.0.1', '192.0.1.1', '223.255.255.254', '2606:4700::1111', '2a00:1450::1', '64:ff9b::808:808'])(
  '%s is one',
  (ip) => expect(isPublicIp(ip)).toBe(true),
);

// What the URL standard makes of each form is what counts.
test.each([
  'http://127.1/', 'http://2130706433/', 'http://0x7f000001/', 'http://0177.0.0.1/', 'http://0x7f.1/', 'http://[::1]/', 'http://[::ffff:127.0.0.1]/', 'http://[0:0:0:0:0:ffff:7f00:1]/',
  'http://localhost/', 'http://LOCALHOST./', 'http://a.localhost/', 'http://printer/', 'http://printer.local/', 'http://db.internal/', 'http://nas.home.arpa./', 'http://１２７.0.0.1/', 'http://10.0.0.1:8080/',
])('%s has a host that is not asked', (address) => expect(mayBePublicHost(new URL(address).hostname)).toBe(false));

test.each(['http://example.org/', 'https://localhost.example.org/', 'http://1.1.1.1/', 'http://[2606:4700::1111]/', 'https://internal.example/', 'https://my.locality/'])(
  '%s has one that may be',
  (address) => expect(mayBePublicHost(new URL(address).hostname)).toBe(true),
);
