import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { CallError } from './call-error.ts';
import { callCommand, type Command } from './command.ts';
import type { CommandOutput } from './command-output.ts';

/** Calls a command that does this; what it wrote, and its exit status. */
async function call(run: Command<typeof options>['run'], ...args: string[]) {
  const written = { stdout: '', stderr: '' };
  const output = (name: keyof typeof written): CommandOutput => ({
    isTerminal: false,
    write: async (text) => void (written[name] += text),
  });
  const status = await callCommand({ name: 'try', summary: 'Tries.', options, run }, args, { stdout: output('stdout'), stderr: output('stderr') });
  return { status, ...written };
}
const options = {
  content: { takes: 'DIR', meaning: 'the folder', default: 'content' },
  format: { choices: ['text', 'json'], meaning: 'the format' },
  strict: { meaning: 'be strict' },
} as const;

test('a command gets its values, typed by its options, and its status is the exit status', async () => {
  const run: Command<typeof options>['run'] = async ({ values, stdout }) => {
    const format: 'text' | 'json' | null = values.format;
    await stdout.write(`${values.content.length} ${format} ${values.strict ? 'strict' : 'lax'}`);
    return 1;
  };
  expect(await call(run, '--content', 'abc')).toEqual({ status: 1, stdout: '3 null lax', stderr: '' });
  expect(await call(run, '--format=json', '--strict')).toEqual({ status: 1, stdout: '7 json strict', stderr: '' });
});

test('a command that says nothing of its status is done', async () => {
  expect(await call(async () => {})).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('help goes to standard output, and nothing is run', async () => {
  const { status, stdout, stderr } = await call(async () => Promise.reject(new Error('run')), '--help');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('Usage: npm run try -- [--content DIR] [--format text|json] [--strict]\n');
});

test('a fault of the call ends with 2, its mending or the way to the help, and no stack', async () => {
  expect(await call(async () => {}, '--contend', 'x')).toEqual({ status: 2, stdout: '', stderr: 'try: There is no option --contend.\n    Did you mean --content?\n' });
  const refuse = async () => Promise.reject(new CallError('No\u001B[2J\nsuch folder.'));
  expect(await call(refuse)).toEqual({
    status: 2,
    stdout: '',
    stderr: 'try: No\\u{1B}[2J\\u{A}such folder.\n    “npm run try -- --help” lists what can be given.\n',
  });
});

test('what the system refuses ends with 1 and is said in a line, with a relative path', async () => {
  const run = async () => void (await readFile(resolve('absent', 'file')));
  expect(await call(run)).toEqual({ status: 1, stdout: '', stderr: 'try: it does not exist (absent/file)\n' });
});

test('a mistake of the program ends with 1 and its stack', async () => {
  const { status, stderr } = await call(async () => Promise.reject(new TypeError('x is not a function')));
  expect(status).toBe(1);
  expect(stderr).toMatch(/^try: this is a mistake in the program.*\nTypeError: x is not a function\n +at /);
});
