import { expect, test } from 'vitest';
import type { LinkState, LinkStatus } from '../model/link-status.ts';
import { smallClaim, smallRecord } from '../testing/small-record.ts';
import { linkHealth, sourceHealth } from './link-health.ts';

const log = { type: 'report', title: 'The log', URL: 'https://a.example/', archived: [{ url: 'https://copy.example/1', datetime: '2020' }, { url: 'https://copy.example/2', datetime: '2021' }] };
const { sources } = smallRecord({ entries: { one: { claims: [smallClaim('dark')] } }, sources: { log, post: { ...log, URL: 'https://b.example/', archived: undefined }, talk: { ...log, URL: undefined, archived: undefined } } });
const source = (id: string) => sources.find((each) => each.id === id)!;

const statuses = (states: Readonly<Record<string, LinkState>>): ReadonlyMap<string, LinkStatus> =>
  new Map(Object.entries(states).map(([address, status]) => [address, { address, kind: 'original', sources: [], entries: [], status, reason: null, http: null, movedTo: null, final: null, checked: null, since: null, failures: 0 }]));

test('a source without an address has no health, and one that was never asked is not asked yet', () => {
  expect(sourceHealth(source('talk'), statuses({}))).toBeNull();
  expect(linkHealth(sources, statuses({})).map(({ group, sources: its }) => [group, its.map((each) => each.source.id)])).toEqual([['not-asked', ['log', 'post']]]);
});

test('those without an answer come first, those that answer last', () => {
  const groups = linkHealth(sources, statuses({ 'https://a.example/': 'ok', 'https://b.example/': 'gone' }));
  expect(groups.map(({ group, sources: its }) => [group, its.map((each) => each.source.id)])).toEqual([['silent', ['post']], ['answering', ['log']]]);
});

test.each([
  ['ok', 'stands'],
  ['moved', 'stands'],
  ['gone', 'lost'],
  ['refused', 'unclear'],
  ['timed-out', 'unclear'],
  ['not-asked', 'not-asked'],
] as const)('a copy whose address is %s %s', (state, expected) => {
  const health = sourceHealth(source('log'), statuses({ 'https://copy.example/1': state }));
  expect(health?.copies.map((each) => each.state)).toEqual([expected, 'not-asked']);
});
