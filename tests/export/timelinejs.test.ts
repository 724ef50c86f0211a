import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { placedSpan } from '../../src/core/export/timelines/placed-date.ts';
import { timelineJs } from '../../src/core/export/timelines/timelinejs.ts';
import type { Chronicle } from '../../src/core/model/chronicle.ts';
import { useBrowser, usePage } from '../browser/open-browser.ts';
import { hostileRecord } from '../provenance/hostile-record.ts';
import { projectFolder } from '../support/project.ts';
import { chronicleOf } from '../support/site.ts';
import { temporaryFolders } from '../support/temporary-folders.ts';

const newFolder = temporaryFolders();
const page = usePage(useBrowser());
const timelineJsFolder = join(dirname(createRequire(import.meta.url).resolve('@knight-lab/timelinejs/package.json')), 'dist');

const harbour = await chronicleOf({ content: join(projectFolder, 'tests/fixtures/harbour') });

const canary = `<img src=x onerror="globalThis.ran = true"> www.x'onmouseover='globalThis.ran=true' &lt;img src=x onerror="globalThis.ran = true"&gt; http://e.example/'onclick='x`;

/** The record with the canary in titles, statements, names of sides and of whoever speaks, and in every other free text something hostile. */
function withCanary(chronicle: Chronicle): Chronicle {
  const { site, entries, ...more } = hostileRecord(chronicle);
  return {
    ...more,
    site: { ...site, title: canary, description: canary, sides: site.sides.map((side) => ({ ...side, name: `${canary} ${side.id}` })) },
    entries: entries.map((entry) => ({ ...entry, title: `${canary} ${entry.id}`, summary: canary, claims: entry.claims.map((claim) => ({ ...claim, statement: canary })) })),
  };
}

interface Shown {
  readonly errors: readonly string[];
  readonly slides: readonly { id: string; headline: string; date: string; text: string }[];
  readonly markers: number;
  readonly groups: readonly string[];
  readonly ran: boolean;
  readonly handlers: number;
}

/** Shows a record with TimelineJS itself, from files alone, and tells what it shows. */
async function shown(chronicle: Chronicle): Promise<Shown & { asked: string[]; complaints: string[] }> {
  const file = join(await newFolder(), 'page.html');
  const at = (path: string) => pathToFileURL(join(timelineJsFolder, path)).href;
  await writeFile(file, `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="${at('css/timeline.css')}"><script src="${at('js/timeline.js')}"></script><div id="timeline" style="width: 100%; height: 600px"></div>`);
  const asked: string[] = [];
  const complaints: string[] = [];
  page().on('request', (request) => request.url().startsWith('file:') || request.url().startsWith('data:') || asked.push(request.url()));
  page().on('pageerror', (error) => complaints.push(error.message));
  await page().goto(pathToFileURL(file).href);
  const data = timelineJs(chronicle, { baseUrl: null });
  const result = await page().evaluate(async (json): Promise<Shown> => {
    interface Timeline {
      readonly config: { readonly messages: { readonly errors: readonly string[] } };
      on(name: string, listener: () => void): void;
    }
    const { TL } = globalThis as unknown as { TL: { Timeline: new (element: string, data: unknown, options: object) => Timeline } };
    const timeline = new TL.Timeline('timeline', JSON.parse(json), { hash_bookmark: false, font: null });
    for (let tries = 0; tries < 100 && document.querySelector('.tl-timemarker') === null; tries += 1) await new Promise((done) => setTimeout(done, 50));
    // What would run by itself has had the time to.
    await new Promise((done) => setTimeout(done, 300));
    const textOf = (element: Element, selector: string) => element.querySelector(selector)?.textContent ?? '';
    const slides = [...document.querySelectorAll('.tl-slide')].map((slide) => ({
      id: slide.id,
      headline: textOf(slide, '.tl-headline'),
      date: textOf(slide, '.tl-headline-date'),
      text: textOf(slide, '.tl-text-content'),
    }));
    return {
      errors: timeline.config.messages.errors,
      slides,
      markers: document.querySelectorAll('.tl-timemarker').length,
      groups: [...document.querySelectorAll('.tl-timegroup-message')].map(({ textContent }) => textContent.trim()).filter((text) => text !== ''),
      ran: (globalThis as { ran?: boolean }).ran === true,
      // TimelineJS itself puts one that does nothing on links that it makes.
      handlers: [...document.querySelectorAll('.tl-storyslider *, .tl-timenav *')].flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith('on') && element.getAttribute(name) !== 'void(0)')).length,
    };
  }, data);
  page().removeAllListeners();
  return { ...result, asked, complaints };
}

const placedIn = ({ entries }: Chronicle) => entries.filter(({ reported }) => placedSpan(reported) !== null);

describe('TimelineJS', () => {
  test('shows every report that has a place, in lanes by side, with its date in our words and its claims, and names the others first', async () => {
    const { slides, markers, groups, errors, complaints, asked } = await shown(harbour);
    const placed = placedIn(harbour);
    expect({ errors, complaints, asked }).toEqual({ errors: [], complaints: [], asked: [] });
    expect([markers, slides.length]).toEqual([placed.length, placed.length + 1]);
    for (const { id, title, claims } of placed) {
      const slide = slides.find((each) => each.id === id);
      expect(slide?.headline).toBe(title);
      for (const { statement } of claims) expect(slide?.text).toContain(statement.replace(/\.$/, ''));
    }
    const [first] = slides;
    expect(first?.text).toContain('Reports without a date that could be placed:Withdrawn: A wreck on the shore road');
    expect(slides.find(({ id }) => id === 'northern-tern-log-2019-11-03')?.date).toBe('Reported: between 10 and 19 November 2019.');
    expect(new Set(groups).size).toBe(groups.length);
    expect(groups).toContain('Newspapers and agencies');
  });

  test('runs nothing that stands in a text, and shows it as the text that it is', async () => {
    const hostile = withCanary(harbour);
    const { slides, markers, groups, ran, handlers, errors, complaints, asked } = await shown(hostile);
    expect({ ran, handlers, errors, complaints, asked }).toEqual({ ran: false, handlers: 0, errors: [], complaints: [], asked: [] });
    expect(markers).toBe(placedIn(hostile).length);
    for (const { id, title } of placedIn(hostile)) expect(slides.find((slide) => slide.id === id)?.headline).toBe(title);
    expect(groups.length).toBeGreaterThan(3);
    for (const group of groups) expect(group.startsWith(canary)).toBe(true);
  });
});
