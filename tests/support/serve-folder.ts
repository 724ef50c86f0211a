import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

export interface Served {
  /** Where the folder stands, with a slash at the end. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Serves a folder as plain web servers do: files by their paths, below a base such as `/` or `/a/b/`, and its 404 page elsewhere. */
export async function serveFolder(folder: string, base = '/'): Promise<Served> {
  const server = createServer(({ url = '/' }, response) => {
    const answer = async () => {
      const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
      const file = path.startsWith(base) ? path.slice(base.length).replace(/^$|\/$/, '$&index.html') : null;
      const found = file === null ? null : await readFile(join(folder, file)).catch(() => null);
      const body = found ?? (await readFile(join(folder, '404.html')));
      response.writeHead(found === null ? 404 : 200, { 'Content-Type': found === null ? types['.html'] : (types[extname(file ?? '')] ?? 'application/octet-stream') });
      response.end(body);
    };
    answer().catch((thrown: unknown) => response.writeHead(500).end(String(thrown)));
  });
  await new Promise<void>((resolve, reject) => server.on('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
