import { describe, expect, inject, test } from 'vitest';
import { useBrowser, usePage } from '../browser/open-browser.ts';
import { useServers } from '../support/use-servers.ts';

const browser = useBrowser();
const page = usePage(browser);
const addressOf = useServers();
const { harbour } = inject('sites');

const open = async (width: number): Promise<void> => {
  await page().setViewportSize({ width, height: 800 });
  await page().goto(addressOf(harbour, 'questions/how-many-containers.html'));
};

const parts = new Set(['table', 'row', 'columnheader', 'rowheader', 'cell']);

/** The tables and their parts with their names, as the browser hands them to a screen reader. */
async function heard(): Promise<string[]> {
  const session = await page().context().newCDPSession(page());
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.filter(({ ignored, role }) => !ignored && parts.has(String(role?.value))).map(({ role, name }) => `${role?.value} ${name?.value}`);
}

/** The cells of the first table that take no room, and whether two of a row stand side by side. */
const laid = () =>
  page().evaluate(() => {
    const rows = [...document.querySelectorAll('table.answers tbody tr')];
    const boxes = rows.map((row) => [...row.children].map((cell) => cell.getBoundingClientRect()));
    return {
      unseen: boxes.flat().filter(({ width, height }) => width < 1 || height < 1).length,
      isInColumns: boxes.some(([first, second]) => first !== undefined && second !== undefined && Math.abs(first.top - second.top) < 1),
      labels: [...(rows[0]?.children ?? [])].map((cell) => getComputedStyle(cell, '::before').content),
    };
  });

describe('the answers to a question', () => {
  test('stand in rows of a table where there is room, and in cards with the names of their parts on a phone', async () => {
    await open(1280);
    expect(await laid()).toEqual({ unseen: 0, isInColumns: true, labels: ['none', 'none', 'none', 'none', 'none', 'none'] });
    for (const width of [360, 320]) {
      await open(width);
      const { labels, ...rest } = await laid();
      expect(rest).toEqual({ unseen: 0, isInColumns: false });
      expect(labels.map((label) => label.replace(/^"(.*?)".*$/, '$1'))).toEqual(['none', 'Who', 'Reported', 'Time covered', 'Differs in', 'Status']);
    }
  });

  test('are one and the same table to those who hear them', async () => {
    await open(1280);
    const tables = await heard();
    expect(tables).toEqual(expect.arrayContaining(['table Answers', 'columnheader Time covered', 'rowheader Newspapers and agencies: more than 40 containers lost', 'cell not stated']));
    await open(320);
    expect(await heard()).toEqual(tables);
  });
});
