import { describe, expect, inject, test } from 'vitest';
import { faultsIn } from '../support/html-faults.ts';
import { readPage, samplePagesOf } from '../support/site.ts';

describe.each(Object.values(inject('sites')))('on the $name site', (site) => {
  test('every page, or of hundreds of one kind one in so many, is HTML without a fault', async () => {
    const looked = await samplePagesOf(site);
    const faults = await Promise.all(looked.map(async (path) => faultsIn(await readPage(site, path), path)));
    expect(faults.flat()).toEqual([]);
    expect(looked.length).toBeGreaterThan(10);
  });
});

test.each([
  { fault: 'an element that is not closed', html: '<p><b>bold</p>', rule: 'close-order' },
  { fault: 'an id that stands twice', html: '<p id="a">a</p><p id="a">b</p>', rule: 'no-dup-id' },
  { fault: 'an element where it may not stand', html: '<ul><p>a</p></ul>', rule: 'element-permitted-content' },
  { fault: 'a heading that is left out', html: '<h1>a</h1><h3>b</h3>', rule: 'heading-level' },
  { fault: 'a picture without words', html: '<img src="a.png">', rule: 'wcag/h37' },
])('the check finds $fault', async ({ html, rule }) => {
  const faults = await faultsIn(`<!DOCTYPE html><html lang="en"><head><title>t</title></head><body>${html}</body></html>`, 'page');
  expect(faults.join('\n')).toContain(rule);
});
