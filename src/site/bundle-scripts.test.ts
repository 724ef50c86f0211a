import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../io/testing/temporary-folder.ts';
import { projectFolder } from './astro-options.ts';
import { bundleScripts } from './bundle-scripts.ts';
import type { Asset, Scripts } from './scripts.ts';

const modules = {
  'main.ts': "import { twice } from './twice.ts';\ninterface Page { words: string[] }\nconst page = globalThis as unknown as Page;\n/** Words of ours. */\npage.words = [twice('ha')];\n",
  'twice.ts': 'export const twice = (word: string): string => `${word}${word}`;\nexport const unused = "not in the bundle";\n',
  'drawn.ts': "import { scaleLinear } from 'd3-scale';\n(globalThis as { at?: number }).at = scaleLinear([0, 10], [0, 100])(3);\n",
};

/** A folder with the modules and with this project's packages. */
async function folderOfModules(): Promise<string> {
  const folder = await temporaryFolder(modules);
  await symlink(join(projectFolder, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

let folder: string;
beforeEach(async () => {
  folder = await folderOfModules();
});

const bundle = (name = 'main', from = folder): Promise<Scripts<string>> => bundleScripts([{ name, module: join(from, `${name}.ts`) }], from);

const scriptOf = ({ scripts }: Scripts<string>): Asset => [...scripts.values()][0] as Asset;

/** Runs the text as a browser runs a script that is no module, and tells what it left behind. */
function run({ text }: Asset): Record<string, unknown> {
  const page = createContext({});
  runInContext(text, page);
  return page;
}

describe('a bundle', () => {
  test('is one classic script that holds what its module imports, and leaves no names behind', async () => {
    const script = scriptOf(await bundle());
    expect(run(script)).toEqual({ words: ['haha'] });
    expect(script.text).not.toMatch(/\b(?:import|export)\b|not in the bundle|sourceMappingURL|Words of ours/);
    expect(script.text).not.toMatch(/\n|  /);
  });

  test('is named after its bytes', async () => {
    const before = scriptOf(await bundle());
    expect(before.path).toMatch(/^assets\/main\.[0-9a-f]{12}\.js$/);
    expect(before.type).toBe('text/javascript');
    await writeFile(join(folder, 'twice.ts'), 'export const twice = (word: string): string => `${word}-${word}`;\n');
    const after = scriptOf(await bundle());
    expect(run(after)).toEqual({ words: ['ha-ha'] });
    expect(after.path).not.toBe(before.path);
  });

  test('is the same from another folder, and names no folder', async () => {
    const one = await bundle('drawn');
    expect(await bundle('drawn', await folderOfModules())).toEqual(one);
    expect(scriptOf(one).text).not.toMatch(/node_modules|\.ts\b/);
    expect(scriptOf(one).text).not.toContain(folder);
  });
});

describe('a bundle in which a module stands for another', () => {
  test('holds that one alone', async () => {
    await writeFile(join(folder, 'four-times.ts'), "export const twice = (word: string): string => word.repeat(4);\n");
    const scripts = await bundleScripts([{ name: 'main', module: join(folder, 'main.ts') }], folder, { [join(folder, 'twice.ts')]: join(folder, 'four-times.ts') });
    expect(run(scriptOf(scripts))).toEqual({ words: ['hahahaha'] });
  });

  test('may hold a module in place of a package', async () => {
    await writeFile(join(folder, 'scale.ts'), 'export const scaleLinear = () => () => 7;\n');
    const scripts = await bundleScripts([{ name: 'drawn', module: join(folder, 'drawn.ts') }], folder, { 'd3-scale': join(folder, 'scale.ts') });
    expect(run(scriptOf(scripts))['at']).toBe(7);
    expect(scripts.licences).toBeNull();
  });
});

describe('what a bundle holds of packages', () => {
  test('works, and is named in its first line with the file of the licences', async () => {
    const scripts = await bundle('drawn');
    const { text } = scriptOf(scripts);
    expect(run(scriptOf(scripts))['at']).toBe(30);
    const [head = ''] = text.split('\n');
    expect(head).toMatch(/^\/\*! Holds parts of (?:[\w-]+, )*d3-scale(?:, [\w-]+)*: see assets\/licences\.[0-9a-f]{12}\.txt \*\/$/);
    expect(head).toContain(scripts.licences?.path);
    const named = /parts of (.*):/.exec(head)?.[1]?.split(', ') ?? [];
    for (const name of named) expect(scripts.licences?.text).toMatch(new RegExp(`(?:^|, )${name} \\d+\\.\\d+\\.\\d+`, 'm'));
    expect(scripts.licences?.text).toMatch(/Copyright .* Mike Bostock[^]*Permission to use, copy, modify, and\/or distribute/);
  });

  test('is nothing where it imports none: then there is no such line and no such file', async () => {
    const scripts = await bundle();
    expect(scripts.licences).toBeNull();
    expect(scriptOf(scripts).text).not.toContain('/*');
  });
});

describe('a module at fault is named with its place:', () => {
  test.each([
    { fault: 'text that is no TypeScript', text: 'const a = ;\n', says: /main\.ts:1:11/ },
    { fault: 'a module that is not there', text: "\nimport { a } from './gone.ts';\nconsole.log(a);\n", says: /'\.\/gone\.ts'[^]*main\.ts:2:19/ },
    { fault: 'a package that is not there', text: "import { a } from 'no-such-package';\nconsole.log(a);\n", says: /'no-such-package'[^]*main\.ts:1:19/ },
    { fault: 'an export, which nothing could import', text: 'export const a = 1;\n', says: /export/i },
    { fault: 'a name that is not exported', text: "import { thrice } from './twice.ts';\nconsole.log(thrice);\n", says: /thrice[^]*main\.ts:1:10/ },
  ])('$fault', async ({ text, says }) => {
    await writeFile(join(folder, 'main.ts'), text);
    const failure = await bundle().then(
      () => 'no failure',
      (thrown: Error) => thrown.message,
    );
    expect(failure).toMatch(says);
    expect(failure).not.toContain('\u001B');
  });
});
