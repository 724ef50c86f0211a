import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import type { Problem } from '../core/model/problem.ts';
import { catalogue } from '../core/problems.ts';
import { formatProblems, problemFormats } from './problem-formats.ts';

const lost: Problem = {
  code: 'unknown-source',
  severity: 'error',
  file: 'entries/a.md',
  line: 12,
  column: 5,
  message: 'There is no source “exmaple”.',
  hint: 'Did you mean “example”?',
  value: 'exmaple',
};
const bare: Problem = {
  code: 'source-without-url',
  severity: 'warning',
  file: 'sources/b.yml',
  line: 1,
  column: 1,
  message: 'The source has no address, so readers cannot open it.',
  hint: 'Add URL where there is one.',
};
const hostile: Problem = { ...lost, file: 'entries/a,b:c%\n::error::%.md', message: 'a\n::stop-commands::x\u001B[2J\u202E\r%0A', hint: '##[add-mask]é' };

const pathOf = (file: string) => `content/${file}`;
const format = (problems: readonly Problem[], as: (typeof problemFormats)[number]) => formatProblems(problems, as, { pathOf });

test('text: each problem on a line that editors find, its mending below, and the count', () => {
  expect(format([lost, bare], 'text')).toBe(
    [
      'content/entries/a.md:12:5 unknown-source There is no source “exmaple”.',
      '    Did you mean “example”?',
      'content/sources/b.yml:1:1 source-without-url warning: The source has no address, so readers cannot open it.',
      '    Add URL where there is one.',
      '1 error, 1 warning.',
      '',
    ].join('\n'),
  );
});

test('text: the count leaves out what there is none of', () => {
  expect(format([lost, lost], 'text')).toMatch(/\n2 errors\.\n$/);
  expect(format([bare], 'text')).toMatch(/\n1 warning\.\n$/);
});

test('text and github say nothing where nothing is wrong', () => {
  expect(format([], 'text')).toBe('');
  expect(format([], 'github')).toBe('');
});

test('text: what content writes stays on its line and reaches no terminal as a command', () => {
  expect(format([hostile], 'text').split('\n')).toEqual([
    'content/entries/a,b:c%\\u{A}::error::%.md:12:5 unknown-source a\\u{A}::stop-commands::x\\u{1B}[2J\\u{202E}\\u{D}%0A',
    '    ##\\u{5B}add-mask]é',
    '1 error.',
    '',
  ]);
});

test('github: a workflow command each, with its title, place, message and mending', () => {
  expect(format([lost, bare], 'github')).toBe(
    '::error file=content/entries/a.md,line=12,col=5,title=unknown-source::There is no source “exmaple”.%0ADid you mean “example”?\n' +
      '::warning file=content/sources/b.yml,line=1,col=1,title=source-without-url::The source has no address, so readers cannot open it.%0AAdd URL where there is one.\n',
  );
});

test('github: what content writes ends neither property nor command', () => {
  expect(format([hostile], 'github')).toBe(
    '::error file=content/entries/a%2Cb%3Ac%25\\u{A}%3A%3Aerror%3A%3A%25.md,line=12,col=5,title=unknown-source::a\\u{A}::stop-commands::x\\u{1B}[2J\\u{202E}\\u{D}%250A%0A##\\u{5B}add-mask]é\n',
  );
});

test('markdown: the count, then all errors by file, then all warnings, folded up, each with its mending', () => {
  expect(format([bare, lost, { ...bare, line: 7 }, { ...lost, line: 13 }], 'markdown')).toBe(
    [
      '## Problems of the content',
      '',
      '2 errors, 2 warnings.',
      '',
      '### Errors',
      '',
      '#### `content/entries/a.md`',
      '',
      '- 12:5 `unknown-source` `There is no source “exmaple”.` `Did you mean “example”?`',
      '- 13:5 `unknown-source` `There is no source “exmaple”.` `Did you mean “example”?`',
      '',
      '<details>',
      '<summary>Warnings</summary>',
      '',
      '#### `content/sources/b.yml`',
      '',
      '- 1:1 `source-without-url` `The source has no address, so readers cannot open it.` `Add URL where there is one.`',
      '- 7:1 `source-without-url` `The source has no address, so readers cannot open it.` `Add URL where there is one.`',
      '',
      '</details>',
      '',
    ].join('\n'),
  );
});

