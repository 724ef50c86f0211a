import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { exportFiles, type ExportFile } from '../../src/core/export/export-formats.ts';
import { recordCounts } from '../../src/core/export/record-counts.ts';
import { enPageData } from '../../src/core/words/en/page-data-words.ts';
import { useBrowser } from '../browser/open-browser.ts';
import { chronicleOf } from '../support/site.ts';
import { survey } from '../support/survey.ts';

const browser = useBrowser();
const files: readonly ExportFile[] = exportFiles;

/** What the page tells of each file; runs in the browser. */
const listed = (document: Document) =>
  [...document.querySelectorAll('.files > li')].map((item) => ({
    href: item.querySelector('h3 a')?.getAttribute('href'),
    type: item.querySelector('h3 a')?.getAttribute('type'),
    facts: item.querySelector('.meta')?.textContent?.trim() ?? '',
    shape: item.querySelector('.meta a')?.getAttribute('href') ?? null,
    beginning: item.querySelector('pre')?.textContent ?? '',
    isOpen: item.querySelector('details')?.open,
  }));

describe.each(Object.values(inject('sites')))('the page of the data of the $name site', (site) => {
  let items: ReturnType<typeof listed>;
  beforeAll(async () => {
    items = (await survey(browser(), site, listed, ['data.html'])).get('data.html') ?? [];
  });

  test('lists every file in which the record leaves, and no other', () => {
    expect(items.map(({ href, type }) => ({ href, type })).sort((a, b) => (String(a.href) < String(b.href) ? -1 : 1))).toEqual(
      files.map(({ path, type }) => ({ href: path, type })).sort((a, b) => (a.href < b.href ? -1 : 1)),
    );
  });

  test('tells the size of each, how many it holds, its licence and its shape', async () => {
    const chronicle = await chronicleOf(site);
    const counts = recordCounts(chronicle);
    for (const { href, facts, shape } of items) {
      const file = files.find(({ path }) => path === href) as ExportFile;
      const { size } = await stat(join(site.out, file.path));
      const shapeName = typeof file.shape === 'string' ? enPageData.schema : file.shape?.name;
      const held = file.holds.map((thing) => enPageData.counted[thing](counts[thing])).join(', ');
      expect(facts).toBe([file.path, enPageData.size(size / 1000), held, chronicle.site.licence, shapeName].filter(Boolean).join(' · '));
      expect(shape).toBe((typeof file.shape === 'string' ? file.shape : file.shape?.href) ?? null);
    }
  });

  test('shows how each begins, when a reader opens that', async () => {
    for (const { href, beginning, isOpen } of items) {
      expect(isOpen).toBe(false);
      const text = await readFile(join(site.out, href ?? ''), 'utf8');
      const lines = beginning.split('\n');
      expect(lines.length).toBeLessThanOrEqual(8);
      expect(lines).toEqual(text.split(/\r?\n/).slice(0, lines.length).map((line) => (Array.from(line).length > 160 ? `${Array.from(line).slice(0, 160).join('')}…` : line.trimEnd())));
    }
  });
});
