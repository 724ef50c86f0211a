import type { Chronicle } from '../core/model/chronicle.ts';
import type { Entry } from '../core/model/entry.ts';
import type { ColumnsPiece } from '../core/layout/columns/columns-piece.ts';
import { facetsPiece } from '../core/layout/columns/facets-piece-of.ts';
import type { TimelineData } from '../core/layout/columns/timeline-data.ts';
import { piecesOf, timelineData } from '../core/layout/columns/timeline-data-of.ts';
import { pieceName, pieceScript } from '../core/piece.ts';
import { relativeHref } from '../core/render/address.ts';
import { speakerNames } from '../core/render/speaker-names.ts';
import { timelineWords } from '../core/render/timeline-words.ts';
import { timeWords } from '../core/time/words.ts';
import { sha256Hex } from '../io/hash.ts';
import { groupByDay } from './day-groups.ts';
import { siteInput } from './input.ts';
import { reading } from './reading.ts';
import type { Asset } from './scripts.ts';

/** The reports in stretches that travel alone, each with its path. */
interface Stretches {
  readonly pieces: readonly ColumnsPiece[];
  readonly paths: readonly string[];
  /** What a first look does not need. */
  readonly facets: Asset;
}

const made = new WeakMap<Chronicle, Stretches>();

/** What marks say: all that a page does not list itself must come with its data. */
function textsOf(chronicle: Chronicle, isListed: (entry: Entry) => boolean) {
  const { zone, locale } = reading();
  const namesOf = speakerNames(chronicle, timelineWords(locale));
  return (entry: Entry) => (isListed(entry) ? null : ([entry.title, namesOf(entry).join(', '), timeWords(entry.reported, { zone, locale })] as const));
}

/** The stretches that every page shares; made once for each record. */
function stretches(): Stretches {
  const { chronicle } = siteInput();
  let found = made.get(chronicle);
  if (found === undefined) {
    const pieces = piecesOf(chronicle, textsOf(chronicle, () => false));
    const paths = pieces.map((piece, index) => pathOfPiece(String(index + 1), piece));
    made.set(chronicle, (found = { pieces, paths, facets: fileOf('facets', facetsPiece(chronicle, pieces)) }));
  }
  return found;
}

const pathOfPiece = (name: string, piece: object): string => `timeline/${name}.${sha256Hex(JSON.stringify(piece)).slice(0, 12)}.js`;

function fileOf(name: string, piece: object): Asset {
  const path = pathOfPiece(name, piece);
  return { path, type: 'text/javascript', text: pieceScript(pieceName(path), piece) };
}

/** What does not travel in pages: the facets, and the stretches, unless one stretch holds all. */
export function timelineFiles(): Asset[] {
  const { pieces, facets } = stretches();
  return [facets, ...(pieces.length < 2 ? [] : pieces.map((piece, index) => fileOf(String(index + 1), piece)))];
}

/** What a page hands to its script; `listed`: the reports that it lists itself. */
export function timelineDataOf(from: string, listed: readonly Entry[]): TimelineData {
  const { chronicle } = siteInput();
  const { pieces, paths, facets } = stretches();
  const isListed = new Set(listed);
  const { locale } = reading();
  const places = new Map(chronicle.entries.map((entry, place) => [entry, place]));
  return timelineData(chronicle, {
    locale,
    pieces: pieces.length < 2 ? piecesOf(chronicle, textsOf(chronicle, (entry) => isListed.has(entry))) : pieces,
    hrefOf: (piece) => relativeHref(from, paths[piece] as string),
    facets: relativeHref(from, facets.path),
    listed: groupByDay(listed, reading()).flatMap(({ entries }) => entries.flatMap((entry) => places.get(entry) ?? [])),
  });
}
