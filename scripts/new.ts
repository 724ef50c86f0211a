import { newFields, newKinds, type NewKind } from '../src/core/scaffold/fields.ts';
import { runCommand } from '../src/io/command.ts';
import type { CommandOption } from '../src/io/command-options.ts';
import { makeNew } from '../src/io/new/make-new.ts';
import { today } from '../src/io/new/today.ts';

const answers: Record<string, CommandOption> = Object.fromEntries(Object.values(newFields).flatMap((fields) => fields.map(({ name, takes, meaning }) => [name, { takes, meaning }] as const)));

await runCommand({
  name: 'new',
  summary:
    'Makes a new entry, source, place, actor or question. On a terminal it asks for what was not given; elsewhere it takes the options. What is left to say stands as a blank, which the check finds. Nothing is written over.',
  options: {
    ...answers,
    id: { takes: 'ID', meaning: 'the id; by default made of the title or the name' },
    content: { takes: 'DIR', meaning: 'the folder with the content', default: 'content' },
    'no-questions': { meaning: 'ask nothing, also on a terminal' },
  },
  positionals: [{ name: 'KIND', meaning: 'what is made', choices: newKinds }],
  async run({ values, positionals: [kind], stdout, stderr }) {
    const { id, content, 'no-questions': isQuiet, ...rest } = values;
    const given = Object.fromEntries(Object.entries(rest).filter((each): each is [string, string] => typeof each[1] === 'string'));
    const isAsked = !isQuiet && process.stdin.isTTY === true && stderr.isTerminal;
    return makeNew({ kind: kind as NewKind, id, given, content, today: today(), isAsked }, stdout, stderr);
  },
});
