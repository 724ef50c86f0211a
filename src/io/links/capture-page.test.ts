import { describe, expect, test } from 'vitest';
import { capturePage } from './capture-page.ts';
import { refusalText } from './capture-words.ts';
import { answer, askingAtOnce, rawServer, type Behaviour } from './testing/raw-server.ts';

/** What became of a page of 100 bytes at most that answers so. */
async function captured(behaviour: Behaviour, body = 20_000) {
  const server = await rawServer(behaviour);
  const { limits, resolver, signal, userAgent } = askingAtOnce();
  const result = await capturePage(`http://127.0.0.1:${server.port}/a`, { limits: { ...limits, body }, resolver, signal, userAgent, allowPrivate: true, mostBody: 100 });
  return { result, requests: server.requests };
}

interface Refusal {
  readonly of: string;
  readonly behaviour: Behaviour;
  readonly said: string;
  /** In milliseconds. */
  readonly within?: number;
  readonly requests?: number;
}

const refusals: readonly Refusal[] = [
  { of: 'a page that is not there', behaviour: (socket) => answer(socket, 404, {}, 'gone'), said: 'the page is not there (404).' },
  { of: 'a server that fails', behaviour: (socket) => answer(socket, 503), said: 'the page is not there (503).' },
  { of: 'a page that is too large', behaviour: (socket) => answer(socket, 200, {}, 'x'.repeat(101)), said: 'the page is too large. More than 1 MiB' },
  { of: 'a page that never ends', behaviour: (socket) => socket.write(`HTTP/1.1 200 OK\r\n\r\n${'x'.repeat(500)}`), said: 'the page is too large.' },
  { of: 'a page that breaks off', behaviour: (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nhalf'), said: 'the answer broke off before it was whole.' },
  { of: 'a chunk that breaks off', behaviour: (socket) => socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nhalf'), said: 'the answer broke off before it was whole.' },
  { of: 'a page that does not come in time', behaviour: (socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nhalf'), said: 'the answer was not whole in time. More than 2 s', within: 60 },
  { of: 'redirects in a circle', behaviour: (socket) => answer(socket, 302, { Location: '/a' }), said: 'its redirects lead in a circle.' },
  { of: 'redirects without an end', behaviour: (socket, { path }) => answer(socket, 302, { Location: `${path}a` }), said: 'it redirects too often.', requests: 11 },
  { of: 'a redirect to a file', behaviour: (socket) => answer(socket, 302, { Location: 'file:///etc/passwd' }), said: 'it redirects to where nothing is asked (302).' },
  { of: 'what is not HTTP', behaviour: (socket) => socket.end('hello\r\n\r\n'), said: 'the answer was not HTTP.' },
];

describe('nothing is captured of', () => {
  test.each(refusals)('$of, which is asked once', async ({ behaviour, said, within, requests: expected = 1 }) => {
    const { result, requests } = await captured(behaviour, within);
    if (!('refusal' in result)) throw new Error('It was captured.');
    expect(refusalText(result, { most: '1', time: '2' })).toContain(`: ${said}`);
    expect(requests.length).toBe(expected);
  });
});

test('a page is captured with all its redirects, and a body of just the most bytes is whole', async () => {
  const { result, requests } = await captured((socket, { path }) => (path === '/a' ? answer(socket, 301, { Location: '/b' }, 'moved') : answer(socket, 200, { 'X-Odd': 'a' }, 'x'.repeat(100))));
  if ('refusal' in result) throw new Error(result.refusal);
  expect(requests).toEqual(['GET /a', 'GET /b']);
  expect(result.map(({ answer: { status, body } }) => [status, body.length])).toEqual([[301, 5], [200, 100]]);
  expect(result[1]?.answer.wire.answerHead).toMatch(/^HTTP\/1\.1 200 X\r\nContent-Length: 100\r\nX-Odd: a\r\n$/);
  expect(result[1]?.answer.wire.requestHead).toMatch(/^GET \/b HTTP\/1\.1\r\n(?:[\w-]+: .+\r\n)+$/);
});
