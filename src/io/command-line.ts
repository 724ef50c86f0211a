import { parseArgs } from 'node:util';
import { nearest } from '../core/nearest.ts';
import { CallError } from './call-error.ts';
import type { CommandDescription } from './command-help.ts';
import { isFlag, type CommandPositional } from './command-options.ts';

/** A command line as it was understood: of each option its text, `true` or `false` for a flag, `null` where it was left out. */
export interface CommandLine {
  readonly values: Readonly<Record<string, string | boolean | null>>;
  readonly positionals: readonly string[];
}

/** Reads a command line; a fault of the call is thrown, with the nearest right word. `help`: that is all that was asked for. */
export function readCommandLine(command: CommandDescription, args: readonly string[]): CommandLine | 'help' {
  const { options, positionals: expected = [] } = command;
  const types = Object.entries(options).map(([name, option]) => [name, { type: isFlag(option) ? 'boolean' : 'string' }] as const);
  const { tokens } = parseArgs({
    args: [...args],
    options: { ...Object.fromEntries(types), help: { type: 'boolean', short: 'h' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  if (tokens.some((token) => token.kind === 'option' && token.name === 'help')) return 'help';
  const given = new Map<string, string | true>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    if (given.has(token.name)) throw new CallError(`${token.rawName} is given twice.`);
    given.set(token.name, valueOf(command, token));
  }
  return { values: withDefaults(command, given), positionals: checkPositionals(command, expected, words) };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function valueOf({ options }: CommandDescription, { name, rawName, value, inlineValue }: OptionToken): string | true {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (option === undefined || !rawName.startsWith('--')) {
    const near = nearest(name, [...Object.keys(options), 'help']);
    throw new CallError(`There is no option ${rawName}.`, near === null ? null : `Did you mean --${near}?`);
  }
  if (isFlag(option)) {
    if (value !== undefined) throw new CallError(`${rawName} takes no value.`);
    return true;
  }
  // `--content --format json` forgot a value; one that does begin with a hyphen can be given as `--content=-odd`.
  if (value === undefined || value === '' || (!inlineValue && value.startsWith('-') && value !== '-')) {
    throw new CallError(`${rawName} needs a value: ${option.takes ?? (option.choices ?? []).join(', ')}.`);
  }
  checkChoice(value, rawName, option.choices);
  return value;
}

function withDefaults({ options }: CommandDescription, given: ReadonlyMap<string, string | true>): CommandLine['values'] {
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => {
      const value = given.get(name);
      if (value === undefined && option.required) throw new CallError(`--${name} is missing.`);
      return [name, value ?? (isFlag(option) ? false : (option.default ?? null))];
    }),
  );
}

function checkPositionals({ name }: CommandDescription, expected: readonly CommandPositional[], words: readonly string[]): readonly string[] {
  const extra = words[expected.length];
  if (extra !== undefined) {
    // npm keeps for itself the options that stand before a bare `--`, and passes on what follows them.
    throw new CallError(`“${extra}” is one word too many.`, `Options stand after “--”: npm run ${name} -- --option VALUE.`);
  }
  for (const [index, { name: word, optional, choices }] of expected.entries()) {
    const given = words[index];
    if (given !== undefined) checkChoice(given, word, choices);
    else if (!optional) throw new CallError(`${word} is missing.`);
  }
  return words;
}

function checkChoice(value: string, what: string, choices: readonly string[] | undefined): void {
  if (choices === undefined || choices.includes(value)) return;
  const near = nearest(value, choices);
  throw new CallError(`${what} cannot be “${value}”.`, near === null ? `Choose from ${choices.join(', ')}.` : `Did you mean ${near}?`);
}
