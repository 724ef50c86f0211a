import { parseEdtf } from '../time/parse-edtf.ts';
import { readCslItem } from './csl-source.ts';
import type { Reading } from './draft.ts';
import type { FindNamed } from './names-in-content.ts';

/** An entry as it stands in the file, its values not yet read as TeX. */
export interface RawEntry {
  readonly type: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** BibLaTeX's types that CSL names more narrowly by what they stood in. */
const newspapers = /^(?:newspaper|newsarticle)$/;
/** Fields that stand in the item under another name, or that tell nothing of the source. */
const read: ReadonlySet<string> = new Set([
  'author', 'title', 'subtitle', 'date', 'year', 'month', 'day', 'edtf', 'url', 'urldate', 'langid', 'language', 'journal', 'journaltitle', 'journalsubtitle', 'booktitle', 'maintitle', 'publisher',
  'institution', 'organization', 'school', 'howpublished', 'note', 'doi', 'type', 'entrysubtype', 'options', 'keywords', 'ids', 'hyphenation',
]);

/**
 * An entry of BibTeX as a source: `item` is what citation-js made of it, in CSL. Dates are taken from the file itself, since EDTF's doubt is lost
 * on the way, and braces around a name make it that of an office.
 */
export function readBibtexItem(item: Readonly<Record<string, unknown>>, { type, properties }: RawEntry, find: FindNamed): Reading {
  const lost = Object.keys(properties)
    .filter((key) => !read.has(key) && !(cslOf(key) in item))
    .map((key) => `“${key}” has no room in a source: ${(properties[key] ?? '').slice(0, 200)}`);
  const exact = (texts: readonly (string | undefined)[]): string | undefined => texts.find((text) => text !== undefined && isDate(text));
  const issued = exact([properties['edtf'], properties['date']]);
  const accessed = exact([properties['urldate']]);
  const { keyword, ...rest } = item;
  if (keyword !== undefined) lost.push(`“keywords” has no room in a source: ${String(keyword)}`);
  const subtype = properties['entrysubtype']?.toLowerCase();
  const language = properties['language'] ?? properties['langid'];
  return readCslItem(
    {
      ...rest,
      ...(newspapers.test(type) || subtype === 'newspaper' ? { type: 'article-newspaper' } : subtype === 'magazine' ? { type: 'article-magazine' } : {}),
      ...(issued === undefined ? {} : { issued: { raw: issued } }),
      ...(accessed === undefined ? {} : { accessed: { raw: accessed } }),
      ...(language === undefined ? {} : { language }),
      ...(Array.isArray(item['author']) ? { author: item['author'].map(nameOf) } : {}),
    },
    find,
    lost,
  );
}

const cslOf = (field: string): string => (field === 'doi' ? 'DOI' : field === 'url' ? 'URL' : field);

const isDate = (text: string): boolean => 'span' in parseEdtf(text, 'UTC') && text !== 'unknown';

/** A name in braces comes as a family without a given name. */
function nameOf(name: unknown): unknown {
  const { family, given, ...rest } = (name ?? {}) as Record<string, unknown>;
  return typeof family === 'string' && given === undefined && family.includes(' ') && Object.keys(rest).length === 0 ? { literal: family } : name;
}
