import fc from 'fast-check';
import MarkdownIt, { type Token } from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { changesFormat, changesVersion, type Changes } from '../../src/core/compare/changes.ts';
import { compareChronicles } from '../../src/core/compare/compare-chronicles.ts';
import { compile } from '../../src/core/compile.ts';
import type { Chronicle } from '../../src/core/model/chronicle.ts';
import type { Comparison } from '../../src/io/change-formats/comparison.ts';
import { changeFormats, formatChanges } from '../../src/io/change-formats.ts';
import { changesBetween, changesBy, chronicleOf, edited, harbour, type Edit } from './harbour.ts';
import { at, copyOf, leavesOf } from './mutate.ts';

const light = 'entries/harbour-office-light-out-2019-11-02.md';
const gull = 'entries/gull-wreck-2019-11-06.md';
const edits: readonly Edit[] = [
  ['entries/coast-wire-containers-2019-11-03.md', 'min: 7, max: 9', 'min: 7, max: 10'],
  [light, '{ source: coast-wire-2019-11-03, locator: paragraph 2 }', '{ source: pilot-post-2019-11-05 }'],
  [light, 'Gannet Light went out at 23:40.\n', 'Gannet Light failed at 23:40, and was lit again at ten minutes past four.\n'],
  [light, '1. Whether the lamp failed or the current;', '1. Whether the lamp failed, or the current;'],
  [gull, null],
  ['sources/tide-model.yml', 'title: Tide model of the harbour', 'title: Tides of the harbour'],
  ['places.geojson', '[-62.1234, 44.8765]', '[-62.1334, 44.8765]'],
  ['site.yml', 'licence: CC0-1.0', 'licence: CC-BY-4.0'],
];

const side = { errors: [], leftOut: [] };
const whole = (changes: Changes): Comparison => ({ old: { name: 'main', ...side }, next: { name: 'HEAD', ...side }, changes });
const none = whole(changesBy());
const some = whole(changesBy(...edits));

describe('changes as text', () => {
  it('are one thing a paragraph, with its claims and its changes below it', () => {
    const text = formatChanges(some, 'text');
    expect(text).toBe(`Entries

changed harbour-office-light-out-2019-11-02: Harbour office: the light is out
  ! Its claims changed, and no new revision says so.
  text:
    - 1. Whether the lamp failed or the current;
    + 1. Whether the lamp failed, or the current;
  claim changed light-out
    statement:
      - Gannet Light went out at 23:40.
      + Gannet Light failed at 23:40, and was lit again at ten minutes past four.
  claim changed lightning: Lightning had struck the mast.
    citation lost: Coast Wire (coast-wire-2019-11-03), paragraph 2
    citation added: Post of 5 November (pilot-post-2019-11-05)

changed coast-wire-containers-2019-11-03: Coast Wire counts forty containers adrift
  ! Its claims changed, and no new revision says so.
  claim changed boats-that-night: Between seven and nine boats sank at their moorings on 3 November.
    figure: 7 to 9 boats sunk → 7 to 10 boats sunk

removed gull-wreck-2019-11-06: A wreck on the shore road (withdrawn)
  ! It is gone without a trace: not withdrawn, and no entry names it under “formerly”.
  withdrawal: 9 February 2020 (2020-02-09): Another harbour of the same name was meant.
  reported: 6 November of an unknown year (XXXX-11-06)
  occurred: the 2010s (201X)
  place: Shore Road (shore-road)
  place: Edge of the map (edge-of-the-map)
  summary: A report of a wreck that turned out to be of another harbour.
  text: 46 characters
  revision: published, 2 February 2020 (2020-02-02): First published.
  revision: withdrawn, 9 February 2020 (2020-02-09): Another harbour of the same name was meant.
  claim removed wreck: A wreck lies by the shore road.
    chain: Somebody; on the quay (unnamed, Onlookers (onlookers))
    covers: date unknown
    status: unverified
    citation: Radio Gannet (radio-gannet-2019-11-03)

Sources

changed tide-model
  title: Tide model of the harbour → Tides of the harbour

Places

changed gannet-harbour: Gannet Harbour
  position: 44.8765° N, 62.1234° W → 44.8765° N, 62.1334° W

Site

  licence: CC0-1.0 → CC-BY-4.0

2 entries changed, 1 removed; 1 source changed; 1 place changed; 1 setting changed. 3 warnings.
`);
  });

  it('are silent where nothing changed', () => {
    expect(formatChanges(none, 'text')).toBe('');
  });

  it('say of an entry that it was withdrawn, renamed, taken in again, or could not be compared', () => {
    const withdrawal = 'withdrawn: { date: 2020-02-09, reason: Another harbour of the same name was meant. }\n';
    const firstOf = (changes: Changes) => formatChanges(whole(changes), 'text').split('\n')[2]?.split(':')[0];
    expect(firstOf(changesBy([gull, withdrawal, '']))).toBe('reinstated gull-wreck-2019-11-06');
    expect(firstOf(changesBetween(compile(edited([[gull, withdrawal, '']])), compile(harbour)))).toBe('withdrawn gull-wreck-2019-11-06');
    const text = harbour.flatMap((each) => (each.path === gull && 'text' in each ? each.text : []))[0] ?? '';
    expect(firstOf(changesBy([gull, null], ['entries/wreck.md', text.replace('withdrawn: {', 'formerly: [gull-wreck-2019-11-06]\nwithdrawn: {')]))).toBe('renamed wreck');
    expect(formatChanges(whole(changesBy([gull, 'summary: A', 'sumary: A'])), 'text')).toContain(
      'not compared gull-wreck-2019-11-06: A wreck on the shore road (withdrawn)\n  its file has errors on the new side\n',
    );
  });
});

