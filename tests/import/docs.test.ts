import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { placeColumns } from '../../src/core/import/place-columns.ts';
import { reportColumns } from '../../src/core/import/report-columns.ts';
import { importFormats } from '../../src/io/import/import-formats.ts';
import { importKinds } from '../../src/io/import/import-kinds.ts';
import { bringIn } from '../../src/io/import/bring-in.ts';
import { projectFolder } from '../support/project.ts';
import { temporaryFolders } from '../support/temporary-folders.ts';

const makeFolder = temporaryFolders();
const pageOf = (name: string): Promise<string> => readFile(join(projectFolder, 'docs', name), 'utf8');

/** The blocks under headings `Example: <file>`. */
const examplesIn = (page: string): { file: string; text: string }[] => [...page.matchAll(/^### Example: `([^`]+)`\n\n```\w+\n([\s\S]*?)^```$/gm)].map(([, file = '', text = '']) => ({ file, text }));
const rowsUnder = (page: string, first: string): string[][] => {
  const table = page.split('\n\n').find((block) => block.startsWith(`| ${first} |`)) ?? '';
  return table.trim().split('\n').slice(2).map((row) => row.split('|').slice(1, -1).map((cell) => cell.trim()));
};

let page: string;
beforeAll(async () => {
  page = await pageOf('import.md');
});

describe('the page on importing', () => {
  it.each([
    ['reports', 'Columns of reports', reportColumns],
    ['places', 'Columns of places', placeColumns],
  ] as const)('names each column of %s with what it holds', (_, heading, columns) => {
    const section = page.split(/^## /m).find((each) => each.startsWith(heading)) ?? '';
    expect(Object.fromEntries(rowsUnder(section, 'Column').map(([name = '', words]) => [name.replaceAll('`', ''), words]))).toEqual(columns);
  });

  it('names each format with what it is read as, and with its endings', () => {
    const codes = (cell: string | undefined): string[] => [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
    const formats = importFormats.map(({ name, endings, readers, things }) => [[name], things !== null ? [...importKinds] : Object.keys(readers), [...endings]]);
    expect(rowsUnder(page, '`--from`').map((cells) => cells.slice(0, 3).map(codes))).toEqual(formats);
  });

  it('shows an example that does as it says', async () => {
    const content = join(await makeFolder(), 'content');
    const put = async ({ file, text }: { file: string; text: string }): Promise<void> => {
      await mkdir(dirname(join(content, file)), { recursive: true });
      await writeFile(join(content, file), text);
    };
    for (const each of examplesIn(await pageOf('content-format.md'))) await put(each);
    const before = await readdir(join(content, 'entries'));
    const [table, mapping, entry] = examplesIn(page) as [{ file: string; text: string }, { file: string; text: string }, { file: string; text: string }];
    const outside = dirname(content);
    await writeFile(join(outside, table.file), table.text);
    await writeFile(join(outside, mapping.file), mapping.text);
    let told = '';
    const output = { isTerminal: false, write: async (text: string) => void (told += text) };
    const isWhole = await bringIn({ file: join(outside, table.file), as: 'entries', from: null, mapping: join(outside, mapping.file), content, isDry: false }, output, output);
    expect(isWhole).toBe(false);
    expect(page).toContain(`\n${told.replaceAll(`${outside}/`, '')}`);
    expect(await readFile(join(content, entry.file), 'utf8')).toBe(entry.text);
    expect((await readdir(join(content, 'entries'))).filter((name) => !before.includes(name))).toEqual(['evening.md', 'mara-lindt-on-the-road-2024-01-13.md']);
  });
});
