import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { runScript, buildSite, startScript } from '../support/run-script.ts';
import { sampleContent, sampleIds, writeContent } from '../support/sample-content.ts';
import { temporaryFolders } from '../support/temporary-folders.ts';

const newFolder = temporaryFolders();

test('a built site is served as it is, with its page for lost addresses, until SIGTERM', async () => {
  const content = await newFolder();
  const [id] = sampleIds(1) as [string];
  await writeContent(content, sampleContent([{ id, reported: '2021-03-01' }]));
  const out = join(await newFolder(), 'site');
  await buildSite(content, out);

  const { child, stderr, ended } = startScript('scripts/preview.ts', { args: ['--out', out, '--port', '0'] });
  try {
    await expect.poll(stderr, { timeout: 20_000 }).toMatch(/http:\/\/127\.0\.0\.1:\d+\//);
    const [address = ''] = /http:\/\/127\.0\.0\.1:\d+\//.exec(stderr()) ?? [];
    for (const [path, file] of [['', 'index.html'], ['index.html', 'index.html'], [`entries/${id}.html`, `entries/${id}.html`], ['data/chronicle.json', 'data/chronicle.json']] as const) {
      const response = await fetch(`${address}${path}`);
      expect({ path, status: response.status }).toEqual({ path, status: 200 });
      expect(await response.text()).toBe(await readFile(join(out, file), 'utf8'));
    }
    const lost = await fetch(`${address}entries/nowhere.html`);
    expect(lost.status).toBe(404);
    expect(await lost.text()).toContain('There is no such page');
    child.kill('SIGTERM');
    const { status, signal, stdout } = await Promise.race([ended, setTimeout(20_000, { status: null, signal: 'none in time', stdout: '' })]);
    expect(signal ?? status).toBeOneOf([0, 143, 'SIGTERM']);
    expect(stdout).toBe('');
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
});

test('where nothing was built, it says what to do', async () => {
  const { status, stderr } = await runScript('scripts/preview.ts', { args: ['--out', await newFolder(), '--port', '0'] });
  expect(status).toBe(2);
  expect(stderr).toContain('Build it first: npm run build');
});
