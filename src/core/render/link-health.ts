import type { LinkState, LinkStatus } from '../model/link-status.ts';
import type { Capture, Source } from '../model/source.ts';
import type { CopyState, HealthGroup } from '../words/page-link-words.ts';

export interface CopyHealth {
  readonly copy: Capture;
  readonly state: CopyState;
}

/** How the address of a source stood when it was last asked, and whether copies stand for it. */
export interface SourceHealth {
  readonly source: Source & { readonly url: string };
  /** Null: there is no word of it. */
  readonly status: LinkStatus | null;
  readonly copies: readonly CopyHealth[];
}

/** Those first of which readers have to be told. */
const inOrder: readonly HealthGroup[] = ['silent', 'unclear', 'moved', 'not-asked', 'answering'];

const groups: Readonly<Record<LinkState, HealthGroup>> = {
  gone: 'silent',
  failing: 'silent',
  unreachable: 'silent',
  'timed-out': 'silent',
  refused: 'unclear',
  limited: 'unclear',
  moved: 'moved',
  'not-asked': 'not-asked',
  ok: 'answering',
};

/** What is known of the address of a source; null: it has none. */
export function sourceHealth(source: Source, statuses: ReadonlyMap<string, LinkStatus>): SourceHealth | null {
  const { url, archived } = source;
  if (url === null) return null;
  const copies = archived.map((copy) => ({ copy, state: copyState(statuses.get(copy.url)?.status ?? 'not-asked') }));
  return { source: { ...source, url }, status: statuses.get(url) ?? null, copies };
}

/** The addresses of sources in their groups; an empty group is left out. The order within a group is that of `sources`. */
export function linkHealth(sources: readonly Source[], statuses: ReadonlyMap<string, LinkStatus>): { readonly group: HealthGroup; readonly sources: readonly SourceHealth[] }[] {
  const found = Map.groupBy(sources.flatMap((source) => sourceHealth(source, statuses) ?? []), ({ status }) => groups[status?.status ?? 'not-asked']);
  return inOrder.flatMap((group) => {
    const its = found.get(group);
    return its === undefined ? [] : [{ group, sources: its }];
  });
}

function copyState(state: LinkState): CopyState {
  if (state === 'ok' || state === 'moved') return 'stands';
  if (state === 'gone') return 'lost';
  return state === 'not-asked' ? 'not-asked' : 'unclear';
}
