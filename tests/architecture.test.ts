import { beforeAll, describe, expect, test } from 'vitest';
import { importsOf, sourceFiles, type SourceFile } from './support/source-files.ts';

/**
 * Who may import whom, types included: `docs/architecture.md` as a table. A module belongs to the first layer that its path
 * begins with; a layer may import itself, the layers that are named, and these packages.
 */
const layers: readonly Layer[] = [
  { layer: 'src/core/model', imports: [], packages: ['zod'] },
  { layer: 'src/core/nearest.ts', imports: [], packages: [] },
  { layer: 'src/core/offsets-in-source.ts', imports: [], packages: [] },
  { layer: 'src/core/wording', imports: [], packages: [] },
  { layer: 'src/core/problems.ts', imports: ['src/core/problems', 'src/core/model'], packages: [] },
  { layer: 'src/core/problems', imports: ['src/core/model'], packages: [] },
  { layer: 'src/core/words', imports: ['src/core/model'], packages: [] },
  { layer: 'src/core/time', imports: ['src/core/words', 'src/core/model'], packages: [] },
  { layer: 'src/core/markdown', imports: ['src/core/problems.ts', 'src/core/nearest.ts', 'src/core/offsets-in-source.ts', 'src/core/time', 'src/core/model'], packages: ['markdown-it'] },
  { layer: 'src/core/parse', imports: ['src/core/wording', 'src/core/problems.ts', 'src/core/nearest.ts', 'src/core/offsets-in-source.ts', 'src/core/time', 'src/core/model'], packages: ['yaml', 'zod', 'spdx-license-ids'] },
  { layer: 'src/core/resolve', imports: ['src/core/problems', 'src/core/parse', 'src/core/markdown', 'src/core/wording', 'src/core/problems.ts', 'src/core/nearest.ts', 'src/core/time', 'src/core/model'], packages: ['zod'] },
  { layer: 'src/core/layout', imports: ['src/core/words', 'src/core/time', 'src/core/model'], packages: ['d3-*'] },
  { layer: 'src/core/render', imports: ['src/core/words', 'src/core/layout', 'src/core/markdown', 'src/core/time', 'src/core/model'], packages: [] },
  { layer: 'src/core/export', imports: ['src/core/words', 'src/core/render', 'src/core/layout', 'src/core/time', 'src/core/model'], packages: ['zod'] },
  { layer: 'src/core/compare', imports: ['src/core/words', 'src/core/render', 'src/core/time', 'src/core/model'], packages: [] },
  { layer: 'src/core/search', imports: ['src/core/model'], packages: [] },
  { layer: 'src/core/piece.ts', imports: [], packages: [] },
  { layer: 'src/core/compose', imports: ['src/core/parse', 'src/core/model'], packages: ['yaml', 'zod'] },
  { layer: 'src/core/check-draft.ts', imports: ['src/core/parse', 'src/core/resolve', 'src/core/problems.ts', 'src/core/model'], packages: [] },
  { layer: 'src/core/import', imports: ['src/core/check-draft.ts', 'src/core/compose', 'src/core/parse', 'src/core/time', 'src/core/model'], packages: ['zod', '@sindresorhus/slugify'] },
  { layer: 'src/core/scaffold', imports: ['src/core/import', 'src/core/parse', 'src/core/model'], packages: [] },
  { layer: 'src/core/links', imports: ['src/core/markdown', 'src/core/parse', 'src/core/model'], packages: [] },
  { layer: 'src/core/explain', imports: ['src/core/compile.ts', 'src/core/problems', 'src/core/problems.ts', 'src/core/model'], packages: [] },
  { layer: 'src/core/mend', imports: ['src/core/compile.ts', 'src/core/compose', 'src/core/parse', 'src/core/markdown', 'src/core/model'], packages: ['yaml', 'zod'] },
  { layer: 'src/core/compile.ts', imports: ['src/core/parse', 'src/core/resolve', 'src/core/problems.ts', 'src/core/model'], packages: [] },
  { layer: 'src/client', imports: ['src/core/words', 'src/core/model', 'src/core/time', 'src/core/layout', 'src/core/search', 'src/core/piece.ts'], packages: ['d3-*'] },
  { layer: 'src/io', imports: ['src/core'], packages: ['node:*', '@streamparser/json', '@citation-js/*', 'ical.js', '@resvg/resvg-wasm', 'yaml', 'entities'] },
  { layer: 'src/package', imports: [], packages: ['node:*', 'yauzl'] },
  { layer: 'src/verify', imports: ['src/package', 'src/io/visible-text.ts'], packages: ['node:*', 'entities'] },
  { layer: 'src/archive', imports: ['src/package', 'src/core', 'src/io'], packages: ['node:*', 'fflate', 'entities'] },
  { layer: 'src/site', imports: ['src/io', 'src/core', 'src/styles'], packages: ['node:*', 'astro', 'rolldown'] },
  { layer: 'src/components', imports: ['src/layouts', 'src/site', 'src/io', 'src/core', 'src/client'], packages: ['astro'] },
  { layer: 'src/layouts', imports: ['src/components', 'src/site', 'src/io', 'src/core'], packages: ['astro'] },
  { layer: 'src/pages', imports: ['src/layouts', 'src/components', 'src/site', 'src/io', 'src/core'], packages: ['astro'] },
  { layer: 'src/styles', imports: [], packages: [] },
  { layer: 'src/env.d.ts', imports: [], packages: [] },
  ...['build', 'dev', 'preview'].map((name) => ({ layer: `scripts/${name}.ts`, imports: ['src/site', ...(name === 'build' ? ['src/archive'] : []), 'src/io', 'src/core'], packages: ['node:*', ...(name === 'preview' ? ['astro'] : [])] })),
  { layer: 'scripts/snapshot.ts', imports: ['src/archive', 'src/site', 'src/io', 'src/core'], packages: ['node:*'] },
  { layer: 'scripts', imports: ['src/verify', 'src/archive', 'src/package', 'src/io', 'src/core'], packages: ['node:*'] },
];

