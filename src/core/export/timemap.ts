import type { KeptVersion } from '../model/kept-version.ts';
import { pathOf } from '../render/address.ts';
import { keptPages } from '../render/kept-pages.ts';

export const timeMapType = 'application/link-format';

/** What is listed for a page: the first moment that the date of a version can mean, as feeds take it. */
interface Memento {
  readonly url: string;
  readonly time: number;
}

/**
 * The TimeMap of the home page: the versions of it that are served somewhere, oldest first, in link format (RFC 7089, section 5; RFC 6690).
 * That of another page has its path instead of `index.html` in each address. There is no TimeGate, since no server chooses here. Null:
 * no version is served anywhere. `baseUrl` ends in a slash.
 */
export function homeTimeMap(versions: readonly KeptVersion[], baseUrl: string): string | null {
  const home = pathOf({ kind: 'home' });
  const mementos = keptPages(home, versions).flatMap(({ url, date }): Memento[] => (date.earliest === null ? [] : [{ url, time: date.earliest }])).reverse();
  const [first, last] = [mementos[0], mementos.at(-1)];
  if (first === undefined || last === undefined) return null;
  const self = `${linkTo(`${baseUrl}${pathOf({ kind: 'time-map' })}`)}; rel="self"; type="${timeMapType}"; from="${httpDate(first.time)}"; until="${httpDate(last.time)}"`;
  const listed = mementos.map((each) => {
    const place = [...(each === first ? ['first'] : []), ...(each === last ? ['last'] : []), 'memento'].join(' ');
    return `${linkTo(each.url)}; rel="${place}"; datetime="${httpDate(each.time)}"`;
  });
  return `${[`${linkTo(`${baseUrl}${home}`)}; rel="original"`, self, ...listed].join(',\n')}\n`;
}

// In ASCII, so that any reader of headers takes it, and no address ends its brackets.
const linkTo = (address: string): string => `<${address.replace(/[^\x21-\x7e]|[<>"]/gu, encodeURIComponent)}>`;

/** RFC 1123, always in GMT and English: `Fri, 01 Mar 2024 00:00:00 GMT`. */
const httpDate = (time: number): string => new Date(time).toUTCString();
