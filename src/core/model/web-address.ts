/**
 * Why a text is no address that a page may link to, in plain words that end the sentence “It is refused: …”; null for a
 * full `https:` or `http:` address with a host and without user name or password. Hosts may be written in any script or
 * in punycode, and be IPv4 or bracketed IPv6 addresses. Stricter than the URL standard wherever a browser would quietly
 * open something else than what is written. Takes time in proportion to the length.
 */
export function refusalOf(address: string): string | null {
  if (address === '') return 'it is empty';
  if (!address.isWellFormed()) return 'it has half of a character';
  if (unseen.test(address)) return 'it has a space or control character';
  if (address.includes('\\')) return 'it has a backslash';
  if (address.startsWith('//')) return 'it begins with // and so takes its scheme from the page';
  const scheme = /^([a-z][a-z0-9+.-]{0,30}):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined) return 'it does not begin with https://';
  if (scheme !== 'https' && scheme !== 'http') return `only https: and http: are allowed, not ${scheme}:`;
  if (!address.startsWith('//', scheme.length + 1)) return `// is missing after ${scheme}:`;
  const rest = address.slice(scheme.length + 3);
  const end = rest.search(/[/?#]/);
  return authorityRefusal(end < 0 ? rest : rest.slice(0, end)) ?? escapeRefusal(rest);
}

/** What every address that is not refused matches, as the text of a regular expression. */
export const addressPattern = String.raw`^[Hh][Tt][Tt][Pp][Ss]?://[^\s/?#@\\]+(?:[/?#][^\s\\]*)?$`;

/** Why other addresses cannot stand below this one; null: they can. */
export const rootRefusalOf = (address: string): string | null => refusalOf(address) ?? (/[?#]/.test(address) ? 'it has a query or a fragment' : null);

// Two joiners are letters' company in Persian, in Indic scripts and in emoji, and stand in addresses of Wikipedia.
const unseen = /[\p{Cc}\p{Z}]|(?![\u200c\u200d])\p{Cf}/u;

const escapeRefusal = (rest: string): string | null =>
  /%(?![0-9a-f]{2})/i.test(rest) ? 'it has a % without two hexadecimal digits after it' : null;

function authorityRefusal(authority: string): string | null {
  if (authority.includes('@')) return 'it carries a user name or password';
  const bracketed = authority.startsWith('[') ? authority.indexOf(']') + 1 : 0;
  const colon = authority.indexOf(':', bracketed);
  return hostRefusal(colon < 0 ? authority : authority.slice(0, colon)) ?? (colon < 0 ? null : portRefusal(authority.slice(colon + 1)));
}

function portRefusal(port: string): string | null {
  if (port === '') return 'its port is missing after the colon';
  const isPort = /^[0-9]{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65535;
  return isPort ? null : 'its port is not a number from 1 to 65535';
}

function hostRefusal(host: string): string | null {
  if (host === '') return 'it has no host';
  if (host.startsWith('[')) return isIpv6(host) ? null : 'its host is not an IPv6 address';
  const odd = /[^\p{L}\p{M}\p{N}._·・-]/u.exec(host)?.[0];
  if (odd !== undefined) return `its host has a character that no host has: ${odd}`;
  if (isReplaced(host)) return 'its host has a letter or digit that browsers replace by another';
  const labels = host.split('.');
  if (labels.length > 1 && labels.at(-1) === '') labels.pop();
  if (labels.includes('')) return 'its host has two dots together, or begins with one';
  return /^(?:[0-9]+|0x[0-9a-f]*)$/i.test(labels.at(-1) ?? '') && !isIpv4(labels) ? 'its host is not an IPv4 address' : null;
}

// Full-width letters, circled digits, the Kelvin sign: shown as one host, opened as another. An accent that stands as a
// character of its own is the same host.
function isReplaced(host: string): boolean {
  const plain = host.normalize('NFKC');
  return plain !== host && plain.normalize('NFD') !== host;
}

// A last label that is a number makes browsers read the whole host as one number, whatever its form.
const isIpv4 = (labels: readonly string[]): boolean =>
  labels.length === 4 && labels.every((label) => /^(?:0|[1-9][0-9]{0,2})$/.test(label) && Number(label) <= 255);

function isIpv6(host: string): boolean {
  if (!host.endsWith(']') || host.length > 47) return false;
  const halves = host.slice(1, -1).split('::');
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const last = groups.at(-1) ?? '';
  if (last.includes('.') && host.endsWith(`${last}]`) && isIpv4(last.split('.'))) groups.splice(-1, 1, '0', '0');
  if (halves.length > 2 || !groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return false;
  return halves.length === 2 ? groups.length < 8 : groups.length === 8;
}
