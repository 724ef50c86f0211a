import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { sha256Hex } from '../hash.ts';
import type { Answer } from './exchange.ts';

/** One request and its answer, as they went over the connection. */
export interface Captured {
  readonly address: string;
  readonly answer: Answer;
}

/**
 * A WARC 1.1 file (ISO 28500:2017) of exchanges, in their order: `warcinfo`, then `response` and `request` of each, each record compressed by
 * itself. `date` is in milliseconds since 1970. Bodies are as they were read: what HTTP had cut into chunks for the way is put together, and the
 * field that said so is kept under another name, with the length beside it.
 */
export function warcFile(exchanges: readonly Captured[], about: { readonly name: string; readonly date: number; readonly software: string }): Uint8Array {
  const date = `${new Date(about.date).toISOString().slice(0, -'.000Z'.length)}Z`;
  const info = newId();
  const fields = Buffer.from(`software: ${about.software}\r\nformat: WARC File Format 1.1\r\nconformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r\n`);
  const records = exchanges.flatMap(({ address, answer: { body, wire } }) => {
    const id = newId();
    const common: readonly Field[] = [['WARC-Target-URI', address], ['WARC-Date', date], ['WARC-Warcinfo-ID', info], ...(wire.ip === null ? [] : [['WARC-IP-Address', wire.ip] as const])];
    const answer = Buffer.concat([Buffer.from(`${storedHead(wire.answerHead, body.length)}\r\n`, 'latin1'), body]);
    const request = Buffer.from(`${wire.requestHead}\r\n`, 'latin1');
    return [
      record([['WARC-Type', 'response'], ['WARC-Record-ID', id], ...common, ['WARC-Payload-Digest', digestOf(body)], ['Content-Type', 'application/http;msgtype=response']], answer),
      record([['WARC-Type', 'request'], ['WARC-Record-ID', newId()], ...common, ['WARC-Concurrent-To', id], ['Content-Type', 'application/http;msgtype=request']], request),
    ];
  });
  return Buffer.concat([record([['WARC-Type', 'warcinfo'], ['WARC-Record-ID', info], ['WARC-Date', date], ['WARC-Filename', about.name], ['Content-Type', 'application/warc-fields']], fields), ...records]);
}

const newId = (): string => `<urn:uuid:${randomUUID()}>`;

const digestOf = (bytes: Uint8Array): string => `sha256:${sha256Hex(bytes)}`;

type Field = readonly [name: string, value: string];

function record(fields: readonly Field[], block: Uint8Array): Uint8Array {
  const head = [...fields, ['WARC-Block-Digest', digestOf(block)], ['Content-Length', String(block.length)]].map(([name, value]) => `${name}: ${value}\r\n`);
  return gzipSync(Buffer.concat([Buffer.from(`WARC/1.1\r\n${head.join('')}\r\n`), block, Buffer.from('\r\n\r\n')]));
}

function storedHead(head: string, length: number): string {
  if (!/^transfer-encoding:/im.test(head)) return head;
  return `${head.replace(/^transfer-encoding:/gim, 'X-Archive-Orig-Transfer-Encoding:')}Content-Length: ${length}\r\n`;
}
