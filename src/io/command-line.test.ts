import { expect, test } from 'vitest';
import { CallError } from './call-error.ts';
import type { CommandDescription } from './command-help.ts';
import { readCommandLine } from './command-line.ts';

const check: CommandDescription = {
  name: 'check',
  summary: 'Checks.',
  options: {
    content: { takes: 'DIR', meaning: 'the folder', default: 'content' },
    format: { choices: ['text', 'json'], meaning: 'the format', default: 'text' },
    note: { takes: 'TEXT', meaning: 'a note' },
    strict: { meaning: 'be strict' },
  },
};
const changes: CommandDescription = {
  name: 'changes',
  summary: 'Compares.',
  options: { as: { choices: ['entries', 'sources'], meaning: 'what', required: true } },
  positionals: [
    { name: 'OLD', meaning: 'the old' },
    { name: 'FORMAT', meaning: 'how', choices: ['json', 'csv'], optional: true },
  ],
};

function refusal(command: CommandDescription, ...args: string[]): string {
  try {
    readCommandLine(command, args);
  } catch (thrown) {
    if (thrown instanceof CallError) return [thrown.message, thrown.hint].filter((part) => part !== null).join(' ');
    throw thrown;
  }
  return 'accepted';
}

test('what is left out has its default, null or false', () => {
  expect(readCommandLine(check, [])).toEqual({ values: { content: 'content', format: 'text', note: null, strict: false }, positionals: [] });
});

test('a value stands behind its option or behind an equals sign', () => {
  const values = { content: 'a=b', format: 'json', note: '-odd', strict: true };
  expect(readCommandLine(check, ['--content', 'a=b', '--format=json', '--note=-odd', '--strict'])).toEqual({ values, positionals: [] });
});

test('words stand by their places, also behind “--”', () => {
  expect(readCommandLine(changes, ['--as', 'entries', 'old', 'csv']) as object).toMatchObject({ positionals: ['old', 'csv'] });
  expect(readCommandLine(changes, ['--as', 'entries', '--', '--old']) as object).toMatchObject({ positionals: ['--old'] });
});

test('help is given before anything is found fault with', () => {
  expect(readCommandLine(check, ['--nonsense', '--help'])).toBe('help');
  expect(readCommandLine(changes, ['-h'])).toBe('help');
});

test.each([
  [['--contnet', 'x'], 'There is no option --contnet. Did you mean --content?'],
  [['--zzz=1'], 'There is no option --zzz.'],
  [['--__proto__'], 'There is no option --__proto__.'],
  [['-c', 'x'], 'There is no option -c.'],
  [['--content', 'a', '--content', 'b'], '--content is given twice.'],
  [['--strict', '--strict'], '--strict is given twice.'],
  [['--content'], '--content needs a value: DIR.'],
  [['--content='], '--content needs a value: DIR.'],
  [['--content', '--strict'], '--content needs a value: DIR.'],
  [['--strict=yes'], '--strict takes no value.'],
  [['--format', 'jsn'], '--format cannot be “jsn”. Did you mean json?'],
  [['--format', 'yaml!'], '--format cannot be “yaml!”. Choose from text, json.'],
  [['content2'], '“content2” is one word too many. Options stand after “--”: npm run check -- --option VALUE.'],
])('%j is refused', (args, message) => {
  expect(refusal(check, ...args)).toBe(message);
});

test.each([
  [['--as', 'entries'], 'OLD is missing.'],
  [['old'], '--as is missing.'],
  [['old', 'xml', '--as', 'entries'], 'FORMAT cannot be “xml”. Choose from json, csv.'],
  [['old', 'cvs', '--as', 'entries'], 'FORMAT cannot be “cvs”. Did you mean csv?'],
])('%j is refused where more is required', (args, message) => {
  expect(refusal(changes, ...args)).toBe(message);
});