test('markdown says that nothing is wrong', () => {
  expect(format([], 'markdown')).toBe('## Problems of the content\n\nNo problems.\n');
});

test('markdown: what content writes stays in code, whatever backticks it has', () => {
  const name = 'a`<img src=x>``@all #1';
  const texts = { file: name, message: '`</code></details>[x](y)', hint: '\n```\n# Heading' };
  const spans = (problem: Problem): string[] => [`content/${name}`, problem.code, '`</code></details>[x](y)', '\\u{A}```\\u{A}# Heading'];
  expect(spansOf(format([{ ...lost, ...texts }, { ...bare, ...texts }], 'markdown'))).toEqual([...spans(lost), ...spans(bare)]);
});

test('json: a versioned object with the count and the problems as they are', () => {
  expect(JSON.parse(format([lost, bare], 'json'))).toEqual({
    format: 'dated-reports-problems',
    version: 1,
    summary: { errors: 1, warnings: 1 },
    problems: [
      { ...lost, file: 'content/entries/a.md' },
      { ...bare, file: 'content/sources/b.yml' },
    ],
  });
  expect(JSON.parse(format([], 'json'))).toMatchObject({ summary: { errors: 0, warnings: 0 }, problems: [] });
});

test('json and sarif are plain to a terminal, and json loses nothing', () => {
  for (const as of ['json', 'sarif'] as const) expect(format([hostile], as)).toMatch(/^(?:[^\p{Cc}\p{Bidi_Control}]|\n)*$/u);
  expect(JSON.parse(format([hostile], 'json')).problems).toEqual([{ ...hostile, file: pathOf(hostile.file) }]);
});

