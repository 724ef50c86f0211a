import { expect, test } from 'vitest';
import { commandHelp } from './command-help.ts';

test('help says what the command does, how it is called, what each argument means, and the exit statuses', () => {
  const help = commandHelp({
    name: 'import',
    summary: 'Brings in reports and sources.',
    positionals: [
      { name: 'FILE', meaning: 'what to bring in' },
      { name: 'FORMAT', meaning: 'its format', choices: ['csv', 'json'], optional: true },
    ],
    options: {
      as: { choices: ['entries', 'sources'], meaning: 'what its rows are', required: true },
      content: {
        takes: 'DIR',
        meaning: 'the folder with the content, into which everything is written that can be brought in without a fault',
        default: 'content',
      },
      'dry-run': { meaning: 'write nothing' },
    },
  });
  expect(help).toBe(`Brings in reports and sources.

Usage: npm run import -- FILE [FORMAT] --as entries|sources [--content DIR] [--dry-run]

  FILE                  what to bring in
  FORMAT                its format: csv, json
  --as entries|sources  what its rows are (required)
  --content DIR         the folder with the content, into which everything is written that can
                        be brought in without a fault (default: content)
  --dry-run             write nothing
  --help                print this

Exit status: 0 done, 1 the content or the output is at fault, 2 the call is at fault.
`);
});
