import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of a zip, and what is to be wrong with it. */
export interface HandMadeEntry {
  readonly name: string | Buffer;
  readonly bytes?: Buffer | string;
  readonly deflated?: true;
  /** Unix mode, in the upper half of the external attributes. */
  readonly mode?: number;
  readonly flags?: number;
  readonly method?: number;
  readonly extra?: Buffer;
  /** What the headers state instead of the truth. */
  readonly size?: number;
  readonly crc?: number;
  readonly localName?: string;
  readonly packed?: Buffer;
  /** Where the list of entries says that it begins. */
  readonly offset?: number;
}

export interface HandMadeZip {
  readonly before?: Buffer;
  readonly between?: Buffer;
  readonly comment?: string;
  readonly count?: number;
}

/** Writes a zip by APPNOTE 6.3, as this test wants it and not as a program would. */
export function handMadeZip(entries: readonly HandMadeEntry[], { before = Buffer.alloc(0), between = Buffer.alloc(0), comment = '', count = entries.length }: HandMadeZip = {}): Buffer {
  const bodies: Buffer[] = [before];
  const heads: Buffer[] = [];
  let at = before.length;
  for (const entry of entries) {
    const bytes = Buffer.from(entry.bytes ?? '');
    const name = Buffer.from(entry.name as string);
    const localName = Buffer.from(entry.localName ?? name);
    const packed = entry.packed ?? (entry.deflated ? deflateRawSync(bytes) : bytes);
    const extra = entry.extra ?? Buffer.alloc(0);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(entry.flags ?? 0x0800, 2);
    common.writeUInt16LE(entry.method ?? (entry.deflated ? 8 : 0), 4);
    common.writeUInt16LE(0, 6);
    common.writeUInt16LE(0x5a21, 8);
    common.writeUInt32LE(entry.crc ?? crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(entry.size ?? bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    common.writeUInt16LE(extra.length, 24);
    const local = Buffer.from(common);
    local.writeUInt16LE(localName.length, 22);
    bodies.push(Buffer.from('PK\x03\x04', 'latin1'), local, localName, extra, packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 6);
    rest.writeUInt32LE(entry.offset ?? at, 10);
    heads.push(Buffer.from('PK\x01\x02\x14\x03', 'latin1'), common, rest, name, extra);
    at += 4 + 26 + localName.length + extra.length + packed.length;
  }
  const directory = Buffer.concat(heads);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at + between.length, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...bodies, between, directory, end, Buffer.from(comment)]);
}
