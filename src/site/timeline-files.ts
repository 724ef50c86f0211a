import type { Chronicle } from '../core/model/chronicle.ts';
import type { Entry } from '../core/model/entry.ts';
import type { ColumnsPiece } from '../core/layout/columns/columns-piece.ts';
import type { TimelineData } from '../core/layout/columns/timeline-data.ts';
import { piecesOf, timelineData } from '../core/layout/columns/timeline-data-of.ts';
import { pieceName, pieceScript } from '../core/piece.ts';
import { relativeHref } from '../core/render/address.ts';
import { speakerNames } from '../core/render/speaker-names.ts';
import { timelineWords } from '../core/render/timeline-words.ts';
import { sha256Hex } from '../io/hash.ts';
import { groupByDay } from './day-groups.ts';
import { siteInput } from './input.ts';
import { reading } from './reading.ts';
import type { Asset } from './scripts.ts';

/** The reports in stretches that travel alone, each with its path. */
interface Stretches {
  readonly pieces: readonly ColumnsPiece[];
  readonly paths: readonly string[];
}

const made = new WeakMap<Chronicle, Stretches>();

/** What marks say: all that a page does not list itself must come with its data. */
function textsOf(chronicle: Chronicle, isListed: (entry: Entry) => boolean) {
  const namesOf = speakerNames(chronicle, timelineWords(reading().locale));
  return (entry: Entry) => (isListed(entry) ? null : ([entry.title, namesOf(entry).join(', ')] as const));
}

/** The stretches that every page shares; made once for each record. */
function stretches(): Stretches {
  const { chronicle } = siteInput();
  let found = made.get(chronicle);
  if (found === undefined) {
    const pieces = piecesOf(chronicle, textsOf(chronicle, () => false));
    const paths = pieces.map((piece, index) => `timeline/${index + 1}.${sha256Hex(JSON.stringify(piece)).slice(0, 12)}.js`);
    made.set(chronicle, (found = { pieces, paths }));
  }
  return found;
}

/** The files of the stretches that do not travel in pages: none, while one stretch holds all. */
export function timelineFiles(): Asset[] {
  const { pieces, paths } = stretches();
  if (pieces.length < 2) return [];
  return pieces.map((piece, index) => {
    const path = paths[index] as string;
    return { path, type: 'text/javascript', text: pieceScript(pieceName(path), piece) };
  });
}

/** What a page hands to its script; `listed`: the reports that it lists itself. */
export function timelineDataOf(from: string, listed: readonly Entry[]): TimelineData {
  const { chronicle } = siteInput();
  const { pieces, paths } = stretches();
  const isListed = new Set(listed);
  const { locale } = reading();
  const places = new Map(chronicle.entries.map((entry, place) => [entry, place]));
  return timelineData(chronicle, {
    locale,
    pieces: pieces.length < 2 ? piecesOf(chronicle, textsOf(chronicle, (entry) => isListed.has(entry))) : pieces,
    hrefOf: (piece) => relativeHref(from, paths[piece] as string),
    listed: groupByDay(listed, reading()).flatMap(({ entries }) => entries.flatMap((entry) => places.get(entry) ?? [])),
  });
}
