import type { Capture, Source } from '../core/model/source.ts';
import { htmlTime } from '../core/time/html-time.ts';

/** The attributes of a link that is still of use when its page is gone (Robust Links 1.0, robustlinks.mementoweb.org/spec). */
interface RobustLink {
  readonly href: string;
  readonly rel: 'external';
  readonly 'data-originalurl': string | undefined;
  readonly 'data-versionurl': string | undefined;
  readonly 'data-versiondate': string | undefined;
}

/** The link to the page of a source at its address, which names the first copy. */
export function originalLink({ archived: [first] }: Pick<Source, 'archived'>, url: string): RobustLink {
  return linkTo(url, url, first);
}

/** The link to a copy of a source, which names the address of the page. */
export const captureLink = ({ url }: Pick<Source, 'url'>, copy: Capture): RobustLink => linkTo(copy.url, url, copy);

const linkTo = (href: string, original: string | null, copy: Capture | undefined): RobustLink => ({
  href,
  rel: 'external',
  'data-originalurl': original ?? undefined,
  'data-versionurl': copy?.url,
  'data-versiondate': copy === undefined ? undefined : dateOf(copy),
});

// A link can carry a day or a time, and no less.
const dateOf = ({ datetime }: Capture): string | undefined =>
  datetime.kind === 'point' && ['day', 'minute', 'second'].includes(datetime.point.precision) ? (htmlTime(datetime.point) ?? undefined) : undefined;
