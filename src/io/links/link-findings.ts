import type { AddressPlace, UsedAddress } from '../../core/links/used-addresses.ts';
import type { LinkReason, LinkStatus } from '../../core/model/link-status.ts';

/** An address of which readers should know, with what is wrong and how to mend it. */
export interface LinkFinding {
  readonly status: LinkStatus;
  readonly places: readonly AddressPlace[];
  /** Whether what it led to is gone, and no stored copy is named that is there. */
  readonly isLost: boolean;
  readonly message: string;
  readonly hint: string;
}

/** What is to be said of addresses, in their order: of all but those that are well and those that were not asked. */
export function findLinks(used: readonly UsedAddress[], statuses: readonly LinkStatus[]): LinkFinding[] {
  const placesOf = new Map(used.map(({ address, places }) => [address, places]));
  const copied = new Set(statuses.flatMap(({ kind, status, sources }) => (kind === 'capture' && status !== 'gone' ? sources : [])));
  return statuses.flatMap((status): LinkFinding[] => {
    if (status.status === 'ok' || (status.status === 'not-asked' && status.reason === null)) return [];
    const hasCopy = status.kind === 'original' && status.sources.every((id) => copied.has(id));
    const isLost = status.status === 'gone' && !hasCopy;
    return [{ status, places: placesOf.get(status.address) ?? [], isLost, message: messageOf(status), hint: hintOf(status, hasCopy) }];
  });
}

const reasons: Readonly<Record<LinkReason, string>> = {
  'no-such-host': 'there is no such host',
  'no-name-server': 'the name of its host could not be looked up',
  'no-connection': 'its host takes no connection',
  certificate: 'its host cannot prove who it is (TLS)',
  'not-http': 'what it answers is not HTTP',
  'broken-off': 'the answer broke off',
  'redirect-loop': 'its redirects lead round in a loop',
  'too-many-redirects': 'its redirects do not end',
  'redirect-refused': 'it redirects to what no page may lead to',
  'private-address': 'it is not an address of the public Internet',
};

function messageOf({ address, status, reason, http, movedTo, final, since, failures }: LinkStatus): string {
  const answer = http === null ? '' : ` (${http})`;
  const way = final === null || status === 'moved' ? '' : ` It was redirected to “${final}”.`;
  const often = failures > 1 ? ` So it was found ${failures} times in a row, since ${since?.slice(0, 10)}.` : '';
  const said = {
    ok: `“${address}” answers.`,
    moved: `“${address}” has moved for good to “${movedTo}”.`,
    gone: `“${address}” is gone${answer}.`,
    refused: `“${address}” was refused${answer}.`,
    limited: `“${address}” was not shown: its host is asked too often${answer}.`,
    failing: `“${address}” has a fault of its server${answer}.`,
    unreachable: `“${address}” cannot be reached${reason === null ? '' : `: ${reasons[reason]}`}.`,
    'timed-out': `“${address}” did not answer in time.`,
    'not-asked': `“${address}” was not asked${reason === null ? '' : `: ${reasons[reason]}`}.`,
  }[status];
  return said + way + often;
}

/** After so many checks it is no outage. */
const manyFailures = 3;

/** What is no outage. */
const odd: readonly LinkReason[] = ['certificate', 'not-http', 'redirect-loop', 'too-many-redirects', 'redirect-refused'];

function hintOf({ address, status, reason, kind, movedTo, failures }: LinkStatus, hasCopy: boolean): string {
  if (status === 'moved') return isHome(movedTo) && !isHome(address) ? 'That is the first page of a site, so the page itself may be gone: look for it there.' : 'Look whether it is the same page, and write the new address.';
  if (status === 'not-asked') return 'Write an address that readers elsewhere can open.';
  const isBad = status === 'gone' || failures >= manyFailures;
  if (status === 'refused') return 'Open it in a browser: some sites refuse programs and not people.';
  if (reason !== null && odd.includes(reason)) return 'Open it in a browser, and see what it shows or where it leads.';
  if (!isBad) return 'It may be an outage, and the next check will tell; nothing needs to be mended yet.';
  if (kind === 'capture') return 'Correct the address of the copy, or name another copy.';
  if (kind === 'link') return 'Correct the link, or cite a source with a stored copy instead.';
  return hasCopy
    ? 'Readers have the stored copy. Where the page has another address now, write that.'
    : 'Look whether the page has another address now; if not, add a stored copy under “archived”. “npm run links -- --propose” looks for one.';
}

const isHome = (address: string | null): boolean => address !== null && URL.parse(address)?.pathname === '/';
