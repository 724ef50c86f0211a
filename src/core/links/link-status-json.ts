import { linkStatusFormat, linkStatusVersion, type LinkStatus } from '../model/link-status.ts';

/** The text of `link-status.json`, in the order of the addresses: one a line, so that differences can be read. */
export function linkStatusJson(statuses: readonly LinkStatus[]): string {
  const lines = [...statuses].sort((a, b) => (a.address < b.address ? -1 : 1)).map((each) => `    ${JSON.stringify(written(each))}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "format": ${JSON.stringify(linkStatusFormat)},\n  "version": ${linkStatusVersion},\n  "addresses": ${list}\n}\n`;
}

// What there is none of is left out, as in all files of the content.
const written = ({ address, kind, sources, entries, status, reason, http, movedTo, final, checked, since, failures }: LinkStatus) => ({
  address,
  kind,
  ...(sources.length === 0 ? {} : { sources }),
  ...(entries.length === 0 ? {} : { entries }),
  status,
  ...(reason === null ? {} : { reason }),
  ...(http === null ? {} : { http }),
  ...(movedTo === null ? {} : { 'moved-to': movedTo }),
  ...(final === null ? {} : { final }),
  ...(checked === null ? {} : { checked }),
  ...(since === null ? {} : { since }),
  ...(failures === 0 ? {} : { failures }),
});
