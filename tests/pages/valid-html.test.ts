import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { readPage, samplePagesOf } from '../support/site.ts';

/** Every rule that html-validate recommends, and those for whole documents and for access, but for some that are no faults here. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    rules: {
      // Tables whose rows are laid out as cards are none to some browsers, but for their roles.
      'no-redundant-role': 'off',
      // The style sheet is the site's own, named after its bytes; and from a disk a link with a digest would not load.
      'require-sri': 'off',
      // The title is that of the report, as long as it is.
      'long-title': 'off',
      // Nothing is sent: what the one form holds takes effect as it is changed.
      'wcag/h32': 'off',
    },
  }),
);

async function faultsIn(html: string, path: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ line, column, ruleId, message }) => `${path}:${line}:${column} ${ruleId}: ${message}`));
}

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