interface Layer {
  readonly layer: string;
  readonly imports: readonly string[];
  readonly packages: readonly string[];
}

/** What the core may build on: no Astro, no DOM, no file system, no network. */
const corePackages = ['markdown-it', 'yaml', 'zod', 'd3-*', 'spdx-license-ids', '@sindresorhus/slugify'];

/** The subject of the first timeline, of which the program knows nothing. */
const subject = /bakhmut|бахмут|artemivsk|reznikov|wagner|prigozhin|russia|россия|росія|ukrain|україн|украин|kyiv|kiev|donbas|donetsk|zelensk|\bputin/giu;

const isTest = (path: string): boolean => /\.test\.ts$|\/testing\//.test(path);
const isWithin = (path: string, layer: string): boolean => path === layer || path.startsWith(`${layer}/`);
const layerOf = (path: string): Layer | undefined => layers.find(({ layer }) => isWithin(path, layer));
const isOurs = (name: string): boolean => /^(?:src|scripts|tests|content|public)\//.test(name) || name.startsWith('..');
const fits = (name: string, patterns: readonly string[]): boolean =>
  patterns.some((pattern) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern || name.startsWith(`${pattern}/`)));

function breachesOf({ path, imports }: Pick<SourceFile, 'path' | 'imports'>): string[] {
  const own = layerOf(path);
  if (own === undefined) return [`${path} is in no layer`];
  return imports.flatMap((name) => {
    const allowed = isOurs(name) ? [own.layer, ...own.imports].some((layer) => isWithin(name, layer)) : fits(name, own.packages);
    return allowed ? [] : [`${path} (${own.layer}) imports ${name}`];
  });
}

