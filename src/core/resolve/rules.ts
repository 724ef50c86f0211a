import type { CheckedFiles } from '../parse/check-files.ts';
import type { Draft, Report } from '../parse/report.ts';
import { finding } from '../problems.ts';
import { pictureName, type Entry } from '../model/entry.ts';
import type { Source } from '../model/source.ts';
import { nearest } from '../nearest.ts';
import { isSurelyBefore } from '../time/order.ts';
import { loopsIn } from './loops.ts';

/** `derived-from`, `within` and `member-of` may not lead back to themselves. */
export function checkLoops(files: CheckedFiles, report: Report): void {
  const check = <Item extends { id: string; draft: Draft }>(kind: string, items: readonly Item[], path: string[], linksOf: (item: Item) => readonly string[]) => {
    const byId = new Map(items.map((item) => [item.id, item]));
    for (const loop of loopsIn(new Map(items.map((item) => [item.id, linksOf(item)])))) {
      const item = byId.get(loop[0] as string);
      if (item !== undefined) report.in(item.draft, [...path, linksOf(item).indexOf(loop[1] as string)], finding('reference-loop', { kind, path: loop }));
    }
  };
  check('derivation', files.sources, ['derived-from'], ({ value }) => value['derived-from'] ?? []);
  check('place', files.places, ['properties', 'within'], ({ value }) => (value.properties.within === undefined ? [] : [value.properties.within]));
  check('membership', files.actors, ['member-of'], ({ value }) => value['member-of'] ?? []);
}

/** Revisions stand in the order of their dates; figures say what they are about and which time they cover. */
export function checkEntryRules(files: CheckedFiles, entries: ReadonlyMap<string, Entry>, report: Report): void {
  for (const { id, draft, value } of files.entries) {
    const entry = entries.get(id) as Entry;
    entry.revisions.forEach(({ date }, index) => {
      const before = entry.revisions[index - 1]?.date;
      if (before !== undefined && isSurelyBefore(date, before)) {
        report.in(draft, ['revisions', index, 'date'], finding('revision-order', { value: date.text }));
      }
    });
    for (const [index, claim] of value.claims.entries()) {
      if ((claim.figures ?? []).length === 0) continue;
      for (const key of ['about', 'covers'] as const) {
        if (claim[key] === undefined) report.in(draft, ['claims', index], finding('scope-missing', { key }));
      }
    }
  }
}

/** Whether every entry is there to name things: what one with a fault names is no stray. */
const allIsRead = (files: CheckedFiles): boolean => files.faultyEntries.size === 0;

/** Pictures exist and are raster pictures; each is named by an entry. */
export function checkMedia(files: CheckedFiles, report: Report): void {
  const named = new Set<string>();
  for (const { draft, value } of files.entries) {
    for (const [index, { file }] of (value.media ?? []).entries()) {
      named.add(file);
      const raster = files.media.get(file);
      const at = ['media', index, 'file'];
      if (raster === undefined) {
        const isThere = files.unread.has(`media/${file}`) || files.unread.has('media');
        if (!isThere) report.in(draft, at, finding('media-missing', { value: file, nearest: nearest(file, files.media.keys()) }));
      } else if (raster.type === null || !endings[raster.type].test(file)) {
        report.in(draft, at, finding('media-not-raster', { value: file, holds: raster.type?.slice('image/'.length) ?? null }));
      }
    }
  }
  for (const file of files.media.keys()) {
    const start = { line: 1, column: 1 };
    if (!pictureName.test(file)) report.at(`media/${file}`, start, finding('media-name', { value: file }));
    else if (!named.has(file) && allIsRead(files)) report.at(`media/${file}`, start, finding('media-unused', { value: file }));
  }
}

const endings = {
  'image/png': /\.png$/i,
  'image/jpeg': /\.jpe?g$/i,
  'image/webp': /\.webp$/i,
  'image/gif': /\.gif$/i,
  'image/avif': /\.avif$/i,
} as const;

/** What readers would miss at a source, as warnings. */
export function checkSources(files: CheckedFiles, sources: ReadonlyMap<string, Source>, report: Report): void {
  for (const { id, draft } of files.sources) {
    const source = sources.get(id) as Source;
    if (source.url === null) report.in(draft, [], finding('source-without-url', {}));
    else if (source.archived.length === 0) report.in(draft, ['URL'], finding('source-without-archive', {}), 'key');
    if (source.citedBy.length + source.carries.length + source.derivedSources.length === 0 && allIsRead(files)) {
      report.in(draft, [], finding('source-unused', { value: id }));
    }
  }
}

/**
 * A translation is in another language than its entry, and translates claims that are there. `language` is that of the
 * entries; null: it is not known.
 */
export function checkTranslations(files: CheckedFiles, entries: ReadonlyMap<string, Entry>, language: string | null, report: Report): void {
  for (const { id, draft, value, language: own } of files.translations) {
    if (own.toLowerCase() === language?.toLowerCase()) {
      report.at(draft.file, { line: 1, column: 1 }, finding('translation-same-language', { value: own }));
    }
    const claims = entries.get(id)?.claims.map((claim) => claim.id);
    for (const claim of Object.keys(value.statements ?? {})) {
      if (claims !== undefined && !claims.includes(claim)) {
        report.in(draft, ['statements', claim], finding('unknown-claim', { value: claim, entry: id, nearest: nearest(claim, claims) }), 'key');
      }
    }
  }
}
