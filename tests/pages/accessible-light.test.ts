import { expect, test } from 'vitest';
import { useBrowser, usePage } from '../browser/open-browser.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { samples } from '../support/samples.ts';
import { inspect, testAccess } from './axe.ts';

testAccess('light');

const browser = useBrowser();
const page = usePage(browser);

test('every kind of page is looked at', () => {
  expect(new Set(samples.map(({ kind }) => kind))).toEqual(new Set(pageKinds));
});

test('axe finds what is wrong: colours, sizes of targets, names', async () => {
  await page().setContent(
    '<html><body><main><p style="color:#aaa;background:#fff">pale</p><a href="#a" style="display:block;height:9px">1</a><a href="#b" style="display:block;height:9px">2</a><img src="x.png"></main></body></html>',
  );
  const { violations } = await inspect(page());
  expect(violations.map(({ id }) => id)).toEqual(expect.arrayContaining(['color-contrast', 'target-size', 'image-alt', 'html-has-lang', 'document-title']));
});
