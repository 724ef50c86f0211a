import { tagAt, turned, type RasterSize } from './raster-size.ts';

interface Box {
  readonly type: string;
  /** Where its payload begins, and ends. */
  readonly from: number;
  readonly to: number;
}

/** Whether an ISO base media file says, in its first box, that it is an AVIF picture or sequence. */
export function isAvif(view: DataView): boolean {
  if (view.byteLength < 16 || tagAt(view, 4) !== 'ftyp') return false;
  const end = Math.min(view.getUint32(0), view.byteLength);
  for (let at = 8; at + 4 <= end; at += 4) if (at !== 12 && ['avif', 'avis'].includes(tagAt(view, at))) return true;
  return false;
}

/** The size of the primary item (`ispe`), turned as its `irot` says. */
export function avifSize(view: DataView): RasterSize | null {
  const meta = childOf(view, { type: '', from: 0, to: view.byteLength }, 'meta');
  const inside = meta && { ...meta, from: meta.from + 4 };
  const primary = inside && childOf(view, inside, 'pitm');
  const properties = inside && childOf(view, inside, 'iprp');
  const all = properties && childOf(view, properties, 'ipco');
  const associations = properties && childOf(view, properties, 'ipma');
  if (!primary || !all || !associations) return null;
  const item = view.getUint8(primary.from) === 0 ? view.getUint16(primary.from + 4) : view.getUint32(primary.from + 4);
  const numbers = propertiesOf(view, associations, item);
  const own = numbered(boxesIn(view, all), numbers);
  const extent = own.find(({ type }) => type === 'ispe');
  if (!extent) return null;
  const size = { width: view.getUint32(extent.from + 4), height: view.getUint32(extent.from + 8) };
  const rotation = own.find(({ type }) => type === 'irot');
  return rotation && view.getUint8(rotation.from) % 2 === 1 ? turned(size) : size;
}

function childOf(view: DataView, parent: Box, type: string): Box | undefined {
  for (const box of boxesIn(view, parent)) if (box.type === type) return box;
  return undefined;
}

/** The boxes with these numbers, which count from 1. */
function numbered(boxes: Iterable<Box>, numbers: readonly number[]): Box[] {
  const found: Box[] = [];
  const last = Math.max(0, ...numbers);
  let number = 0;
  for (const box of boxes) {
    number += 1;
    if (number > last) break;
    if (numbers.includes(number)) found.push(box);
  }
  return found;
}


function* boxesIn(view: DataView, parent: Box): Generator<Box, void, undefined> {
  for (let at = parent.from; at + 8 <= Math.min(parent.to, view.byteLength); ) {
    const short = view.getUint32(at);
    const header = short === 1 ? 16 : 8;
    const size = short === 0 ? parent.to - at : short === 1 ? Number(view.getBigUint64(at + 8)) : short;
    if (size < header) break;
    yield { type: tagAt(view, at + 4), from: at + header, to: at + size };
    at += size;
  }
}

/** The numbers (from 1) of an item's properties in the list of all properties. */
function propertiesOf(view: DataView, { from }: Box, item: number): number[] {
  const wideIds = view.getUint8(from) > 0;
  const wideIndexes = (view.getUint8(from + 3) & 1) === 1;
  let at = from + 8;
  for (let entries = view.getUint32(from + 4); entries > 0; entries -= 1) {
    const id = wideIds ? view.getUint32(at) : view.getUint16(at);
    at += wideIds ? 4 : 2;
    const count = view.getUint8(at);
    at += 1;
    const start = at;
    at += count * (wideIndexes ? 2 : 1);
    if (id !== item) continue;
    // The highest bit says that a reader has to know the property.
    return Array.from({ length: count }, (_, index) =>
      wideIndexes ? view.getUint16(start + index * 2) & 0x7fff : view.getUint8(start + index) & 0x7f,
    );
  }
  return [];
}
