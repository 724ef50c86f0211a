import { createServer, type AddressInfo, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Asking } from '../ask-host.ts';

/** What a server does with a request: it writes what it likes, head and all. */
export type Behaviour = (socket: Socket, request: { readonly method: string; readonly path: string; readonly head: string }) => void;

export interface RawServer {
  readonly port: number;
  /** `METHOD /path` of each request, in their order. */
  readonly requests: string[];
  readonly heads: string[];
  /** The most requests that were under way at once. */
  readonly mostAtOnce: () => number;
}

/** A server on this machine that follows no standard unless its behaviour does. It is gone when the test is over. */
export async function rawServer(behaviour: Behaviour): Promise<RawServer> {
  const requests: string[] = [];
  const heads: string[] = [];
  const sockets = new Set<Socket>();
  let open = 0;
  let most = 0;
  const server = createServer((socket) => {
    let head = '';
    let isRead = false;
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => {
      sockets.delete(socket);
      if (isRead) open -= 1;
    });
    socket.on('data', (part) => {
      head += part.toString('latin1');
      if (isRead || !head.includes('\r\n\r\n')) return;
      isRead = true;
      most = Math.max(most, (open += 1));
      const [method = '', path = ''] = head.split(' ');
      requests.push(`${method} ${path}`);
      heads.push(head);
      behaviour(socket, { method, path, head });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, requests, heads, mostAtOnce: () => most };
}

/** A whole answer, after which the connection ends. */
export const answer = (socket: Socket, status: number, headers: Readonly<Record<string, string>> = {}, body = ''): void => {
  const lines = Object.entries({ 'Content-Length': String(body.length), ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} X\r\n${lines.join('')}\r\n${body}`);
};

/** Requests that need no time between them, with the waits that they asked for. Each name leads to this machine. */
export function askingAtOnce(changes: Partial<Asking> = {}): Asking & { readonly waits: number[] } {
  const waits: number[] = [];
  let time = 0;
  return {
    userAgent: 'tests',
    limits: { connect: 20_000, headers: 20_000, body: 20_000 },
    resolver: async () => [{ address: '127.0.0.1', family: 4 }],
    allowPrivate: true,
    pacing: {
      now: () => time,
      wait: async (milliseconds) => {
        waits.push(milliseconds);
        time += milliseconds;
      },
    },
    today: () => Date.UTC(2026, 10, 23),
    pause: 0,
    mostRequests: 1_000,
    mostTime: 1e9,
    signal: new AbortController().signal,
    ...changes,
    waits,
  };
}
