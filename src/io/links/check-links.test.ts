import { expect, test } from 'vitest';
import { HostAsker } from './ask-host.ts';
import { checkLinks, type CheckOptions } from './check-links.ts';
import { answer, askingAtOnce, rawServer } from './testing/raw-server.ts';

const quietly: CheckOptions = { onProgress: () => {}, signal: new AbortController().signal };
const page = { 'Content-Type': 'text/html' };

test('a host has one request at a time, whatever it is called, whose port it is and where its redirects lead', async () => {
  const server = await rawServer((socket, { path }) => setTimeout(() => (path.startsWith('/to/') ? answer(socket, 302, { Location: path.slice(3) }) : answer(socket, 200, page, 'x')), 2));
  const hosts = ['a.test', 'www.a.test', 'a.test'];
  const addresses = Array.from({ length: 9 }, (_, index) => `http://${hosts[index % 3]}:${server.port}/${index % 2 === 0 ? 'to/' : ''}${index}`);
  const { outcomes } = await checkLinks(addresses, new HostAsker(askingAtOnce()), quietly);
  expect(server.mostAtOnce()).toBe(1);
  expect([...outcomes.values()].map((each) => (each === 'private-address' ? each : each.status))).toEqual(Array.from({ length: 9 }, () => 'ok'));
});

test('several hosts are asked at once, and no more than eight', async () => {
  const server = await rawServer((socket) => setTimeout(() => answer(socket, 404), 20));
  const addresses = Array.from({ length: 30 }, (_, index) => `http://host${index}.test:${server.port}/`);
  const { outcomes } = await checkLinks(addresses, new HostAsker(askingAtOnce()), quietly);
  expect(outcomes.size).toBe(30);
  expect(server.mostAtOnce()).toBeGreaterThan(3);
  expect(server.mostAtOnce()).toBeLessThanOrEqual(8);
});

test('between two requests to a host there is a pause, and none before the first', async () => {
  const server = await rawServer((socket) => answer(socket, 404));
  const asking = askingAtOnce({ pause: 1_000 });
  await checkLinks([`http://a.test:${server.port}/1`, `http://a.test:${server.port}/2`], new HostAsker(asking), quietly);
  expect(server.requests).toHaveLength(4);
  expect(asking.waits).toEqual([1_000, 1_000, 1_000]);
});

test('so many requests are made and no more; what was begun and not finished is not told', async () => {
  const server = await rawServer((socket) => answer(socket, 404));
  const asker = new HostAsker(askingAtOnce({ mostRequests: 3 }));
  const { outcomes } = await checkLinks(['a', 'b', 'c'].map((host) => `http://${host}.test:${server.port}/`), asker, quietly);
  expect(server.requests).toHaveLength(3);
  expect(outcomes.size).toBeLessThan(3);
  expect(asker.end).toBe('requests');
});

test('no request begins after the time is over, and nobody waits for one that could not', async () => {
  const server = await rawServer((socket) => answer(socket, 404));
  const asking = askingAtOnce({ pause: 1_000, mostTime: 2_500 });
  const asker = new HostAsker(asking);
  const { outcomes } = await checkLinks(Array.from({ length: 5 }, (_, index) => `http://a.test:${server.port}/${index}`), asker, quietly);
  expect({ requests: server.requests.length, waits: asking.waits, asked: outcomes.size, end: asker.end }).toEqual({ requests: 3, waits: [1_000, 1_000], asked: 1, end: 'time' });
});

test('an interruption ends what is under way, and keeps what was found out', async () => {
  const stop = new AbortController();
  const server = await rawServer((socket, { path }) => {
    if (path === '/slow') stop.abort();
    else answer(socket, 404);
  });
  const asker = new HostAsker(askingAtOnce({ signal: stop.signal, limits: { connect: 9e5, headers: 9e5, body: 9e5 } }));
  const { outcomes } = await checkLinks(['1', 'slow', '3'].map((path) => `http://a.test:${server.port}/${path}`), asker, { ...quietly, signal: stop.signal });
  expect([...outcomes.keys()].map((address) => new URL(address).pathname)).toEqual(['/1']);
  expect(asker.end).toBeNull();
});

test('a host that says nothing, or is asked too much, is left for another run after two addresses', async () => {
  const server = await rawServer((socket, { head }) => (head.includes('Host: busy.test') ? answer(socket, 429) : answer(socket, 404)));
  const paths = ['1', '2', '3', '4'];
  const addresses = [...paths.map((path) => `http://busy.test:${server.port}/${path}`), ...paths.map((path) => `http://dead.test:1/${path}`), `http://well.test:${server.port}/`];
  const { outcomes, leftAlone, isOffline } = await checkLinks(addresses, new HostAsker(askingAtOnce()), quietly);
  expect({ asked: outcomes.size, leftAlone, isOffline }).toEqual({ asked: 5, leftAlone: 4, isOffline: false });
});

test('a host that asks for an hour of patience is left at once', async () => {
  const server = await rawServer((socket) => answer(socket, 429, { 'Retry-After': '3600' }));
  const { leftAlone } = await checkLinks(['1', '2', '3'].map((path) => `http://busy.test:${server.port}/${path}`), new HostAsker(askingAtOnce()), quietly);
  expect({ leftAlone, requests: server.requests.length }).toEqual({ leftAlone: 2, requests: 1 });
});

test('of a host that is not there, all addresses are told by one look', async () => {
  const asker = new HostAsker(askingAtOnce({ resolver: () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOTFOUND' })) }));
  const { outcomes, isOffline } = await checkLinks(['1', '2', '3'].map((path) => `http://none.test/${path}`), asker, quietly);
  expect(asker.requests).toBe(1);
  expect([...outcomes.values()].map((each) => each !== 'private-address' && each.reason)).toEqual(['no-such-host', 'no-such-host', 'no-such-host']);
  expect(isOffline).toBe(false);
});

test('where no host answers at all the network is not there, and not all of them are tried', async () => {
  const asker = new HostAsker(askingAtOnce({ resolver: () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOTFOUND' })) }));
  const { isOffline } = await checkLinks(Array.from({ length: 60 }, (_, index) => `http://host${index}.test/`), asker, quietly);
  expect(isOffline).toBe(true);
  expect(asker.requests).toBeLessThan(30);
});