/** Each cycle once, as the way round it. */
function cyclesIn(files: readonly Pick<SourceFile, 'path' | 'imports'>[]): string[] {
  const importsOfFile = new Map(files.map(({ path, imports }) => [path, imports]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const follow = (path: string, way: readonly string[]): void => {
    const begin = way.indexOf(path);
    if (begin >= 0) cycles.push([...way.slice(begin), path].join(' → '));
    if (begin >= 0 || done.has(path)) return;
    for (const name of importsOfFile.get(path) ?? []) follow(name, [...way, path]);
    done.add(path);
  };
  for (const { path } of files) follow(path, []);
  return cycles;
}

describe('the modules of the program', () => {
  let all: SourceFile[];
  let files: SourceFile[];
  beforeAll(async () => {
    all = (await sourceFiles(['src', 'scripts'])).filter(({ path }) => !path.endsWith('.json'));
    files = all.filter(({ path }) => !isTest(path));
  });

  test('are found, with what they import', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap(({ imports }) => imports).length).toBeGreaterThan(300);
    expect(files.filter(({ path }) => path.endsWith('.astro')).every(({ imports }) => imports.length > 0)).toBe(true);
  });

  test('import only what their layer may', () => {
    expect(files.flatMap(breachesOf)).toEqual([]);
  });

  test('import only modules that are there', () => {
    const paths = new Set(all.map(({ path }) => path));
    expect(all.flatMap(({ path, imports }) => imports.filter((name) => isOurs(name) && !paths.has(name)).map((name) => `${path}: ${name}`))).toEqual([]);
  });

  test('of the core build on the packages that the core may have', () => {
    const packages = files.filter(({ path }) => path.startsWith('src/core/')).flatMap(({ imports }) => imports.filter((name) => !isOurs(name)));
    expect([...new Set(packages)].filter((name) => !fits(name, corePackages))).toEqual([]);
    expect(layers.filter(({ layer }) => layer.startsWith('src/core/')).flatMap(({ packages: own }) => own).filter((name) => !corePackages.includes(name))).toEqual([]);
  });

  test('import no test, and nothing that tests use', () => {
    expect(files.flatMap(({ path, imports }) => imports.filter((name) => isTest(name) || name.startsWith('tests/') || /^vitest\b|^fast-check$/.test(name)).map((name) => `${path}: ${name}`))).toEqual([]);
  });

  test('import one another in no circle, types included', () => {
    expect(cyclesIn(all)).toEqual([]);
  });

  test('ask the network in one folder alone, which two commands use: no build, check or page does', () => {
    const isNetwork = (name: string): boolean => /^(?:node:)?(?:https?2?|net|tls|dns|dgram|inspector|undici)(?:\/|$)/.test(name);
    const calls = /(?<![\w.#$])(?:fetch|WebSocket|EventSource|XMLHttpRequest)\s*\(|navigator\.sendBeacon/;
    const askers = files.filter(({ path, imports, text }) => imports.some(isNetwork) || (!path.startsWith('src/io/links/') && calls.test(text)));
    expect(askers.map(({ path }) => path).sort()).toEqual(['exchange', 'public-address', 'resolve-host'].map((name) => `src/io/links/${name}.ts`));
    const users = files.filter(({ path, imports }) => !path.startsWith('src/io/links/') && imports.some((name) => name.startsWith('src/io/links/')));
    expect(users.map(({ path }) => path).sort()).toEqual(['scripts/capture.ts', 'scripts/links.ts']);
  });

  test('that verify packages share none with those that write them, so that a fault of one cannot hide in the other', () => {
    const byPath = new Map(all.map((file) => [file.path, file]));
    const reachedFrom = (path: string, reached = new Set<string>()): Set<string> => {
      if (!isOurs(path) || reached.has(path)) return reached;
      reached.add(path);
      for (const name of byPath.get(path)?.imports ?? []) reachedFrom(name, reached);
      return reached;
    };
    const writer = reachedFrom('src/archive/pack-snapshot.ts');
    const verifier = reachedFrom('src/verify/verify-package.ts');
    expect(writer.size).toBeGreaterThan(15);
    expect(verifier.size).toBeGreaterThan(15);
    expect([...verifier].filter((path) => writer.has(path))).toEqual([]);
  });

  test('are no barrels: none passes on what another exports', () => {
    expect(files.filter(({ text }) => /^export\s+(?:type\s+)?(?:\*|\{[^}]*\})\s+from\b/m.test(text)).map(({ path }) => path)).toEqual([]);
    expect(files.filter(({ path }) => /(?:^|\/)index\.ts$/.test(path)).map(({ path }) => path)).toEqual([]);
  });

  test('have no default export', () => {
    expect(files.filter(({ path, text }) => path.endsWith('.ts') && /^export\s+default\b|\bas\s+default\b/m.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('stand in no file of odds and ends', () => {
    expect(all.filter(({ path }) => /(?:^|\/)(?:utils?|helpers?|misc|common)(?:\.|\/)/i.test(path)).map(({ path }) => path)).toEqual([]);
  });

  test('know nothing of the subject of the first timeline, in names, words and comments', () => {
    const found = files
      .filter(({ path }) => path.startsWith('src/'))
      .flatMap(({ path, text }) => [...text.matchAll(subject), ...path.matchAll(subject)].map(([word]) => `${path}: ${word}`));
    expect(found).toEqual([]);
  });
});

describe('the rules themselves', () => {
  test.each([
    { breach: 'a core that knows the file system', path: 'src/core/time/a.ts', text: "import { readFile } from 'node:fs/promises';" },
    { breach: 'a core that knows Astro, by its types', path: 'src/core/render/a.ts', text: "import type { AstroConfig } from 'astro';" },
    { breach: 'a model that knows how it is read', path: 'src/core/model/a.ts', text: "import type { Report } from '../parse/report.ts';" },
    { breach: 'a layout that renders', path: 'src/core/layout/a.ts', text: "export type { Markup } from '../render/markup.ts';" },
    { breach: 'a renderer that exports', path: 'src/core/render/a.ts', text: "import { chronicleJson } from '../export/chronicle-json.ts';" },
    { breach: 'an archive that knows the site', path: 'src/archive/a.ts', text: "import { buildPages } from '../site/build-pages.ts';" },
    { breach: 'a verification that knows how packages are written', path: 'src/verify/a.ts', text: "import { folderSwhid } from '../archive/swhid.ts';" },
    { breach: 'an archive that is verified by itself', path: 'src/archive/a.ts', text: "import { directorySwhid } from '../verify/git-tree.ts';" },
    { breach: 'input and output that know the archive', path: 'src/io/a.ts', text: "import { writeZip } from '../archive/zip.ts';" },
    { breach: 'input and output that know the site', path: 'src/io/a.ts', text: "import { siteInput } from '../site/input.ts';" },
    { breach: 'a check that knows Astro', path: 'scripts/check.ts', text: "const { build } = await import('astro');" },
    { breach: 'a script that knows the site', path: 'scripts/verify.ts', text: "import { siteInput } from '../src/site/input.ts';" },
    { breach: 'a search that knows Markdown', path: 'src/core/search/a.ts', text: "import { bodyText } from '../markdown/plain-text.ts';" },
    { breach: 'a client that parses', path: 'src/client/a.ts', text: "import { parseYaml } from '../core/parse/yaml.ts';" },
    { breach: 'a component that is a page', path: 'src/components/A.astro', text: "---\nimport Page from '../pages/index.astro';\n---\n" },
    { breach: 'a script in a component that knows the file system', path: 'src/components/A.astro', text: "---\n---\n<script>\nimport fs from 'node:fs';\n</script>" },
    { breach: 'a module in no layer', path: 'src/other/a.ts', text: '' },
  ])('refuse $breach', ({ path, text }) => {
    expect(breachesOf({ path, imports: importsOf(path, text) })).toHaveLength(1);
  });

  test('find a circle of types', () => {
    const file = (path: string, text: string) => ({ path, imports: importsOf(path, text) });
    const circle = [file('src/a.ts', "import type { B } from './b.ts';"), file('src/b.ts', "import { c } from './c.ts';"), file('src/c.ts', "export type { A } from './a.ts';")];
    expect(cyclesIn(circle)).toEqual(['src/a.ts → src/b.ts → src/c.ts → src/a.ts']);
    expect(cyclesIn(circle.slice(0, 2))).toEqual([]);
  });
});
