import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser, usePage } from '../browser/open-browser.ts';
import { scriptIsReady } from '../browser/visit.ts';
import { projectFolder } from '../support/project.ts';
import { buildSite } from '../support/run-script.ts';
import { serveFolder, type Served } from '../support/serve-folder.ts';
import { temporaryFolders } from '../support/temporary-folders.ts';
import { noticesIn, panelsAreReady, seenIn } from './home.ts';
import { browsers } from './reader.ts';

const browser = useBrowser();
const newFolder = temporaryFolders();

let served: Served;
beforeAll(async () => {
  const content = join(await newFolder(), 'content');
  const out = join(await newFolder(), 'site');
  await cp(join(projectFolder, 'tests/fixtures/harbour'), content, { recursive: true });
  const site = join(content, 'site.yml');
  await writeFile(site, (await readFile(site, 'utf8')).replace('language: en', 'language: uk'));
  // Entries that are in the language of the site have no translation into it.
  await rm(join(content, 'entries/harbour-office-light-out-2019-11-02.uk.md'));
  await buildSite(content, out);
  served = await serveFolder(out);
});
afterAll(() => served.close());

/** Without the marks that keep what strangers wrote from turning the words about it. */
const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

describe('the timeline of a site in Ukrainian', () => {
  const page = usePage(browser, browsers.mouse);

  async function open(query = ''): Promise<Page> {
    await page().goto(`${served.address}index.html${query}`);
    await scriptIsReady(page());
    return page();
  }
  const line = async (): Promise<string> => (await page().locator('.showing').innerText()).replace(/\s+/g, ' ').trim();

  test('says in it what is shown, and of when', async () => {
    await open();
    const { range, count, lanes, marks } = await seenIn(page());
    expect(range).toBe('1–6 листопада 2019');
    expect(count).toBe('8 із 11 повідомлень, 1 без дати, 1 поза періодом');
    expect(lanes.join('\n')).toMatch(/(?:[05-9] повідомлень|[1-4] повідомлення)/);
    expect(lanes.join('\n')).toMatch(/\d пізніше/);
    expect(marks.length).toBeGreaterThan(0);
    const drawing = page().locator('.focus-box .live');
    expect(await drawing.getAttribute('aria-label')).toMatch(/^Діаграма повідомлень за часом, коли їх зроблено\./);
    expect(await drawing.getAttribute('aria-roledescription')).toBe('хроніка');
    const dates = await drawing.locator('.axis text').allTextContents();
    expect(dates[0]).toMatch(/^1 лист\.( 2019)?$/);
  });

  test('says the same words as the page did before its script came', async () => {
    /** What is drawn, without the breaks of lines, and the line about it. */
    const said = () =>
      page().evaluate(() => {
        const texts = [...document.querySelectorAll('.overview-box svg text, .focus-box svg text')].filter((text) => text.checkVisibility()).map(({ textContent }) => textContent.replace(/\s/g, ''));
        return { showing: document.querySelector<HTMLElement>('.showing')?.innerText, texts: texts.filter((text) => text !== '').sort(), gap: document.querySelector('.focus-box .gap title, .overview-box .gap title')?.textContent };
      });
    await page().route('**/*.js', (route) => route.abort());
    await page().goto(`${served.address}index.html`);
    await page().locator('[data-timeline][data-state="failed"]').waitFor();
    const before = await said();
    await page().unroute('**/*.js');
    await open();
    expect(await said()).toEqual(before);
    expect(before.texts.length).toBeGreaterThan(10);
  });

  test('names filters, and by what the reports are chosen', async () => {
    await open('?status=disputed&panel=filters');
    await panelsAreReady(page());
    expect(await page().locator('[data-filters] legend').allTextContents()).toEqual(['Сторона', 'Хто говорить', 'Тема', 'Місце', 'Що пораховано', 'Статус']);
    expect(await page().locator('[data-panel="filters"]').textContent()).toBe('Фільтри (1)');
    expect((await page().locator('[data-filters] fieldset').last().locator('label').allInnerTexts()).join()).toContain('оспорюється');
    expect(await line()).toContain('· лише оспорюється · Скинути всі фільтри');
  });

  test('previews a report, with the answers that others give', async () => {
    await open();
    await page().locator('.focus-box .marks > a[href*="tern-line"]').hover();
    const card = page().locator('.card');
    await card.waitFor();
    expect(await card.getByRole('button').getAttribute('aria-label')).toBe('Закрити');
    expect(await card.innerText()).toMatch(/\d інша відповідь на питання «|\d інші відповіді на питання «/);
  });

  test('tells what an address asks for in vain', async () => {
    await open('?place=atlantis,el-dorado&from=2010-01-01&to=2019-11-03&zoom=7');
    await expect.poll(() => noticesIn(page())).toHaveLength(1);
    const told = plain((await noticesIn(page())).join(' '));
    expect(told).toContain('В адресі вказано місце «atlantis» і ще 1, яких у цій хроніці немає. Ці фільтри не застосовано.');
    expect(told).toContain('Ця хроніка починається 1 листопада 2019, і показано її від цього дня.');
    expect(told).toContain('В адресі є частина, якої ця сторінка не розуміє: «zoom». Її пропущено.');
    expect(told).not.toMatch(/The |address/);
  });

  test('says that nothing fits, and what was searched for', async () => {
    await open('?from=2019-11-12&to=2019-11-14&side=press');
    expect(await line()).toContain('в інший час відповідають 2 повідомлення. Показати весь час');
    await open('?words=xylophone');
    await expect.poll(line).toContain('Жодне повідомлення не відповідає цьому вибору. · лише «xylophone» ·');
  });
});
