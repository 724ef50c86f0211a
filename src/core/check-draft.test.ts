import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent } from '../io/read-content.ts';
import { draftChecker } from './check-draft.ts';
import { compile } from './compile.ts';
import { yamlText, type YamlValue } from './compose/yaml-text.ts';
import type { SourceText } from './model/source-text.ts';
import { roleOf } from './parse/content-layout.ts';
import { splitFrontMatter } from './parse/front-matter.ts';
import { readYaml } from './parse/yaml.ts';

/** A file of the content as a draft of one, and nothing where it cannot be read. */
function draftOf({ path, text }: { path: string; text: string }) {
  const raw = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { kind } = roleOf(path);
  const parts = kind === 'entry' ? splitFrontMatter(raw) : { yaml: { text: raw, firstLine: 1 }, body: '' };
  if ('finding' in parts) return [];
  const { value, findings } = readYaml(parts.yaml);
  return findings.length > 0 ? [] : [{ path, text, value, body: parts.body }];
}

type Holder = Record<string | number, unknown>;

/** Everything that can be put in the place of another: the mappings and lists of a value, with their keys. */
const holdersIn = (value: unknown): (readonly [Holder, string])[] =>
  typeof value !== 'object' || value === null ? [] : Object.entries(value).flatMap(([key, inner]) => [[value as Holder, key] as const, ...holdersIn(inner)]);

// What depends on other new files, or is told of the lists of a content as wholes.
const ofSeveral = new Set(['reference-loop', 'id-twin', 'unknown-claim', 'former-id-taken', 'status-corroborated', 'status-disputed']);

const folders = ['tests/fixtures/harbour', 'tests/golden/faulty/content', 'tests/golden/good/content', 'tests/golden/leaning-on-the-faulty/content', 'tests/golden/names-slightly-wrong/content'];

describe('a file that is checked as if it were new', () => {
  test('has the errors that it has in the whole content, whatever is changed in it', async () => {
    const content = await readContent('tests/fixtures/harbour');
    const drafts = content.flatMap((each) => ('text' in each && /^(?:entry|source)$/.test(roleOf(each.path).kind) ? draftOf(each) : []));
    const odd = fc.constantFrom<YamlValue>('', ' ', 'none', 'a\u0000b', '2019-13', '2019-02-30', '2020/2019', 7, -1, true, null, [], {}, ['a', 'a'], 'javascript:alert(1)', 'gannet-light', 'x'.repeat(300));
    fc.assert(
      fc.property(fc.constantFrom(...drafts), fc.nat(), odd, (draft, choice, put) => {
        const value = structuredClone(draft.value) as YamlValue;
        const holders = holdersIn(value);
        const [holder, key] = holders[choice % holders.length] as (typeof holders)[number];
        holder[key] = put;
        const head = yamlText(value);
        const text = roleOf(draft.path).kind === 'entry' ? `---\n${head}---\n${draft.body}` : head;
        const errorsOf = (of: readonly { severity: string; code: string; line: number; file: string }[]): string[] => of.filter((each) => each.severity === 'error' && each.file === draft.path && !ofSeveral.has(each.code)).map(({ code, line }) => `${line} ${code}`);
        const others = content.filter(({ path }) => path !== draft.path);
        const ids = (kind: string) => new Set(drafts.flatMap(({ path }) => (roleOf(path).kind === kind ? [path.replace(/^\w+\/|\.\w+$/g, '')] : [])));
        const found = draftChecker(others, { entry: ids('entry'), source: ids('source') })({ ...draft, text, value }, true);
        expect(errorsOf(found)).toEqual(errorsOf(compile([...others, { path: draft.path, text }]).problems));
      }),
      { numRuns: 60 },
    );
  });

  test.each(folders)('has the errors that it has in the whole content: %s', async (folder) => {
    const content = await readContent(folder);
    const { problems } = compile(content);
    const texts = content.filter((each): each is Extract<SourceText, { text: string }> => 'text' in each && /^(?:entry|source)$/.test(roleOf(each.path).kind));
    const errorsOf = (of: readonly { severity: string; code: string; line: number; file: string }[], file: string): string[] => of.filter((each) => each.severity === 'error' && each.file === file && !ofSeveral.has(each.code)).map(({ code, line }) => `${file}:${line} ${code}`);
    const ids = (kind: string): Set<string> => new Set(texts.flatMap(({ path }) => { const role = roleOf(path); return role.kind === kind && 'id' in role ? [role.id] : []; }));
    // The draft is not there yet, and all that it may refer to is.
    const check = draftChecker(content.filter((each) => !texts.includes(each as never)), { entry: ids('entry'), source: ids('source') });
    const drafts = texts.flatMap(draftOf);
    expect(drafts.length).toBeGreaterThan(0);
    expect(drafts.flatMap((draft) => errorsOf(check(draft, true), draft.path))).toEqual(drafts.flatMap(({ path }) => errorsOf(problems, path)));
  });
});
