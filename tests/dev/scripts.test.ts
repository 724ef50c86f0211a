import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from '../browser/open-browser.ts';
import { copyOfTheProject } from '../support/copy-of-the-project.ts';
import { askedBy } from '../support/page-scripts.ts';
import { startScript, type Running } from '../support/run-script.ts';
import { sampleContent, sampleIds, writeContent } from '../support/sample-content.ts';
import { temporaryFolders } from '../support/temporary-folders.ts';
import { addressOf } from './address-of.ts';

const newFolder = temporaryFolders();
const browser = useBrowser();

let content: string;
let script: string;
let good: string;
let server: Running;
let address: string;

beforeAll(async () => {
  const project = await copyOfTheProject(join(await newFolder(), 'checkout'));
  content = await newFolder();
  await writeContent(content, sampleContent(sampleIds(2).map((id) => ({ id, reported: '2021-03-01' }))));
  script = join(project, 'src/client/timeline.ts');
  good = await readFile(script, 'utf8');
  server = startScript('scripts/dev.ts', { project, args: ['--content', content, '--port', '0'] });
  address = await addressOf(server);
  await fetch(address);
});

afterAll(async () => {
  server.child.kill('SIGKILL');
  await server.ended;
});

const home = async (): Promise<string> => (await fetch(address)).text();

/** The script that the home page loads now. */
async function scriptText(): Promise<string> {
  const asked = askedBy(await home());
  const response = await fetch(new URL(asked ?? 'none', address));
  return response.status === 200 ? response.text() : `status ${response.status}`;
}

const soon = (look: () => Promise<unknown>) => expect.poll(look, { timeout: 20_000, interval: 50 });

describe('while somebody edits the scripts', () => {
  test('the home page loads its script', async () => {
    expect(await scriptText()).toContain('timeline-data');
  });

  test('a change is in the script that the page loads then, and the browser loads the page again by itself', async () => {
    const page = await browser().newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(address, { waitUntil: 'networkidle' });
    await writeFile(script, `${good}\nconsole.info('the lamp burns');\n`);
    await soon(scriptText).toContain('the lamp burns');
    await expect.poll(() => said, { timeout: 20_000 }).toContain('the lamp burns');
    await page.close();
  });

  test('a mistake shows in the page and in the terminal, with its file, line and column, and the last good script stays', async () => {
    const heard = server.stderr().length;
    await writeFile(script, `const lamp = ;\n${good}`);
    await soon(home).toContain('The scripts could not be bundled');
    expect(await home()).toContain('src/client/timeline.ts:1:14');
    expect(server.stderr().slice(heard)).toContain('src/client/timeline.ts:1:14');
    expect(await scriptText()).toContain('the lamp burns');

    await writeFile(script, good);
    await soon(home).not.toContain('could not be bundled');
    expect(await scriptText()).not.toContain('the lamp burns');
  });

  test('a site that gets another language gets scripts that speak it', async () => {
    const site = join(content, 'site.yml');
    const english = await readFile(site, 'utf8');
    expect(english).toContain('language: en');
    await writeFile(site, english.replace('language: en', 'language: uk'));
    await soon(scriptText).toContain('Скинути всі фільтри');
    expect(await scriptText()).not.toContain('Clear all filters');
    await writeFile(site, english);
    await soon(scriptText).toContain('Clear all filters');
  });
});
