import { readBody } from '../markdown/read-body.ts';
import type { Chronicle } from '../model/chronicle.ts';
import { linkKinds, type LinkKind } from '../model/link-status.ts';
import type { Position } from '../model/problem.ts';
import type { SourceText } from '../model/source-text.ts';
import { splitFrontMatter } from '../parse/front-matter.ts';
import { YamlLocator } from '../parse/yaml.ts';

export interface AddressPlace extends Position {
  readonly file: string;
}

/** An address that readers of the pages can follow, with all that leads to it. */
export interface UsedAddress {
  readonly address: string;
  /** The first of {@link linkKinds} that it is. */
  readonly kind: LinkKind;
  readonly sources: readonly string[];
  readonly entries: readonly string[];
  /** Where it is written, in the order of files and lines. */
  readonly places: readonly AddressPlace[];
}

interface Use {
  readonly address: string;
  readonly kind: LinkKind;
  readonly source: string | null;
  readonly entry: string | null;
  readonly place: AddressPlace;
}

/** Every address of a content, sorted by code units: of sources, of their stored copies, and of links in the text of entries. */
export function usedAddresses(texts: readonly SourceText[], chronicle: Chronicle): UsedAddress[] {
  const textOf = new Map(texts.flatMap((each) => ('text' in each ? [[each.path, each.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')] as const] : [])));
  const uses = [...usesBySources(chronicle, textOf), ...usesByEntries(chronicle, textOf)];
  const byAddress = [...Map.groupBy(uses, ({ address }) => address)].sort(([a], [b]) => (a < b ? -1 : 1));
  return byAddress.map(([address, its]) => ({
    address,
    kind: linkKinds.find((kind) => its.some((use) => use.kind === kind)) as LinkKind,
    sources: sortedIds(its.map(({ source }) => source)),
    entries: sortedIds(its.map(({ entry }) => entry)),
    places: its.map(({ place }) => place).sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column)),
  }));
}

const sortedIds = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))].sort();

function usesBySources({ sources }: Chronicle, textOf: ReadonlyMap<string, string>): Use[] {
  const locator = new YamlLocator();
  return sources.flatMap(({ id, file, url, archived }) => {
    const yaml = { text: textOf.get(file) ?? '', firstLine: 1 };
    const use = (address: string, kind: LinkKind, path: (string | number)[]): Use => ({ address, kind, source: id, entry: null, place: { file, ...locator.locate(yaml, path) } });
    return [...(url === null ? [] : [use(url, 'original', ['URL'])]), ...archived.map((copy, index) => use(copy.url, 'capture', ['archived', index, 'url']))];
  });
}

function usesByEntries({ entries }: Chronicle, textOf: ReadonlyMap<string, string>): Use[] {
  return entries.flatMap(({ id, file, translations }) =>
    [file, ...translations.map((translation) => translation.file)].flatMap((path) => {
      const parts = splitFrontMatter(textOf.get(path) ?? '');
      const addresses = 'body' in parts ? readBody(parts.body, parts.bodyLine).addresses : [];
      return addresses.map(({ address, at }): Use => ({ address, kind: 'link', source: null, entry: id, place: { file: path, ...at } }));
    }),
  );
}
