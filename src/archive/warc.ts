import { createHash } from 'node:crypto';
import { gzipSync } from 'fflate';
import { sha256Hex } from '../io/hash.ts';

/** One record of a WARC file (WARC 1.1, ISO 28500:2017). */
export interface WarcRecord {
  readonly type: 'warcinfo' | 'resource';
  /** A UUID. */
  readonly id: string;
  /** In UTC to the second: `2026-11-23T05:00:00Z`. */
  readonly date: string;
  readonly contentType: string;
  readonly block: Uint8Array;
  /** Fields that only records of this type have. */
  readonly fields: readonly (readonly [name: string, value: string])[];
}

export interface Resource {
  readonly uri: string;
  readonly contentType: string;
  readonly block: Uint8Array;
}

const warcFields = 'application/warc-fields';

/** The record that tells what the others are. Its name is that of the file which it begins. */
export function warcInfo(filename: string, date: string, info: Readonly<Record<string, string>>): WarcRecord {
  const text = Object.entries(info).map(([name, value]) => `${name}: ${value.replace(/\s+/g, ' ').trim()}\r\n`).join('');
  const block = Buffer.from(text, 'utf8');
  return { type: 'warcinfo', id: nameUuid(`${filename} ${date} ${sha256Hex(block)}`), date, contentType: warcFields, block, fields: [['WARC-Filename', filename]] };
}

/** A file as it lies on a disk, under the address at which it stands or would stand: no exchange over HTTP is told of. */
export function resourceRecord({ uri, contentType, block }: Resource, date: string, infoId: string): WarcRecord {
  const digest = digestOf(block);
  return {
    type: 'resource',
    id: nameUuid(`${uri} ${date} ${digest}`),
    date,
    contentType,
    block,
    fields: [['WARC-Target-URI', uri], ['WARC-Warcinfo-ID', `<urn:uuid:${infoId}>`], ['WARC-Payload-Digest', digest]],
  };
}

export const digestOf = (block: Uint8Array): string => `sha256:${sha256Hex(block)}`;

/** A record as a member of gzip of its own, so that it can be read without those before it; nothing in it tells of a machine or an hour. */
export function recordBytes({ type, id, date, contentType, block, fields }: WarcRecord): Uint8Array {
  const head = [
    ['WARC-Type', type],
    ['WARC-Record-ID', `<urn:uuid:${id}>`],
    ['WARC-Date', date],
    ...fields,
    ['WARC-Block-Digest', digestOf(block)],
    ['Content-Type', contentType],
    ['Content-Length', String(block.length)],
  ].map(([name, value]) => `${name}: ${value}\r\n`);
  const end = '\r\n\r\n';
  return gzipSync(Buffer.concat([Buffer.from(`WARC/1.1\r\n${head.join('')}\r\n`, 'utf8'), block, Buffer.from(end)]), { level: 6, mtime: 0 });
}

/** The name space of addresses (RFC 9562, 6.6). */
const addressSpace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/** The UUID of a name (RFC 9562, version 5): the same name, the same UUID. */
export function nameUuid(name: string): string {
  const bytes = createHash('sha1').update(addressSpace).update(name, 'utf8').digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
