import { readCslItem } from '../../core/import/csl-source.ts';
import type { ReadImport } from './import-source.ts';
import { jsonItems } from './json-items.ts';

/** Sources in CSL-JSON: a list of items, or a mapping with one under `items`, as some programs write it. */
export const readCslJson: ReadImport = async function* ({ text, find, remark }) {
  for await (const { line, name, content } of jsonItems(text(), ['items'])) {
    if ('fault' in content) yield { line, name, content };
    else if (content.value.list === null || content.value.list === 'items') yield { line, name, content: { value: readCslItem(content.value.value, find) } };
    else await remark(line, `“${content.value.list}” is not read`);
  }
};
