import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { readBibtexItem } from '../../core/import/bibtex-source.ts';
import type { Reading } from '../../core/import/draft.ts';
import type { FindNamed } from '../../core/import/names-in-content.ts';
import { bibtexEntries, type BibtexEntry } from './bibtex-entries.ts';
import type { ReadImport } from './import-source.ts';

/** Sources in BibTeX or BibLaTeX, UTF-8. Entries are found here, one by one; citation-js reads TeX and knows the fields. */
export const readBibtex: ReadImport = async function* ({ text, find, remark }) {
  let count = 0;
  for await (const { line, name, content } of bibtexEntries(text())) {
    count += 1;
    yield { line, name, content: 'fault' in content ? content : { value: readEntry(content.value, find) } };
  }
  if (count === 0) await remark(1, 'there is no entry in it: each begins with @ and a type, such as @article{');
};

interface Parsed {
  readonly type: string;
  readonly label: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

function readEntry({ text, strings }: BibtexEntry, find: FindNamed): Reading {
  try {
    const [entry] = (chain(`${strings}${text}`, '@biblatex/text', '@biblatex/entries+list') as unknown as Parsed[]).slice(-1);
    if (entry === undefined) return { refused: ['it holds nothing'] };
    const [item] = chain([entry], '@biblatex/entries+list', '@csl/list+object') as unknown as Record<string, unknown>[];
    return item === undefined ? { refused: ['it holds nothing'] } : readBibtexItem(item, entry, find);
  } catch (thrown) {
    return { refused: [`it cannot be read: ${(thrown as Error).message.split('\n', 1)[0] ?? ''}`] };
  }
}

/** The type is forced: citation-js takes texts of other looks for addresses, and would ask the network for them. */
const chain = (input: unknown, forceType: string, target: string): unknown =>
  plugins.input.chain(input as string, { generateGraph: false, maxChainLength: 10, strict: true, forceType, target });
