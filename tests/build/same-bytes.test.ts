import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { hashFolder } from '../../src/io/hash.ts';
import { walkFolder } from '../../src/io/walk-folder.ts';
import { copyOfTheProject } from '../support/copy-of-the-project.ts';
import { buildSite, builtAt, type ScriptCall } from '../support/run-script.ts';
import { filesOf, readPage } from '../support/site.ts';
import { temporaryFolders } from '../support/temporary-folders.ts';

const newFolder = temporaryFolders();
const { harbour } = inject('sites');
const args = harbour.baseUrl === null ? [] : ['--base-url', harbour.baseUrl];

let expected: string;
beforeAll(async () => {
  expected = await hashFolder(harbour.out);
});

async function built(call: ScriptCall = {}, content = harbour.content): Promise<string> {
  const out = join(await newFolder(), 'site');
  await buildSite(content, out, { ...call, args });
  return out;
}

/** Settings of a machine, no two alike in anything that a program can ask for. */
const settings = {
  utc: { TZ: 'UTC', LC_ALL: 'C', LANG: 'C' },
  kyiv: { TZ: 'Europe/Kyiv', LC_ALL: 'uk_UA.UTF-8', LANG: 'uk_UA.UTF-8' },
  losAngeles: { TZ: 'America/Los_Angeles', LC_ALL: 'et_EE.UTF-8', LANG: 'et_EE.UTF-8' },
  kiritimati: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
};

// A build takes seconds: each of these differs in several ways at once, all of which must make no difference.
describe('the same content makes the same bytes', () => {
  test('in Kyiv and in Ukrainian, where folders list their files in the opposite order', async () => {
    const reversed = pathToFileURL(join(import.meta.dirname, 'reversed-listing.ts')).href;
    const listed = spawnSync(process.execPath, ['--import', reversed, '-e', `console.log(require('fs').readdirSync('.').join())`], { cwd: harbour.content, encoding: 'utf8' });
    expect(listed.stdout.trim()).toBe((await readdir(harbour.content)).toReversed().join());
    expect(await hashFolder(await built({ env: settings.kyiv, nodeArgs: ['--import', reversed] }))).toBe(expected);
  });

  test('in Los Angeles and in Estonian, from another folder, into which the files came in the opposite order', async () => {
    const content = join(await newFolder(), 'other-content');
    const files = (await walkFolder(harbour.content)).filter(({ kind }) => kind === 'file').map(({ path }) => path);
    for (const path of files.toReversed()) {
      await mkdir(dirname(join(content, path)), { recursive: true });
      await writeFile(join(content, path), await readFile(join(harbour.content, path)));
    }
    expect(await hashFolder(await built({ env: settings.losAngeles }, content))).toBe(expected);
  });

  test('on Kiritimati and in Turkish, from another checkout with cold caches, and then in UTC without a language, with warm ones', async () => {
    const project = await copyOfTheProject(join(await newFolder(), 'other checkout'));
    expect(await hashFolder(await built({ env: settings.kiritimati, project }))).toBe(expected);
    expect(await hashFolder(await built({ env: settings.utc, project }))).toBe(expected);
  });

  test('and these settings do reach a program', () => {
    const seen = Object.values(settings).map((env) => {
      const script = 'const { timeZone, locale } = new Intl.DateTimeFormat().resolvedOptions(); console.log(timeZone, locale)';
      return spawnSync(process.execPath, ['-e', script], { env: { ...process.env, ...env }, encoding: 'utf8' }).stdout.trim();
    });
    expect(seen).toEqual(['UTC en-US', expect.stringMatching(/^Europe\/(?:Kyiv|Kiev) uk-UA$/), 'America/Los_Angeles et-EE', 'Pacific/Kiritimati tr-TR']);
  });
});

describe('the time that a build states', () => {
  test('is that of SOURCE_DATE_EPOCH, and stands where readers are told of the site, and on no page of the record; a build over it leaves nothing of it', async () => {
    const later = { out: await built({ env: { SOURCE_DATE_EPOCH: String(Number(builtAt) + 30 * 86_400) } }) };
    for (const path of ['about.html', 'embed.html']) {
      expect(await readPage(harbour, path)).toMatch(/Built from the state of 1[45] November 2023\./);
      expect(await readPage(later, path)).toMatch(/Built from the state of 1[45] December 2023\./);
    }
    expect(await filesThatDiffer(harbour.out, later.out)).toEqual(['about.html', 'embed.html']);
    await buildSite(harbour.content, later.out, { args });
    expect(await hashFolder(later.out)).toBe(expected);
  });

  test('is not made up where nothing tells it: content without a commit, without SOURCE_DATE_EPOCH', async () => {
    const untimed = { out: await built({ env: { SOURCE_DATE_EPOCH: undefined } }) };
    for (const path of ['about.html', 'embed.html']) expect(await readPage(untimed, path)).not.toContain('Built from');
    expect(await filesThatDiffer(harbour.out, untimed.out)).toEqual(['about.html', 'embed.html']);
  });
});

async function filesThatDiffer(one: string, other: string): Promise<string[]> {
  const paths = new Set([...(await filesOf({ out: one })), ...(await filesOf({ out: other }))]);
  const differ = await Promise.all(
    [...paths].map(async (path) => {
      const [a, b] = await Promise.all([one, other].map((folder) => readFile(join(folder, path)).catch(() => null)));
      return a == null || b == null || !a.equals(b) ? [path] : [];
    }),
  );
  return differ.flat().sort();
}
