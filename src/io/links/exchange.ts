import { request as httpRequest, type ClientRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LinkReason } from '../../core/model/link-status.ts';
import { failureOf } from './failure.ts';
import { guardedLookup, type Resolver } from './resolve-host.ts';

/** How long an exchange may take, stage by stage, in milliseconds. */
export interface TimeLimits {
  /** Until there is a connection: name, TCP and TLS. */
  readonly connect: number;
  /** From then until the head of the answer is whole. */
  readonly headers: number;
  /** From then until as much of the body has come as is wanted. */
  readonly body: number;
}

export const timeLimits: TimeLimits = { connect: 15_000, headers: 20_000, body: 20_000 };

export interface ExchangeOptions {
  readonly method: 'HEAD' | 'GET';
  readonly userAgent: string;
  readonly limits: TimeLimits;
  readonly resolver: Resolver;
  readonly allowPrivate: boolean;
  /** So much of the body is read, in bytes; then the connection is closed. */
  readonly mostBody: number;
  /** Whether the body is read whatever the status is, which mostly says it all. */
  readonly readsAll?: boolean;
  readonly signal: AbortSignal;
}

export interface Answer {
  readonly status: number;
  readonly location: string | null;
  readonly retryAfter: string | null;
  readonly type: string | null;
  /** What was read of the body, without regard to where it was cut. */
  readonly body: Uint8Array;
  readonly wire: Wire;
}

/** What went over the connection, for those who keep it. */
export interface Wire {
  /** First lines and header fields, in the order and the letters in which they were sent, each ended by CR LF. */
  readonly requestHead: string;
  readonly answerHead: string;
  readonly ip: string | null;
  /** Whether the whole body has come. */
  readonly isWhole: boolean;
}

/** Why there was no answer that can be used. */
export type Failure = LinkReason | 'timed-out';

/** One request and its answer; no redirect is followed. Rejects only where the signal says so. */
export function exchange(url: URL, options: ExchangeOptions): Promise<Answer | { readonly failure: Failure }> {
  options.signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const { limits, signal, mostBody, readsAll = false } = options;
    const request = begin(url, options);
    let timer: NodeJS.Timeout | undefined;
    const within = (milliseconds: number, onEnd: () => void): void => {
      clearTimeout(timer);
      timer = setTimeout(onEnd, milliseconds);
    };
    const settle = (result: Answer | { readonly failure: Failure }): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      resolve(result);
      request.destroy();
    };
    let response: IncomingMessage | null = null;
    const parts: Buffer[] = [];
    const finish = (its: IncomingMessage): void => settle(answerOf(request, its, Buffer.concat(parts)));
    // What a server sends after its answer is no fault of the answer.
    const fail = (error: unknown): void => (response?.complete === true ? finish(response) : settle({ failure: failureOf(error) }));
    const timeOut = (): void => settle({ failure: 'timed-out' });
    const abort = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
      request.destroy();
    };
    signal.addEventListener('abort', abort, { once: true });
    within(limits.connect, timeOut);
    request.once('socket', (socket) => socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => within(limits.headers, timeOut)));
    // What comes after the promise is settled changes nothing, and must not end the process.
    request.on('error', fail);
    request.on('upgrade', (_, socket) => {
      settle({ failure: 'not-http' });
      socket.destroy();
    });
    request.on('response', (its) => {
      response = its;
      let length = 0;
      // A body that comes slowly, like that of a broadcast, is there all the same.
      within(limits.body, () => (length > 0 ? finish(its) : timeOut()));
      its.on('error', fail);
      its.on('end', () => finish(its));
      its.on('data', (part: Buffer) => {
        parts.push(part);
        length += part.length;
        if (length >= mostBody) finish(its);
      });
      // Of anything else the status says it all.
      if (!isSuccess(its) && !readsAll) finish(its);
    });
    request.end();
  });
}

const isSuccess = ({ statusCode = 0 }: IncomingMessage): boolean => statusCode >= 200 && statusCode < 300;

const largestHead = 16 * 1024;

function begin(url: URL, { method, userAgent, resolver, allowPrivate }: ExchangeOptions): ClientRequest {
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return request({
    method,
    protocol: url.protocol,
    hostname: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? null : Number(url.port),
    path: `${url.pathname}${url.search}`,
    headers: { 'User-Agent': userAgent, Accept: '*/*', 'Accept-Encoding': 'identity', Connection: 'close' },
    agent: false,
    lookup: guardedLookup(resolver, allowPrivate),
    maxHeaderSize: largestHead,
    rejectUnauthorized: true,
  });
}

const answerOf = (request: ClientRequest, { statusCode = 0, statusMessage = '', httpVersion, headers, rawHeaders, complete, socket }: IncomingMessage, body: Uint8Array): Answer => ({
  status: statusCode,
  location: headers.location ?? null,
  retryAfter: headers['retry-after'] ?? null,
  type: headers['content-type'] ?? null,
  body,
  wire: {
    requestHead: headOf(`${request.method} ${request.path} HTTP/1.1`, request.getRawHeaderNames().map((name) => [name, String(request.getHeader(name))])),
    answerHead: headOf(`HTTP/${httpVersion} ${statusCode} ${statusMessage}`.trimEnd(), rawHeaders.flatMap((name, index) => (index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? '']] : []))),
    ip: socket.remoteAddress ?? null,
    isWhole: complete,
  },
});

const headOf = (first: string, fields: readonly (readonly string[])[]): string => [first, ...fields.map(([name, value]) => `${name}: ${value}`)].map((line) => `${line}\r\n`).join('');
