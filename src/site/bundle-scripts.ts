import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { type Plugin, rolldown, type RolldownLog } from 'rolldown';
import { sha256Hex } from '../io/hash.ts';
import type { Asset, ScriptName, Scripts } from './scripts.ts';

/** Where a script begins: a module with everything that it imports becomes one file. */
export interface ScriptEntry<Name extends string = ScriptName> {
  readonly name: Name;
  /** Absolute path of the module. */
  readonly module: string;
}

/** A package of which a bundle holds a part. */
interface Part {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/**
 * Bundles each entry to one classic script, named after its bytes, that browsers since 2022 run from a server and from a
 * disk. The bytes depend on the modules alone. Licences of what is taken from packages stand in a file of their own, which
 * the first line of each script names. `instead`: modules, as absolute paths, that are taken for packages of these names or
 * for modules of these absolute paths.
 * @throws Error that names file, line and column, for a module that cannot be read, found or understood.
 */
export async function bundleScripts<Name extends string>(entries: readonly ScriptEntry<Name>[], folder: string, instead: Readonly<Record<string, string>> = {}): Promise<Scripts<Name>> {
  const bundles = await Promise.all(entries.map(({ module }) => bundleOne(module, folder, instead)));
  const licences = licenceFile(bundles.flatMap(({ parts }) => parts));
  const scripts = new Map<Name, Asset>();
  bundles.forEach(({ code, parts }, index) => {
    const { name } = entries[index] as ScriptEntry<Name>;
    const head = licences === null || parts.length === 0 ? '' : `/*! Holds parts of ${parts.map((part) => part.name).join(', ')}: see ${licences.path} */\n`;
    scripts.set(name, asset(name, '.js', `${head}${code}`));
  });
  return { scripts, licences };
}

async function bundleOne(module: string, folder: string, instead: Readonly<Record<string, string>>): Promise<{ code: string; parts: Part[] }> {
  const warnings: RolldownLog[] = [];
  const bundle = await rolldown({
    input: module,
    cwd: folder,
    platform: 'browser',
    tsconfig: false,
    plugins: [replacing(instead)],
    transform: { target: 'es2022' },
    onLog: (level, log) => void (level === 'warn' && warnings.push(log)),
  });
  try {
    const { output } = await bundle.generate({ format: 'iife', strict: true, minify: true, sourcemap: false, comments: false });
    // One is that a package was not found, which then would be left to the page to provide.
    if (warnings.length > 0) throw new Error(warnings.map(({ message }) => message).join('\n'));
    const [chunk] = output;
    const used = Object.entries(chunk.modules).filter(([, { renderedLength }]) => renderedLength > 0);
    return { code: chunk.code, parts: await partsOf(used.map(([id]) => id)) };
  } catch (thrown) {
    throw new Error(plainMessage(thrown), { cause: thrown });
  } finally {
    await bundle.close();
  }
}

function replacing(instead: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'modules-instead',
    resolveId: (name, importer) => instead[name] ?? (importer === undefined ? null : (instead[resolve(dirname(importer), name)] ?? null)),
  };
}

/** What the bundler says, for a page as well as for a terminal: it colours its messages whatever they are written to. */
const plainMessage = (thrown: unknown): string =>
  stripVTControlCharacters(thrown instanceof Error ? thrown.message : String(thrown)).replace(/^Build failed with .*\n+/, '').trim();

/** The packages to which modules belong, by name. */
async function partsOf(modules: readonly string[]): Promise<Part[]> {
  const folders = new Set(modules.flatMap((module) => /^.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+/.exec(module)?.[0] ?? []));
  const parts = await Promise.all(
    [...folders].map(async (folder) => {
      const { name, version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Part;
      return { name, version, licence: (await readFile(join(folder, 'LICENSE'), 'utf8')).replaceAll('\r\n', '\n').trim() };
    }),
  );
  return parts.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function licenceFile(parts: readonly Part[]): Asset | null {
  if (parts.length === 0) return null;
  const byText = Map.groupBy(parts, ({ licence }) => licence);
  const texts = [...byText].map(([licence, same]) => `${[...new Set(same.map(({ name, version }) => `${name} ${version}`))].join(', ')}\n\n${licence}\n`);
  return asset('licences', '.txt', `The scripts of this site hold parts of these packages.\n\n${texts.sort().join('\n\n')}`);
}

const types = { '.js': 'text/javascript', '.txt': 'text/plain' } as const;

function asset(name: string, extension: keyof typeof types, text: string): Asset {
  return { path: `assets/${name}.${sha256Hex(text).slice(0, 12)}${extension}`, type: types[extension], text };
}
