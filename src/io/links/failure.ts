import type { LinkReason } from '../../core/model/link-status.ts';

const reasons: Readonly<Record<string, LinkReason | 'timed-out'>> = {
  PRIVATE_ADDRESS: 'private-address',
  ENOTFOUND: 'no-such-host',
  EAI_AGAIN: 'no-name-server',
  EAI_FAIL: 'no-name-server',
  ETIMEDOUT: 'timed-out',
  ECONNRESET: 'broken-off',
  EPIPE: 'broken-off',
  EPROTO: 'certificate',
  ERR_INVALID_CHAR: 'not-http',
  ERR_UNESCAPED_CHARACTERS: 'not-http',
};

/** Codes of certificates that OpenSSL does not accept, and of TLS that does not come about. */
const tls = /^ERR_(?:TLS|SSL)_|CERT|^SELF_SIGNED|^UNABLE_TO_|^HOSTNAME_MISMATCH|^INVALID_(?:CA|PURPOSE)|^PATH_LENGTH/;

/** What an error of a request means for a link. */
export function failureOf(error: unknown): LinkReason | 'timed-out' {
  const code = String((error as NodeJS.ErrnoException | null)?.code ?? '');
  const known = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
  if (known !== undefined) return known;
  if (code.startsWith('HPE_')) return 'not-http';
  return tls.test(code) ? 'certificate' : 'no-connection';
}