test('sarif: one run of 2.1.0, with the place of each problem and its rule', () => {
  const { runs, ...log } = JSON.parse(format([lost, bare], 'sarif'));
  expect(log).toEqual({ $schema: expect.stringMatching(/^https:.*sarif-schema-2\.1\.0\.json$/), version: '2.1.0' });
  const [{ tool, ...run }] = runs;
  expect(run).toEqual({
    columnKind: 'utf16CodeUnits',
    results: [
      {
        ruleId: 'unknown-source',
        ruleIndex: expect.any(Number),
        level: 'error',
        message: { text: 'There is no source “exmaple”. Did you mean “example”?' },
        locations: [
          { physicalLocation: { artifactLocation: { uri: 'content/entries/a.md' }, region: { startLine: 12, startColumn: 5 } } },
        ],
      },
      expect.objectContaining({ ruleId: 'source-without-url', level: 'warning' }),
    ],
  });
  for (const result of run.results) expect(tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
});

test('sarif: the rules are the whole catalogue, each described without a value of content', () => {
  const { driver } = JSON.parse(format([], 'sarif')).runs[0].tool;
  expect(driver.name).toBe('dated-reports');
  expect(driver.rules.map(({ id }: { id: string }) => id)).toEqual(Object.keys(catalogue));
  for (const rule of driver.rules) {
    expect(rule).toEqual({
      id: expect.stringMatching(/^[a-z0-9-]+$/),
      // What stands there only at times follows the full stop.
      shortDescription: { text: expect.stringMatching(/^(?!.*(?:undefined|null|=>|\[object)).+\.…?$/) },
      fullDescription: { text: expect.stringMatching(/^(?!.*(?:undefined|null|=>|\[object)).+[.?]$/) },
      help: { text: expect.stringMatching(/^(?!.*(?:undefined|null|=>|\[object)).+[.?]$/) },
      defaultConfiguration: { level: expect.stringMatching(/^(?:error|warning)$/) },
    });
  }
});

test('sarif: addresses are percent-encoded, and braces and links of a message are taken literally', () => {
  const problem = { ...lost, file: 'entries/ü b#?%:.md', message: '“[x](1) {0} [@a]”', hint: 'Write { a: b }.' };
  const [result] = JSON.parse(format([problem], 'sarif')).runs[0].results;
  expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('content/entries/%C3%BC%20b%23%3F%25%3A.md');
  expect(format([{ ...lost, file: 'a\uD83D.md' }], 'sarif')).toContain('content/a%EF%BF%BD.md');
  expect(result.message.text).toBe('“\\[x](1) {{0}} [@a]” Write {{ a: b }}.');
});

const emptyTexts = (problems: readonly Problem[]): number => problems.flatMap(({ message, hint }) => [message, hint]).filter((text) => text === '').length;

const anyText = fc.string({ unit: 'binary', maxLength: 30 });

test('whatever content writes, each format stays whole', () => {
  const problems = fc.array(
    fc.record({ file: anyText, message: anyText, hint: anyText, value: anyText }).map((texts): Problem => ({ ...lost, ...texts })),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(problems, (some) => {
      expect(format(some, 'text').split('\n').length).toBe(some.length === 0 ? 1 : some.length * 2 + 2);
      expect(format(some, 'github').split('\n').length).toBe(some.length + 1);
      expect(JSON.parse(format(some, 'json')).problems.length).toBe(some.length);
      expect(spansOf(format(some, 'markdown')).length).toBe(new Set(some.map(({ file }) => file)).size + some.length * 3 - emptyTexts(some));
      for (const result of JSON.parse(format(some, 'sarif')).runs[0].results) {
        expect(result.locations[0].physicalLocation.artifactLocation.uri).toMatch(/^[\w\-./!~*'()%]+$/);
      }
    }),
  );
});

/** What stands in code; fails where anything but our own headings and lists is markup, as GitHub would see it. */
function spansOf(text: string): string[] {
  const tokens = new MarkdownIt({ html: true, linkify: true }).parse(text, {});
  const all = tokens.flatMap((token) => [token, ...(token.children ?? [])]);
  const ours = /^(?:heading|paragraph|bullet_list|list_item)_(?:open|close)$|^(?:inline|text|code_inline)$/;
  const html = ['<details>\n<summary>Warnings</summary>\n', '</details>\n'];
  expect(all.filter(({ type, content }) => !ours.test(type) && !(type === 'html_block' && html.includes(content)))).toEqual([]);
  return all.flatMap(({ type, content }) => (type === 'code_inline' ? content : []));
}

const codesAt = 'https://github.com/owner/name/blob/main/docs/problems.md';
const linked = (problems: readonly Problem[], as: (typeof problemFormats)[number]) => formatProblems(problems, as, { pathOf, codesAt });

test('text: the last line tells where codes are explained, here and where the repository is', () => {
  expect(linked([lost], 'text')).toMatch(/\n1 error\.\nWhat each code means: docs\/problems\.md \(https:\/\/github\.com\/owner\/name\/blob\/main\/docs\/problems\.md\), or npm run check -- --explain CODE\n$/);
  expect(formatProblems([lost], 'text', { pathOf, codesAt: null })).toMatch(/\n1 error\.\nWhat each code means: docs\/problems\.md, or npm run check -- --explain CODE\n$/);
  expect(linked([], 'text')).toBe('');
});

test('github, markdown and sarif lead from each code to what is said of it', () => {
  expect(linked([lost], 'github')).toContain(`Did you mean “example”?%0A${codesAt}#unknown-source\n`);
  expect(linked([lost], 'markdown')).toContain(`- 12:5 [\`unknown-source\`](<${codesAt}#unknown-source>) \`There is no`);
  const { rules } = JSON.parse(linked([lost], 'sarif')).runs[0].tool.driver;
  expect(rules.map(({ helpUri }: { helpUri: string }) => helpUri)).toEqual(Object.keys(catalogue).map((code) => `${codesAt}#${code}`));
});

test('where no address is known, no format has a link', () => {
  for (const as of ['github', 'markdown', 'sarif'] as const) expect(formatProblems([lost], as, { pathOf, codesAt: null })).toBe(format([lost], as));
  expect(format([lost], 'sarif')).not.toContain('helpUri');
});

test('markdown: an address from the content cannot end its link', () => {
  const [paragraph] = new MarkdownIt('commonmark').parse(formatProblems([lost], 'markdown', { pathOf, codesAt: 'https://example.org/a>)<b>[x](y)\\>\n# z' }), {}).filter(({ content }) => content.startsWith('12:5'));
  expect(paragraph?.children?.filter(({ type }) => type === 'link_open').length).toBe(1);
  expect(paragraph?.children?.some(({ type }) => type === 'html_inline')).toBe(false);
});
