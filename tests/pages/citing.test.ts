import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser, usePage } from '../browser/open-browser.ts';
import { chronicleOf } from '../support/site.ts';
import { survey } from '../support/survey.ts';
import { useServers } from '../support/use-servers.ts';

const browser = useBrowser();
const addressOf = useServers();
const { own, harbour } = inject('sites');

/** What a page offers to cite, by the label of each form; runs in the browser. */
const offered = (document: Document) =>
  [...document.querySelectorAll('details.cite')].map((details) => Object.fromEntries([...details.querySelectorAll('dt')].map((label) => [label.textContent, label.nextElementSibling?.textContent ?? ''])));

describe.each([own, harbour])('without a script, pages of the $name site', (site) => {
  test('cite each report and each of its claims in each form, by its id', async () => {
    const { entries } = await chronicleOf(site);
    const pages = await survey(browser(), site, offered, entries.map(({ id }) => `entries/${id}.html`));
    for (const { id, claims } of entries) {
      const cited = pages.get(`entries/${id}.html`) ?? [];
      const ids = [...claims.map((claim) => `${id}.${claim.id}`), id];
      expect(cited.map((forms) => (JSON.parse(forms['CSL-JSON'] ?? '') as { id: string }[])[0]?.id)).toEqual(ids);
      expect(cited.map((forms) => /^@\w+\{([^,]+),\n/.exec(forms['BibTeX'] ?? '')?.[1])).toEqual(ids);
      expect(cited.map((forms) => /^TY {2}- ELEC\nID {2}- (.+)\n[^]*\nER {2}-$/.exec(forms['RIS'] ?? '')?.[1])).toEqual(ids);
      claims.forEach(({ statement }, index) => expect(cited[index]?.['Text']).toContain(statement.replace(/\.$/, '')));
    }
  });

  test('cite each source in each form', async () => {
    const { sources } = await chronicleOf(site);
    const pages = await survey(browser(), site, offered, sources.map(({ id }) => `sources/${id}.html`));
    for (const { id, title, url } of sources) {
      const [forms] = pages.get(`sources/${id}.html`) ?? [];
      expect(JSON.parse(forms?.['CSL-JSON'] ?? '')).toMatchObject([{ id, title, ...(url === null ? {} : { URL: url }) }]);
      expect(forms?.['Text']).toContain(title);
      expect(forms?.['BibTeX']).toContain(`{${id},`);
      expect(forms?.['RIS']).toContain(`ID  - ${id}\n`);
    }
  });

  test('offer all sources in files, on the page of sources', async () => {
    const pages = await survey(browser(), site, (document) => [...document.querySelectorAll('main > .soft a')].map((link) => link.getAttribute('href') ?? ''), ['sources.html']);
    const files = pages.get('sources.html') ?? [];
    expect(files).toEqual(['data/sources.csl.json', 'data/sources.bib', 'data/sources.ris']);
    const { sources } = await chronicleOf(site);
    for (const file of files) expect(await readFile(join(site.out, file), 'utf8')).toContain(sources[0]?.title);
  });
});

test('where the address of the site is known, a permalink and every form but the words of a source have it in full', async () => {
  const { entries } = await chronicleOf(harbour);
  const id = entries.at(-1)?.id ?? '';
  const claim = entries.at(-1)?.claims[0]?.id ?? '';
  const pages = await survey(browser(), harbour, offered, [`entries/${id}.html`]);
  const [forms] = pages.get(`entries/${id}.html`) ?? [];
  const address = `${harbour.baseUrl}entries/${id}.html#claim-${claim}`;
  for (const form of ['Text', 'Permalink', 'BibTeX', 'RIS', 'CSL-JSON']) expect(forms?.[form]).toContain(address);
});

const places = [
  { place: 'a server', root: () => addressOf(harbour, '') },
  { place: 'a disk', root: () => pathToFileURL(`${harbour.out}/`).href },
];

/** Presses keys until the focus is on such an element. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Nothing like ${selector} is reached.`);
}

describe.each(places)('from $place', ({ root }) => {
  const page = usePage(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
  const entry = 'entries/coast-wire-containers-2019-11-03.html';
  const said = () => page().locator('[role=status][data-copied]').textContent();

  test('a claim is cited by keys alone: its link opens the forms, and a button copies one and says so', async () => {
    await page().goto(`${root()}${entry}`);
    await page().locator('.citation + button.copy').waitFor();
    await tabTo(page(), '.cite-link a');
    await page().keyboard.press('Enter');
    const forms = page().locator('details.cite').first();
    await expect.poll(() => forms.getAttribute('open')).not.toBeNull();
    await tabTo(page(), '[aria-label="Copy: BibTeX"]');
    await page().keyboard.press('Enter');
    await expect.poll(said).toBe('Copied');
    expect(await page().evaluate(() => navigator.clipboard.readText())).toBe(await forms.locator('pre').first().textContent());
    expect(await page().evaluate(() => document.activeElement?.textContent)).toBe('Copied');
    await expect.poll(() => page().evaluate(() => document.activeElement?.textContent)).toBe('Copy');
  });

  test('where nothing can be copied, the text is selected and that is said', async () => {
    await page().goto(`${root()}${entry}`);
    await page().evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    const citation = page().locator('.citation');
    await page().locator('.citation + button.copy').click();
    await expect.poll(said).toBe('Selected; copy it with the keys of your system');
    expect(await page().evaluate(() => String(getSelection()))).toBe(await citation.textContent());
  });

  test('a page of a translation speaks its own language, and one without a catalogue English', async () => {
    const buttonOf = async (language: string) => {
      await page().goto(`${root()}entries/harbour-office-light-out-2019-11-02.${language}.html`);
      const button = page().locator('.citation + button.copy');
      await button.click();
      await expect.poll(said).not.toBe('');
      return [await page().locator('.cite-link').first().textContent(), await said()];
    };
    expect(await buttonOf('uk')).toEqual(['Цитувати це твердження', 'Скопійовано']);
    expect(await buttonOf('he')).toEqual(['Cite this claim', 'Copied']);
  });
});

describe('without scripts', () => {
  const page = usePage(browser, { javaScriptEnabled: false });

  test('there are no buttons, and the forms open all the same', async () => {
    await page().goto(addressOf(own, 'sources/isw-2023-03-07.html'));
    expect(await page().locator('button').count()).toBe(0);
    await page().locator('details.cite > summary').click();
    expect(await page().locator('details.cite pre').first().isVisible()).toBe(true);
  });
});
