import type { Adds } from './finding.ts';
import { isObject } from './json.ts';
import type { WarcRecord } from './warc-records.ts';

/** Types of records that are looked up by their address. */
export const isFoundByAddress = ({ type }: WarcRecord): boolean => ['response', 'resource', 'revisit', 'conversion', 'metadata'].includes(type);

/** Holds an index in CDXJ against the records: each line leads to one, says of it what it says of itself, and none is left out. */
export function checkIndex(path: string, text: string, records: ReadonlyMap<string, readonly WarcRecord[]>, findings: Adds): void {
  const unseen = new Set([...records.values()].flat().filter((record) => isFoundByAddress(record) && record.type !== 'metadata'));
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('!'));
  for (const [index, line] of lines.entries()) {
    const fault = (message: string): void => findings.add('invalid', path, `has a line ${index + 1} that ${message}`);
    const before = lines[index - 1];
    if (before !== undefined && before > line) fault('stands out of order, so that players do not find it');
    const fields = fieldsOf(line);
    if (fields === null) {
      fault('is not a key, a time and a JSON object');
      continue;
    }
    const record = (records.get(fields.get('filename') ?? '') ?? []).find(({ offset }) => String(offset) === fields.get('offset'));
    if (record === undefined) fault(`leads to no record: byte ${fields.get('offset')} of “${fields.get('filename')}” (${fields.get('url')})`);
    else {
      unseen.delete(record);
      for (const difference of differences(fields, record)) fault(difference);
    }
  }
  for (const { uri, offset } of unseen) findings.add('invalid', path, `leaves out the record of “${uri}” at byte ${offset}`);
}

function fieldsOf(line: string): Map<string, string> | null {
  const parts = /^(\S+) (\d{4,17}) (\{.*\})\s*$/.exec(line);
  try {
    const value: unknown = JSON.parse(parts?.[3] ?? '');
    return parts === null || !isObject(value) ? null : new Map([...Object.entries(value).map(([name, its]) => [name, String(its)] as const), ['key', parts[1] ?? ''], ['time', parts[2] ?? '']]);
  } catch {
    return null;
  }
}

function differences(fields: ReadonlyMap<string, string>, { length, uri, fields: own }: WarcRecord): string[] {
  const stated = (name: string, expected: string | undefined, isSame = (value: string): boolean => value === expected): string[] => {
    const value = fields.get(name);
    return value === undefined || expected === undefined || isSame(value) ? [] : [`states ${name} “${value}”; the record has “${expected}”`];
  };
  const digest = own.get('warc-payload-digest');
  const key = uri === null ? null : sortKey(uri);
  return [
    ...stated('length', String(length)),
    ...stated('url', uri ?? ''),
    ...stated('digest', digest, (value) => value === digest || value === digest?.replace(/^\w+:/, '')),
    ...(own.get('warc-type') === 'resource' ? stated('mime', own.get('content-type'), (value) => value.split(';')[0]?.trim() === own.get('content-type')?.split(';')[0]?.trim()) : []),
    ...stated('time', own.get('warc-date')?.replace(/\D/g, ''), (value) => (own.get('warc-date') ?? '').replace(/\D/g, '').startsWith(value)),
    ...(key === null ? [] : stated('key', key)),
  ];
}

/** The key of an address (SURT) where nothing about it is in question; null: it has a query, or is no address on the web. */
function sortKey(uri: string): string | null {
  if (!/^https?:/i.test(uri) || uri.includes('?') || !URL.canParse(uri)) return null;
  const { hostname, port, pathname } = new URL(uri.toLowerCase());
  return `${hostname.replace(/^www\d*\./, '').split('.').reverse().join(',')}${port === '' ? '' : `:${port}`})${pathname}`;
}