describe('changes as Markdown', () => {
  it('have a heading for each entry, old and new beside or below one another, and warnings first', () => {
    const text = formatChanges(some, 'markdown');
    expect(text).toContain('## Changes of the content, `main` → `HEAD`\n\n2 entries changed, 1 removed; 1 source changed;');
    expect(text.indexOf('> [!WARNING]\n> - `harbour-office-light-out-2019-11-02`: Its claims changed, and no new revision says so.\n')).toBeLessThan(text.indexOf('### Entries'));
    expect(text).toContain(`#### Changed: \`harbour-office-light-out-2019-11-02\`

\`Harbour office: the light is out\`

- Text:

  \`\`\`diff
  - 1. Whether the lamp failed or the current;
  + 1. Whether the lamp failed, or the current;
  \`\`\`

**Claim changed:** \`light-out\`
`);
    expect(text).toContain('- Citation lost: `Coast Wire (coast-wire-2019-11-03), paragraph 2`\n- Citation added: `Post of 5 November (pilot-post-2019-11-05)`\n');
    expect(text).toContain('- Licence: `CC0-1.0` → `CC-BY-4.0`\n');
    expect(text).toMatch(/[^\n]\n$/);
  });

  it('say so where nothing changed', () => {
    expect(formatChanges(none, 'markdown')).toBe('## Changes of the content, `main` → `HEAD`\n\nNothing changed.\n');
  });

  it('say what could not be compared, and why', () => {
    const { chronicle, problems } = compile(edited([[gull, 'summary: A', 'sumary: A']]));
    const errors = problems.filter(({ severity }) => severity === 'error').map((problem) => ({ ...problem, file: `content/${problem.file}` }));
    const next = { name: 'HEAD', errors, leftOut: [`content/${gull}`] };
    const changes = compareChronicles(chronicleOf(harbour), chronicle as Chronicle, { old: [], next: [gull] });
    expect(formatChanges({ ...none, next, changes }, 'markdown')).toContain(
      `> [!CAUTION]\n> - The new side has errors. What these files hold is not compared, or not all of it: \`content/${gull}\`\n> - \`content/${gull}:5:1 key-unknown\` `,
    );
    expect(formatChanges({ ...none, next, changes: null }, 'markdown')).toContain('\n\nNothing could be compared.\n');
  });
});

describe('changes as JSON', () => {
  it('are a format with a version, both sides and the changes as they are', () => {
    const { changes, ...rest } = JSON.parse(formatChanges(some, 'json'));
    expect(rest).toEqual({ format: changesFormat, version: changesVersion, old: { name: 'main', ...side }, new: { name: 'HEAD', ...side } });
    const { format: _format, version: _version, ...expected } = some.changes as Changes;
    expect(changes).toEqual(expected);
    expect(JSON.parse(formatChanges({ ...some, changes: null }, 'json'))).toMatchObject({ version: changesVersion, changes: null });
  });
});

