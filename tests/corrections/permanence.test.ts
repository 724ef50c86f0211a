import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../browser/open-browser.ts';
import { projectFolder } from '../support/project.ts';
import { runScript } from '../support/run-script.ts';
import { chronicleOf } from '../support/site.ts';
import { survey } from '../support/survey.ts';
import { temporaryFolders } from '../support/temporary-folders.ts';

const browser = useBrowser();
const newFolder = temporaryFolders();
const { harbour } = inject('sites');
const gone = 'gull-wreck-2019-11-06';

const textIn = (document: Document) => ({
  words: (document.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' '),
  notes: [...document.querySelectorAll('.withdrawn-note')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
  history: [...document.querySelectorAll('[aria-labelledby="history"] li')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
  refresh: document.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content') ?? null,
  robots: document.querySelector('meta[name="robots"]')?.getAttribute('content') ?? null,
  canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
  links: [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href') ?? ''),
});

describe('what was withdrawn', () => {
  test('keeps its page, which says when and why before anything else, and its history', async () => {
    const [entry] = (await chronicleOf(harbour)).entries.filter(({ id }) => id === gone);
    const page = (await survey(browser(), harbour, textIn, [`entries/${gone}.html`])).get(`entries/${gone}.html`);
    expect(page?.notes).toEqual([`Withdrawn 9 February 2020: ${entry?.withdrawn?.reason ?? ''}`]);
    expect(page?.words.indexOf('Withdrawn 9 February 2020')).toBeLessThan(page?.words.indexOf(entry?.summary ?? '') ?? 0);
    expect(page?.history).toEqual(['2 February 2020: published. First published.', '9 February 2020: withdrawn. Another harbour of the same name was meant.']);
  });

  test('is listed as such wherever it is listed, and under Corrections with the reason', async () => {
    const pages = await survey(browser(), harbour, (document) => [...document.querySelectorAll('article.entry[id="report-gull-wreck-2019-11-06"]')].map((each) => each.querySelector('.withdrawn-note')?.textContent ?? 'not said'));
    const lists = [...pages.values()].flat();
    expect(lists.length).toBeGreaterThan(2);
    expect(new Set(lists)).toEqual(new Set(['Withdrawn: Another harbour of the same name was meant.']));
    const { words = '' } = (await survey(browser(), harbour, textIn, ['corrections.html'])).get('corrections.html') ?? {};
    expect(words).toContain('9 February 2020: withdrawn, A wreck on the shore road (withdrawn). Another harbour of the same name was meant.');
    expect(words).toContain('Withdrawn A wreck on the shore road (withdrawn), 9 February 2020: Another harbour of the same name was meant.');
  });
});

test('a former id of a renamed report leads on, and search engines are told the new address', async () => {
  const former = (await chronicleOf(harbour)).entries.flatMap(({ id, formerly }) => formerly.map((old) => ({ old, id })));
  expect(former.length).toBeGreaterThan(1);
  const pages = await survey(browser(), harbour, textIn, former.map(({ old }) => `entries/${old}.html`));
  for (const { old, id } of former) {
    expect(pages.get(`entries/${old}.html`)).toMatchObject({ refresh: `0; url=${id}.html`, robots: 'noindex', canonical: `${harbour.baseUrl ?? ''}entries/${id}.html`, links: [`${id}.html`] });
  }
});

describe('an id that was published', () => {
  const entry = (content: string, id: string): string => join(content, 'entries', `${id}.md`);

  async function checked(change: (content: string) => Promise<void>): Promise<{ status: number | null; errors: string[] }> {
    const content = join(await newFolder(), 'content');
    await cp(join(projectFolder, 'tests/fixtures/harbour'), content, { recursive: true });
    await change(content);
    const { status, stdout } = await runScript('scripts/check.ts', { args: ['--content', content, '--format', 'json'] });
    const { problems } = JSON.parse(stdout) as { problems: { severity: string; file: string; code: string; message: string; hint: string }[] };
    return { status, errors: problems.filter(({ severity }) => severity === 'error').map(({ file, code, message, hint }) => `${file.slice(file.lastIndexOf('content/'))} ${code}: ${message} ${hint}`) };
  }

  const replaceIn = async (file: string, from: string, to: string): Promise<void> => {
    const text = await readFile(file, 'utf8');
    expect(text).toContain(from);
    await writeFile(file, text.replace(from, to));
  };

  test('is not lost: the check fails, and says how to mend it', async () => {
    const { status, errors } = await checked((content) => rm(entry(content, gone)));
    expect(status).toBe(1);
    expect(errors).toContain(
      `content/published.ids published-lost: “${gone}” was published, and is gone. Restore it; or leave a redirect (formerly: [old-id] in the entry that takes its place) or a page that says why (withdrawn: { date, reason }).`,
    );
  });

  test('may become a former id of the report that takes its place', async () => {
    const { status, errors } = await checked(async (content) => {
      await rm(entry(content, gone));
      await replaceIn(entry(content, 'light-fails-in-1910'), 'title:', `formerly: [${gone}]\ntitle:`);
    });
    expect({ status, errors }).toEqual({ status: 0, errors: [] });
  });

  test('is not used again, as a former id that another report has or has had', async () => {
    const again = await checked((content) => replaceIn(entry(content, 'light-fails-in-1910'), 'title:', `formerly: [${gone}, light-out-2019]\ntitle:`));
    expect(again.status).toBe(1);
    expect(again.errors.map((error) => error.split(':')[0])).toEqual(['content/entries/light-fails-in-1910.md former-id-taken', 'content/entries/light-fails-in-1910.md former-id-taken']);
  });

  test('stands once in the list, sorted', async () => {
    const { status, errors } = await checked((content) => replaceIn(join(content, 'published.ids'), `${gone}\n`, `${gone}\n${gone}\n`));
    expect(status).toBe(1);
    expect(errors).toEqual([expect.stringContaining(`content/published.ids published-order: “${gone}” `)]);
  });
});
