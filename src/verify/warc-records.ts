import { createHash } from 'node:crypto';
import type { Adds } from './finding.ts';
import { gzipMembers, GzipFault } from './gzip-members.ts';

/** A record of a WARC file (WARC 1.1, ISO 28500:2017), and where it lies. */
export interface WarcRecord {
  readonly offset: number;
  readonly length: number;
  readonly type: string;
  /** By names in small letters. */
  readonly fields: ReadonlyMap<string, string>;
  readonly uri: string | null;
  /** SHA-256 of what stands under the address: of a response over HTTP its body, of a resource the block. */
  readonly payloadSha256: string;
}

const mostBytes = 1024 * 1024 * 1024;
const required = ['warc-record-id', 'content-length', 'warc-date', 'warc-type'];

/** Reads all records of a gzipped WARC file, one a member of gzip, and checks each by itself. @throws UnreadableFile */
export async function readWarc(path: string, chunks: AsyncIterable<Uint8Array>, findings: Adds): Promise<WarcRecord[]> {
  const records: WarcRecord[] = [];
  const ids = new Set<string>();
  try {
    for await (const { offset, length, bytes } of gzipMembers(chunks, mostBytes)) {
      const fault = (message: string): void => findings.add('invalid', path, `has a record at byte ${offset} that ${message}`);
      const record = recordOf(bytes, fault);
      if (record === null) continue;
      const id = record.fields.get('warc-record-id') ?? '';
      if (ids.has(id)) fault(`has the id of another: ${id}`);
      ids.add(id);
      records.push({ offset, length, ...record });
    }
  } catch (thrown) {
    if (!(thrown instanceof GzipFault)) throw thrown;
    findings.add('invalid', path, thrown.message);
  }
  return records;
}

function recordOf(bytes: Buffer, fault: (message: string) => void): Omit<WarcRecord, 'offset' | 'length'> | null {
  const headEnd = bytes.indexOf('\r\n\r\n');
  const [version, ...lines] = bytes.subarray(0, Math.max(0, headEnd)).toString('utf8').split('\r\n');
  if (headEnd < 0 || !/^WARC\/1\.[01]$/.test(version ?? '')) return fault('does not begin with WARC/1.1 and fields'), null;
  const fields = fieldsOf(lines, fault);
  for (const name of required) if (!fields.has(name)) fault(`has no field ${name}`);
  const size = Number(fields.get('content-length'));
  const start = headEnd + 4;
  if (!Number.isSafeInteger(size) || bytes.length !== start + size + 4 || bytes.toString('latin1', start + size) !== '\r\n\r\n') return fault(`is not as long as it says (Content-Length ${fields.get('content-length')})`), null;
  const block = bytes.subarray(start, start + size);
  const payload = payloadOf(fields, block);
  const what = fields.get('warc-target-uri') ?? fields.get('warc-type') ?? '';
  checkDigest('WARC-Block-Digest', fields.get('warc-block-digest'), block, what, fault);
  checkDigest('WARC-Payload-Digest', fields.get('warc-payload-digest'), payload, what, fault);
  const date = fields.get('warc-date') ?? '';
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(date)) fault(`has no date in UTC: “${date}”`);
  return { type: fields.get('warc-type') ?? '', fields, uri: fields.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1') ?? null, payloadSha256: createHash('sha256').update(payload).digest('hex') };
}

function fieldsOf(lines: readonly string[], fault: (message: string) => void): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of lines) {
    const parts = /^([^\s:]+):[ \t]*(.*)$/.exec(line);
    if (parts === null) fault(`has a line in its head that is no field: “${line.slice(0, 80)}”`);
    else fields.set((parts[1] ?? '').toLowerCase(), (parts[2] ?? '').trim());
  }
  return fields;
}

function payloadOf(fields: ReadonlyMap<string, string>, block: Buffer): Buffer {
  if (!/^application\/http\b/i.test(fields.get('content-type') ?? '')) return block;
  const end = block.indexOf('\r\n\r\n');
  return end < 0 ? block.subarray(block.length) : block.subarray(end + 4);
}

/** A labelled digest: an algorithm, a colon, and the digest in base 16 or base 32. */
function checkDigest(name: string, stated: string | undefined, bytes: Buffer, what: string, fault: (message: string) => void): void {
  if (stated === undefined) return;
  const [, label = '', value = ''] = /^([\w-]+):(.*)$/.exec(stated) ?? [];
  const algorithm = label.toLowerCase().replaceAll('-', '');
  if (!['sha1', 'sha256', 'sha512'].includes(algorithm)) return fault(`(${what}) has a ${name} that this program cannot check: “${stated}”`);
  const digest = createHash(algorithm).update(bytes).digest();
  if (value.toLowerCase() !== digest.toString('hex') && value.toUpperCase().replace(/=+$/, '') !== base32(digest)) fault(`(${what}) states ${name} ${stated}; its bytes have ${digest.toString('hex')}`);
}

/** RFC 4648, 6, without padding. */
function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((group) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[parseInt(group.padEnd(5, '0'), 2)]).join('');
}
