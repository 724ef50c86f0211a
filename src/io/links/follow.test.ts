import { createServer, type AddressInfo, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { HostAsker } from './ask-host.ts';
import { failureOf } from './failure.ts';
import { follow } from './follow.ts';
import { answer, askingAtOnce, rawServer, type Behaviour } from './testing/raw-server.ts';

const page = { 'Content-Type': 'text/html' };

/** What an address of a server that behaves like this leads to. */
async function outcomeAt(behaviour: Behaviour, path = '/a', changes: Parameters<typeof askingAtOnce>[0] = {}) {
  const server = await rawServer(behaviour);
  const asking = askingAtOnce(changes);
  const base = `http://example.test:${server.port}`;
  const outcome = await follow(`${base}${path}`, new HostAsker(asking));
  const shown = outcome === 'private-address' ? outcome : JSON.parse(JSON.stringify(outcome).replaceAll(base, '')) as typeof outcome;
  return { outcome: shown, requests: server.requests, heads: server.heads, waits: asking.waits };
}

const ok = { status: 'ok', reason: null, http: 200, movedTo: null, final: null };
const found = (changes: object): object => ({ ...ok, ...changes });
const unreachable = (reason: string): object => found({ status: 'unreachable', reason, http: null });
const redirect = (status: number, to: string): Behaviour => (socket, { path }) => (path === '/a' ? answer(socket, status, { Location: to }) : answer(socket, 200, page, 'x'));

test('a page is asked for by HEAD, and since many servers answer that without looking, by GET', async () => {
  const { outcome, requests, heads } = await outcomeAt((socket) => answer(socket, 200, page, 'text'));
  expect(outcome).toEqual(ok);
  expect(requests).toEqual(['HEAD /a', 'GET /a']);
  expect(heads[0]).toMatch(/^HEAD \/a HTTP\/1\.1\r\nUser-Agent: tests\r\n/);
  expect(heads.join('')).not.toMatch(/cookie|authorization|referer/i);
});

test('a file that is no page is not fetched where HEAD finds it', async () => {
  const { outcome, requests } = await outcomeAt((socket) => answer(socket, 200, { 'Content-Type': 'application/pdf', 'Content-Length': '90000000' }));
  expect({ outcome, requests }).toEqual({ outcome: ok, requests: ['HEAD /a'] });
});

test.each([
  [200, 404, 'gone'],
  [200, 410, 'gone'],
  [404, 200, 'ok'],
  [405, 200, 'ok'],
  [501, 200, 'ok'],
  [403, 200, 'ok'],
  [405, 404, 'gone'],
  [404, 404, 'gone'],
  [401, 401, 'refused'],
  [451, 451, 'refused'],
  [418, 418, 'refused'],
  [300, 300, 'failing'],
  [501, 501, 'failing'],
])('where HEAD answers %i and GET %i, GET is believed: %s', async (head, get, status) => {
  const { outcome, requests, waits } = await outcomeAt((socket, { method }) => answer(socket, method === 'HEAD' ? head : get, page));
  expect(outcome).toEqual(found({ status, http: get }));
  expect(requests).toEqual(['HEAD /a', 'GET /a']);
  expect(waits).toEqual([]);
});

test.each([
  [429, 'limited'],
  [500, 'failing'],
  [502, 'failing'],
  [503, 'failing'],
  [504, 'failing'],
])('%i is asked three times, after longer and longer waits', async (status, state) => {
  const { outcome, requests, waits } = await outcomeAt((socket) => answer(socket, status));
  expect(outcome).toEqual(found({ status: state, http: status }));
  expect(requests).toEqual(['HEAD /a', 'GET /a', 'GET /a']);
  expect(waits).toEqual([2_000, 4_000]);
});

test.each([
  ['30', 30_000],
  ['Mon, 23 Nov 2026 00:00:45 GMT', 45_000],
  ['1', 2_000],
  ['nonsense', 2_000],
])('Retry-After: %s is heeded', async (value, wait) => {
  let count = 0;
  const { outcome, waits } = await outcomeAt((socket) => ((count += 1) === 1 ? answer(socket, 429, { 'Retry-After': value }) : answer(socket, 200, page, 'x')));
  expect(outcome).toEqual(ok);
  expect(waits).toEqual([wait]);
});

test('a host that wants more patience than a minute is not asked again', async () => {
  const { outcome, requests, waits } = await outcomeAt((socket) => answer(socket, 503, { 'Retry-After': '3600' }));
  expect(outcome).toEqual(found({ status: 'failing', http: 503 }));
  expect({ requests, waits }).toEqual({ requests: ['HEAD /a'], waits: [] });
});

test.each([301, 308])('%i has moved for good', async (status) => {
  const { outcome } = await outcomeAt(redirect(status, '/b#part'));
  expect(outcome).toEqual(found({ status: 'moved', movedTo: '/b#part', final: '/b' }));
});

test.each([302, 303, 307])('%i has not', async (status) => {
  expect((await outcomeAt(redirect(status, '/b'))).outcome).toEqual(found({ final: '/b' }));
});

test('of a way that is permanent at first, that part has moved', async () => {
  const { outcome, requests } = await outcomeAt((socket, { path }) => {
    if (path === '/a') answer(socket, 301, { Location: '/b' });
    else if (path === '/b') answer(socket, 302, { Location: '/c' });
    else answer(socket, 200, page);
  });
  expect(outcome).toEqual(found({ status: 'moved', movedTo: '/b', final: '/c' }));
  expect(requests).toEqual(['HEAD /a', 'HEAD /b', 'HEAD /c', 'GET /c']);
});

test('what is gone at the end of a permanent redirect is gone, and has not moved', async () => {
  const { outcome } = await outcomeAt((socket, { path }) => (path === '/a' ? answer(socket, 301, { Location: '/b' }) : answer(socket, 404)));
  expect(outcome).toEqual(found({ status: 'gone', http: 404, final: '/b' }));
});

test('addresses in redirects may be written in UTF-8', async () => {
  const raw = Buffer.from('/їжак').toString('latin1');
  const { outcome } = await outcomeAt((socket, { path }) => (path === '/a' ? void socket.end(`HTTP/1.1 302 X\r\nLocation: ${raw}\r\n\r\n`, 'latin1') : answer(socket, 200, page)));
  expect(outcome).toMatchObject({ status: 'ok', final: '/%D1%97%D0%B6%D0%B0%D0%BA' });
});

test.each([
  ['to itself', (): string => '/a'],
  ['over another page', (path: string): string => (path === '/a' ? '/b' : '/a')],
  ['with another fragment each time', (path: string): string => `${path}#x`],
])('a loop %s is found', async (_, to) => {
  const { outcome, requests } = await outcomeAt((socket, { path }) => answer(socket, 302, { Location: to(path) }));
  expect(outcome).toMatchObject({ status: 'unreachable', reason: 'redirect-loop' });
  expect(requests.length).toBeLessThan(3);
});

test('redirects without an end are left after ten', async () => {
  const { outcome, requests } = await outcomeAt((socket, { path }) => answer(socket, 302, { Location: `${path}a` }));
  expect(outcome).toMatchObject({ status: 'unreachable', reason: 'too-many-redirects' });
  expect(requests).toHaveLength(11);
});

test.each(['file:///etc/passwd', 'javascript:alert(1)', 'ftp://example.org/', 'http://name:password@example.org/', 'data:text/html,x', 'http://', `/${'a'.repeat(2_000)}`])('a redirect to %s is not followed', async (to) => {
  const { outcome, requests } = await outcomeAt((socket, { path }) => (path === '/a' ? answer(socket, 302, { Location: to }) : answer(socket, 404)));
  expect({ outcome, requests }).toEqual({ outcome: found({ status: 'unreachable', reason: 'redirect-refused', http: 302 }), requests: ['HEAD /a'] });
});

const impatient = { connect: 20_000, headers: 80, body: 80 };
const never: Behaviour = () => {};
const endlessly = (socket: Socket, text: string): void => {
  const write = (): void => void (socket.destroyed || socket.write(text, () => setImmediate(write)));
  write();
};

test.each<[string, Behaviour, object]>([
  ['says nothing', never, found({ status: 'timed-out', http: null })],
  ['closes at once', (socket) => socket.destroy(), unreachable('broken-off')],
  ['closes in the middle of the head', (socket) => void socket.end('HTTP/1.1 200 OK\r\nContent-'), unreachable('broken-off')],
  ['promises more than it sends', (socket, { method }) => answer(socket, 200, { ...page, 'Content-Length': '5000' }, method === 'HEAD' ? '' : 'little'), unreachable('broken-off')],
  ['begins a body and stops', (socket) => void socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n'), found({ status: 'timed-out', http: null })],
  ['is no server of HTTP', (socket) => void socket.end('SSH-2.0-x\r\n'), unreachable('not-http')],
  ['has two lengths', (socket) => void socket.end('HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab'), unreachable('not-http')],
  ['has a length below zero', (socket) => void socket.end('HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n'), unreachable('not-http')],
  ['sends headers without end', (socket) => { socket.write('HTTP/1.1 200 OK\r\n'); endlessly(socket, `X-${'a'.repeat(500)}: b\r\n`); }, unreachable('not-http')],
  ['sends headers slowly without end', (socket) => void socket.write('HTTP/1.1 200 OK\r\nX: y\r\n'), found({ status: 'timed-out', http: null })],
  ['switches to another protocol', (socket) => void socket.write('HTTP/1.1 101 X\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n'), unreachable('not-http')],
])('a server that %s gives up in the end', async (_, behaviour, expected) => {
  // Only those that wait for the limit get a short one: a busy machine is no silent server.
  const isSilent = 'status' in expected && expected.status === 'timed-out';
  const { outcome, requests } = await outcomeAt(behaviour, '/a', isSilent ? { limits: impatient } : {});
  expect(outcome).toEqual(expected);
  expect(requests.length).toBeLessThanOrEqual(4);
});

test('a page of a server that sends a little of it and no more is there', async () => {
  const behaviour: Behaviour = (socket) => void socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\nabc');
  expect((await outcomeAt(behaviour, '/a', { limits: { ...impatient, headers: 20_000 } })).outcome).toEqual(ok);
});

test.each<[string, Behaviour]>([
  ['sends a body without end', (socket) => { socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n'); endlessly(socket, 'a'.repeat(10_000)); }],
  ['sends more than it promises', (socket, { method }) => void socket.end(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 2\r\n\r\n${method === 'HEAD' ? '' : 'abcdef'}`)],
  ['fails at first', (() => { let count = 0; return (socket: Socket) => ((count += 1) < 3 ? void socket.destroy() : answer(socket, 200, page, 'x')); })()],
])('a page of a server that %s is there', async (_, behaviour) => {
  expect((await outcomeAt(behaviour)).outcome).toEqual(ok);
});

test('a port on which nothing listens takes no connection, and is asked once', async () => {
  const asker = new HostAsker(askingAtOnce());
  expect(await follow('http://example.test:1/', asker)).toEqual(unreachable('no-connection'));
  expect(asker.requests).toBe(1);
});

test('a server that speaks no TLS cannot prove who it is', async () => {
  const server = createServer((socket) => socket.on('error', () => {}).on('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const asker = new HostAsker(askingAtOnce());
  expect(await follow(`https://example.test:${(server.address() as AddressInfo).port}/`, asker)).toEqual(unreachable('certificate'));
  expect(asker.requests).toBe(1);
});

test.each(['DEPTH_ZERO_SELF_SIGNED_CERT', 'CERT_HAS_EXPIRED', 'ERR_TLS_CERT_ALTNAME_INVALID', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'SELF_SIGNED_CERT_IN_CHAIN'])('%s is a fault of the certificate', (code) => {
  expect(failureOf(Object.assign(new Error(code), { code }))).toBe('certificate');
});

test('what no browser can open is at no host', async () => {
  const asker = new HostAsker(askingAtOnce());
  expect(await follow('https://xn--ü.example/', asker)).toEqual(unreachable('no-such-host'));
  expect(asker.requests).toBe(0);
});

test.each([
  ['ENOTFOUND', 'no-such-host', 1],
  ['EAI_AGAIN', 'no-name-server', 3],
])('a name that gives %s is %s', async (code, reason, requests) => {
  const asker = new HostAsker(askingAtOnce({ resolver: () => Promise.reject(Object.assign(new Error(code), { code })) }));
  expect(await follow('http://example.test/', asker)).toEqual(unreachable(reason));
  expect(asker.requests).toBe(requests);
});

test('a name that leads to this machine, at once or at the second look, is not connected to', async () => {
  const server = await rawServer((socket) => answer(socket, 200, page));
  const address = `http://example.test:${server.port}/`;
  for (const answers of [['127.0.0.1'], ['8.8.8.8', '127.0.0.1'], ['::ffff:127.0.0.1']]) {
    const resolver = async () => answers.map((each) => ({ address: each, family: each.includes(':') ? 6 : 4 }));
    expect(await follow(address, new HostAsker(askingAtOnce({ allowPrivate: false, resolver })))).toBe('private-address');
  }
  expect(server.requests).toEqual([]);
});

test('the connection goes to the address that was looked at, whatever the name leads to afterwards', async () => {
  const server = await rawServer((socket) => answer(socket, 200, page));
  let asked = 0;
  const resolver = async () => [{ address: (asked += 1) <= 2 ? '127.0.0.1' : '127.0.0.9', family: 4 }];
  const asker = new HostAsker(askingAtOnce({ resolver }));
  expect(await follow(`http://example.test:${server.port}/`, asker)).toMatchObject({ status: 'ok' });
  // Once for each connection: none is made to an address that nobody looked at.
  expect(asked).toBe(asker.requests);
});

test.each(['http://127.0.0.1:PORT/', 'http://2130706433:PORT/', 'http://[::1]:PORT/', 'http://localhost:PORT/', 'http://[::ffff:127.0.0.1]:PORT/'])('%s is refused without the flag, without a request', async (pattern) => {
  const server = await rawServer((socket) => answer(socket, 200, page));
  const asker = new HostAsker(askingAtOnce({ allowPrivate: false }));
  expect(await follow(pattern.replace('PORT', String(server.port)), asker)).toBe('private-address');
  expect({ requests: asker.requests, seen: server.requests }).toEqual({ requests: 0, seen: [] });
});

test('a redirect to a private address is refused where the address itself was public', async () => {
  const server = await rawServer((socket) => answer(socket, 302, { Location: `http://127.0.0.1:${server.port}/secret` }));
  // A public address that is this machine: the guard sees the one, the connection goes to the other.
  const asker = new HostAsker(askingAtOnce({ allowPrivate: false }));
  const asked: string[] = [];
  asker.ask = async (url) => {
    asked.push(url.href);
    return url.hostname === 'example.test' ? { status: 302, location: 'http://127.0.0.1/secret', retryAfter: null, type: null, body: new Uint8Array(), wire: { requestHead: '', answerHead: '', ip: null, isWhole: true } } : HostAsker.prototype.ask.call(asker, url);
  };
  expect(await follow('http://example.test/', asker)).toMatchObject({ status: 'unreachable', reason: 'redirect-refused' });
  expect(asked).toEqual(['http://example.test/', 'http://127.0.0.1/secret']);
  expect(server.requests).toEqual([]);
});
