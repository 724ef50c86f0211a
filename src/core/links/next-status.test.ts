import { expect, test } from 'vitest';
import { compile } from '../compile.ts';
import type { LinkOutcome, LinkStatus } from '../model/link-status.ts';
import { linkStatusJson } from './link-status-json.ts';
import { dueAddresses, nextStatus } from './next-status.ts';
import type { UsedAddress } from './used-addresses.ts';

const used = (address: string): UsedAddress => ({ address, kind: 'original', sources: ['a'], entries: [], places: [] });
const page = used('https://a.example.org/');
const day = 24 * 60 * 60 * 1000;
const start = Date.UTC(2024, 1, 1);
const outcome = (status: LinkOutcome['status']): LinkOutcome => ({ status, reason: null, http: null, movedTo: null, final: null });

test('how long a status lasts counts from the first check that found it, failures of all kinds together', () => {
  const states = ['failing', 'failing', 'timed-out', 'ok', 'moved', 'gone'] as const;
  let last: LinkStatus | null = null;
  const told = states.map((status, index) => {
    last = nextStatus(page, last, outcome(status), start + index * day);
    return `${last.status} ${last.checked?.slice(8, 10)} since ${last.since?.slice(8, 10)}: ${last.failures}`;
  });
  expect(told).toEqual(['failing 01 since 01: 1', 'failing 02 since 01: 2', 'timed-out 03 since 03: 3', 'ok 04 since 04: 0', 'moved 05 since 05: 0', 'gone 06 since 06: 1']);
});

test('what was not asked keeps what was known, for those that name it now', () => {
  const before = nextStatus({ ...page, kind: 'link', sources: [], entries: ['b'] }, null, outcome('gone'), start);
  expect(nextStatus(page, before, null, start + day)).toEqual({ ...before, kind: 'original', sources: ['a'], entries: [] });
  expect(nextStatus(page, null, null, start)).toMatchObject({ status: 'not-asked', reason: null, checked: null });
  expect(nextStatus(page, before, 'private-address', start)).toMatchObject({ status: 'not-asked', reason: 'private-address', checked: null, failures: 0 });
});

test('due is what was never asked, then what was asked longest ago, and what claims to be of the future', () => {
  const ages = { a: 1, b: 6, c: 9, d: -1, e: null, f: 5.99 };
  const all = Object.keys(ages).map((name) => used(`https://${name}.example.org/`));
  const known = new Map(Object.entries(ages).flatMap(([name, age]) => (age === null ? [] : [[`https://${name}.example.org/`, nextStatus(page, null, outcome('ok'), start - age * day)] as const])));
  expect(dueAddresses(all, known, start, 6).map((address) => address[8])).toEqual(['e', 'c', 'b', 'd']);
  expect(dueAddresses(all, known, start, 0)).toHaveLength(6);
});

test('what is written is read back as the same, and is what the check expects', () => {
  const statuses: LinkStatus[] = [
    nextStatus(used('https://b.example.org/'), null, { status: 'moved', reason: null, http: 200, movedTo: 'https://b.example.org/%1b?a=`<', final: 'https://c.example.org/' }, start),
    nextStatus({ ...used('https://a.example.org/їжак'), kind: 'link', sources: [], entries: ['x', 'y'] }, null, { ...outcome('unreachable'), reason: 'certificate' }, start),
    nextStatus(used('https://a.example.org/'), null, null, start),
  ];
  const { linkStatus, problems } = compile([{ path: 'link-status.json', text: linkStatusJson(statuses) }]);
  expect(problems.map(({ code }) => code)).toEqual(['file-missing']);
  expect(linkStatus).toEqual([statuses[2], statuses[1], statuses[0]]);
  expect(linkStatusJson(linkStatus ?? [])).toBe(linkStatusJson(statuses));
});
