import { parseEdtf } from '../time/parse-edtf.ts';
import { tagOfBabel } from './babel-tag.ts';
import { readCslItem } from './csl-source.ts';
import type { Reading } from './draft.ts';
import type { FindNamed } from './names-in-content.ts';

/** An entry as it stands in the file; what some fields hold is a list. */
export interface RawEntry {
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** BibLaTeX's types that CSL names more narrowly by what they stood in. */
const newspapers = /^(?:newspaper|newsarticle)$/;
/** What of an item of CSL a source has room for. */
const kept = ['id', 'type', 'title', 'author', 'container-title', 'publisher', 'issued', 'accessed', 'URL', 'DOI', 'language', 'note'] as const;
/** Fields that stand in the item in some way, or that tell nothing of the source. */
const read: ReadonlySet<string> = new Set([
  'author', 'title', 'subtitle', 'date', 'year', 'month', 'day', 'edtf', 'url', 'urldate', 'langid', 'language', 'journal', 'journaltitle', 'journalsubtitle', 'booktitle', 'maintitle', 'publisher',
  'institution', 'organization', 'school', 'howpublished', 'note', 'doi', 'entrysubtype', 'options', 'ids', 'hyphenation',
]);

/**
 * An entry of BibTeX as a source: `item` is what citation-js made of it, in CSL. Dates are taken from the file itself, since EDTF's doubt is lost
 * on the way, and braces around a name make it that of an office.
 */
export function readBibtexItem(item: Readonly<Record<string, unknown>>, { type, properties }: RawEntry, find: FindNamed): Reading {
  const lost = Object.keys(properties)
    .filter((key) => !read.has(key))
    .map((key) => `“${key}” has no room in a source: ${textOf(properties[key]).slice(0, 200)}`);
  const exact = (texts: readonly unknown[]): string | undefined => texts.find((text): text is string => typeof text === 'string' && isDate(text));
  const issued = exact([properties['edtf'], properties['date']]);
  const accessed = exact([properties['urldate']]);
  const rest = Object.fromEntries(kept.flatMap((key) => (item[key] === undefined ? [] : [[key, item[key]]])));
  const subtype = textOf(properties['entrysubtype']).toLowerCase();
  const said = textOf(properties['language'] ?? properties['langid']);
  const language = said === '' ? undefined : (tagOfBabel(said) ?? said);
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

const textOf = (value: unknown): string => (value === undefined ? '' : typeof value === 'string' ? value : Array.isArray(value) && value.every((each) => typeof each === 'string') ? value.join(', ') : JSON.stringify(value));

const isDate = (text: string): boolean => 'span' in parseEdtf(text, 'UTC') && text !== 'unknown';

/** A name in braces comes as a family without a given name. */
function nameOf(name: unknown): unknown {
  const { family, given, ...rest } = (name ?? {}) as Record<string, unknown>;
  return typeof family === 'string' && given === undefined && family.includes(' ') && Object.keys(rest).length === 0 ? { literal: family } : name;
}
