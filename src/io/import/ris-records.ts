import type { Reading } from '../../core/import/draft.ts';
import { readRisRecord, type RisField } from '../../core/import/ris-source.ts';
import type { ReadImport } from './import-source.ts';
import type { Item } from './item.ts';
import { lines } from './lines.ts';

interface Open {
  readonly line: number;
  readonly name: string;
  readonly fields: RisField[];
}

// Own, since the plugin of citation-js does not install beside its core, and lost author and date of newspaper articles.
const field = /^\s{0,3}([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/;

/** Sources in RIS. A line without a tag goes on with the one before it; a record that no `ER` ends is told and kept. */
export const readRis: ReadImport = async function* ({ text, find, remark }) {
  let open: Open | null = null;
  let number = 0;
  let count = 0;
  const close = ({ line, name, fields }: Open): Item<Reading> => ({ line, name, content: { value: readRisRecord(fields, find) } });
  for await (const line of lines(text())) {
    number += 1;
    const [, tag, value = ''] = field.exec(line) ?? [];
    if (tag === 'TY') {
      if (open !== null) {
        await remark(open.line, `no line “ER  -” ends ${open.name}; it is taken to end before the next one`);
        yield close(open);
      }
      count += 1;
      open = { line: number, name: `record ${count}`, fields: [{ tag, value: value.trim() }] };
    } else if (open === null) {
      if (line.trim() !== '') await remark(number, `this line is in no record, which begins with “TY  - ”: ${line.slice(0, 80)}`);
    } else if (tag === 'ER') {
      yield close(open);
      open = null;
    } else if (tag !== undefined) open.fields.push({ tag, value: value.trim() });
    else if (line.trim() !== '') {
      const last = open.fields.at(-1) as RisField;
      open.fields[open.fields.length - 1] = { ...last, value: `${last.value} ${line.trim()}`.trim() };
    }
  }
  if (open !== null) {
    await remark(open.line, `no line “ER  -” ends ${open.name}, the last of the file; it may be cut off`);
    yield close(open);
  }
  if (count === 0) await remark(1, 'there is no record in it: each begins with a line “TY  - ”');
};
