import type { Chronicle } from '../../model/chronicle.ts';
import type { Reading } from '../../render/reference.ts';
import { jsonScript } from '../json-script.ts';
import { bibtexRecord } from './bibtex.ts';
import { citedSource, type CitedItem } from './cited-item.ts';
import { cslItem } from './csl-item.ts';
import { risRecord } from './ris.ts';

/** The files of all sources, with the names of their formats, which are the same in all languages. */
export const sourceFiles = [
  { name: 'CSL-JSON', path: 'data/sources.csl.json' },
  { name: 'BibTeX', path: 'data/sources.bib' },
  { name: 'RIS', path: 'data/sources.ris' },
] as const;

/** All sources as CSL-JSON 1.0.2; with `custom` (see `CslCustom`) it holds all that the record states of them. */
export const sourcesCsl = (chronicle: Chronicle): string => `${jsonScript(all(chronicle, cslItem), 1)}\n`;

/** All sources as BibTeX, in the types and fields of biblatex. */
export const sourcesBibtex = (chronicle: Chronicle): string => all(chronicle, bibtexRecord).join('\n');

/** All sources as RIS. */
export const sourcesRis = (chronicle: Chronicle): string => all(chronicle, risRecord).join('\r\n');

function all<Written>({ site, sources }: Chronicle, write: (item: CitedItem, reading: Reading) => Written): Written[] {
  const reading = { zone: site.timeZone, locale: site.language };
  return sources.map((source) => write(citedSource(source), reading));
}
