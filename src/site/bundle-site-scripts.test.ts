import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from './astro-options.ts';
import { bundleSiteScripts } from './bundle-site-scripts.ts';

/** All that the scripts of a site in that language hold, one after the other. */
async function textOf(locale: string): Promise<string> {
  const { scripts } = await bundleSiteScripts(locale);
  return [...scripts.values()].map(({ text }) => text).join('\n');
}

/** Each run of so many words and more that stands in the texts of the sections that scripts use. */
async function phrasesOf(language: string, least = 2): Promise<string[]> {
  const sections = ['date', 'timeline', 'explorer', 'panel', 'view-problem'];
  const modules = await Promise.all(sections.map((section) => readFile(join(projectFolder, `src/core/words/${language}/${section}-words.ts`), 'utf8')));
  const texts = modules.flatMap((module) => [...module.replace(/\/\*[^]*?\*\/|\/\/[^\n]*/g, '').matchAll(/'[^'\n]*'|`[^`]*`/g)].map(([text]) => text.replace(/\$\{[^{}]*\}/g, '|')));
  return texts.flatMap((text) => text.match(/\p{L}[\p{L}’]*(?: \p{L}[\p{L}’]*)*/gu) ?? []).filter((phrase) => phrase.split(' ').length >= least);
}

describe('the scripts of a site', () => {
  test('hold the words of its own language', async () => {
    for (const language of ['en', 'uk']) {
      const [text, phrases] = [await textOf(language), await phrasesOf(language)];
      expect(phrases.length).toBeGreaterThan(60);
      expect(phrases.filter((phrase) => !text.includes(phrase))).toEqual([]);
    }
  });

  test('hold no words of another language', async () => {
    const [english, ukrainian] = [await textOf('en'), await textOf('uk')];
    expect((await phrasesOf('en')).filter((phrase) => ukrainian.includes(phrase))).toEqual([]);
    // The search knows endings of words, whatever the language of the site.
    const words = (await phrasesOf('uk', 1)).filter((phrase) => phrase.length > 3 && /^\p{Script=Cyrillic}/u.test(phrase));
    expect(words).toEqual(expect.arrayContaining(['року', 'Закрити', 'Усі інші']));
    expect(words.filter((phrase) => english.includes(phrase))).toEqual([]);
  });

  test('are those of the language whatever its region is, and English ones where it has no catalogue', async () => {
    const [english, ukrainian] = [await bundleSiteScripts('en'), await bundleSiteScripts('uk')];
    expect(await bundleSiteScripts('en-US')).toEqual(english);
    expect(await bundleSiteScripts('xx')).toEqual(english);
    expect(await bundleSiteScripts('uk-UA')).toEqual(ukrainian);
    const paths = [...english.scripts.values(), ...ukrainian.scripts.values()].map(({ path }) => path);
    // The script of citations has no words of its own: they are with each page.
    expect(new Set(paths).size).toBe(2 * english.scripts.size - 1);
  });
});
