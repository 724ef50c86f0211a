import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What stands at addresses: texts by their paths, and folders by the beginnings of theirs. */
export interface Routes {
  readonly texts: ReadonlyMap<string, string>;
  readonly folders: ReadonlyMap<string, string>;
}

export interface BenchServer {
  /** Without a slash at the end. */
  readonly origin: string;
  /** How many bytes of bodies, gzip, were sent since this was last asked. */
  readonly takeBytes: () => number;
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
};

/** Serves on this machine only, everything by gzip, so that bytes are what a reader's line would carry. */
export async function startServer(routes: Routes): Promise<BenchServer> {
  const packed = new Map<string, Buffer>();
  let bytes = 0;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const answer = async () => {
      const body = packed.get(path) ?? (await pack(routes, path));
      if (body === null) {
        response.writeHead(404).end();
        return;
      }
      packed.set(path, body);
      bytes += body.length;
      response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'application/octet-stream', 'Content-Encoding': 'gzip', 'Content-Length': body.length }).end(body);
    };
    answer().catch((thrown: unknown) => response.writeHead(500).end(String(thrown)));
  });
  await new Promise<void>((resolve, reject) => server.on('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeBytes: () => {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function pack({ texts, folders }: Routes, path: string): Promise<Buffer | null> {
  const text = texts.get(path);
  if (text !== undefined) return gzipSync(text);
  for (const [beginning, folder] of folders) {
    const file = join(folder, path.slice(beginning.length));
    if (path.startsWith(beginning) && file.startsWith(folder + sep)) return readFile(file).then(gzipSync, () => null);
  }
  return null;
}