const canary = 'zqx';
const hostile = [
  '`', '``', '```', '````````', '\n```\n', '\n~~~\n', '# ', '\n# ', '</code></pre><img src=x onerror=x>', '<script>', '<!--', '-->', '@octocat', '@org/team', '#1', 'GH-1', 'a/b#1',
  'https://evil.example/', 'www.evil.example', 'm@evil.example', ':tada:', '\n| a |\n|---|\n', '![x](https://evil.example/x.png)', '[x](javascript:x)', '[^1]', '\n[^1]: x', '[x]: https://evil.example',
  '\u202e', '\u2066', '\u200b', '\u001b[31m', '\r', '\n', '\r\n::error file=x::x\n', '\n::set-output name=x::x', '##[error]x', '$x$', '$$', '\\', '    ', '\t', '\n---\n', '\n===\n', '> [!NOTE]', '\n- [x] ', '&lt;', '*', '_', '|', ' ', '0123456789abcdef0123456789abcdef01234567',
];
const nasty = fc.array(fc.oneof(fc.constantFrom(...hostile), fc.constant(canary), fc.string({ unit: 'binary', maxLength: 4 })), { minLength: 1, maxLength: 8 }).map((parts) => `${canary}${parts.join('')}${canary}`);

const good = chronicleOf(harbour);
const texts = leavesOf(good).filter((path) => typeof at(good, path) === 'string' && !['timeZone', 'language'].includes(String(path.at(-1))));

/** The record with these texts in these places. */
function withTexts(places: readonly (readonly [path: string, text: string])[]): Chronicle {
  const changed = copyOf(good);
  for (const [path, text] of places) {
    const steps = path.split('.');
    const holder = at(changed, steps.slice(0, -1)) as Record<string, unknown>;
    holder[steps.at(-1) as string] = text;
  }
  return changed;
}

const flat = (tokens: readonly Token[]): Token[] => tokens.flatMap((token) => [token, ...flat(token.children ?? [])]);
const allowed = new Set([
  'heading_open', 'heading_close', 'paragraph_open', 'paragraph_close', 'inline', 'text', 'softbreak', 'code_inline', 'fence', 'bullet_list_open', 'bullet_list_close',
  'list_item_open', 'list_item_close', 'blockquote_open', 'blockquote_close', 'strong_open', 'strong_close',
]);
const github = new MarkdownIt({ html: true, linkify: true }).enable(['table', 'strikethrough']);

describe('content that means harm', () => {
  const places = fc.array(fc.tuple(fc.constantFrom(...texts.map((path) => path.join('.'))), nasty), { minLength: 1, maxLength: 6 });
  const comparisons = fc.tuple(places, fc.boolean(), nasty).map(([chosen, isOld, name]): Comparison => {
    const changed = withTexts(chosen);
    const changes = isOld ? compareChronicles(changed, good) : compareChronicles(good, changed);
    const error = { code: 'value-empty', severity: 'error', file: name, line: 1, column: 1, message: name, hint: name } as const;
    return { old: { name, errors: [error], leftOut: [name] }, next: { name: 'HEAD', ...side }, changes };
  });

  it('is nothing but code in Markdown: no markup, mention, reference, link, emoji or formula', () => {
    fc.assert(
      fc.property(comparisons, (comparison) => {
        const tokens = flat(github.parse(formatChanges(comparison, 'markdown'), {}));
        expect(tokens.map(({ type }) => type).filter((type) => !allowed.has(type))).toEqual([]);
        expect(tokens.filter(({ type, content }) => type === 'text' && content.includes(canary)).map(({ content }) => content)).toEqual([]);
        // What stands outside of code is ours, and has none of the signs that GitHub makes more of.
        const ours = tokens.filter(({ type }) => type === 'text').map(({ content }) => content).join('\n');
        expect(ours.replaceAll(/\[!(?:WARNING|CAUTION)\]/g, '')).not.toMatch(/[@#<>`$\\|[\]]|:\w+:|\/\//);
      }),
      { numRuns: 300 },
    );
  });

  it('ends no line, hides nothing, turns nothing round and commands no runner', () => {
    fc.assert(
      fc.property(comparisons, (comparison) => {
        for (const format of changeFormats) {
          const text = formatChanges(comparison, format);
          expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Zl}\p{Zp}]|[\u202a-\u202e\u2066-\u2069\u200b]/u);
          expect(text).not.toMatch(/^\s*::/m);
          if (format !== 'json') expect(text).not.toContain('##[');
        }
      }),
      { numRuns: 200 },
    );
  });

  it('arrives as it is in JSON', () => {
    fc.assert(
      fc.property(comparisons, (comparison) => {
        const { format: _format, version: _version, ...expected } = comparison.changes as Changes;
        expect(JSON.parse(formatChanges(comparison, 'json')).changes).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });

  it('takes no long time', () => {
    const long = (letter: string) => withTexts([['entries.2.body', `${letter}${'`'.repeat(250_000)}\n`.repeat(2)], ['entries.3.body', `${letter}\n`.repeat(250_000)]]);
    const changes = compareChronicles(long('a'), long('b'));
    const start = performance.now();
    for (const format of changeFormats) formatChanges(whole(changes), format);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
