import { BlockList, isIP } from 'node:net';

// IANA's registry of special-purpose addresses of IPv4, with those for many receivers and those that are reserved.
const special4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24],
  ['192.0.2.0', 24], ['192.88.99.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 3],
];
// Of IPv6 only what is given to networks of the Internet is public; of that, what carries or translates other addresses is not.
const global6 = ['2000::', 3] as const;
const special6: readonly (readonly [string, number])[] = [['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['3fff::', 20]];
// A network without IPv4 names each address of IPv4 by one of these (RFC 6052): as public as that.
const translated = '64:ff9b::';

const listOf = (subnets: readonly (readonly [string, number])[], family: 'ipv4' | 'ipv6'): BlockList => {
  const list = new BlockList();
  for (const [net, prefix] of subnets) list.addSubnet(net, prefix, family);
  return list;
};

const not4 = listOf(special4, 'ipv4');
const is6 = listOf([global6], 'ipv6');
const not6 = listOf(special6, 'ipv6');
const isTranslated = listOf([[translated, 96]], 'ipv6');
const notTranslated = listOf(special4.map(([net, prefix]) => [`${translated}${net}`, 96 + prefix] as const), 'ipv6');

/** Whether an IP address is one of the public Internet: not of this machine, its networks, or any other special use. */
export function isPublicIp(ip: string): boolean {
  const family = isIP(ip);
  // An address with a zone is one of a link.
  if (family === 0 || ip.includes('%')) return false;
  if (family === 4) return !not4.check(ip, 'ipv4');
  if (isTranslated.check(ip, 'ipv6')) return !notTranslated.check(ip, 'ipv6');
  return is6.check(ip, 'ipv6') && !not6.check(ip, 'ipv6');
}

/** Names that mean this machine or its network (RFC 6761, 6762, 8375, and ICANN's choice for inner networks). */
const innerNames = /(?:^|\.)(?:localhost|local|internal|home\.arpa)$/;

/**
 * Whether a host of a URL, as the URL standard writes it, may be one of the public Internet. The standard has turned each form of
 * an IPv4 address (`0x7f.1`, `2130706433`) into the usual one. What a name leads to is for the resolver's answer to show.
 */
export function mayBePublicHost(hostname: string): boolean {
  if (hostname.startsWith('[')) return isPublicIp(hostname.slice(1, -1));
  if (isIP(hostname) !== 0) return isPublicIp(hostname);
  const name = hostname.replace(/\.$/, '').toLowerCase();
  return name.includes('.') && !innerNames.test(name);
}
