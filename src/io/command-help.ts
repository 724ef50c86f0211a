import { isFlag, type CommandOption, type CommandOptions, type CommandPositional } from './command-options.ts';

export interface CommandDescription {
  /** The npm script's name. */
  readonly name: string;
  /** What it does, in a sentence or a paragraph. */
  readonly summary: string;
  readonly options: CommandOptions;
  readonly positionals?: readonly CommandPositional[];
}

const width = 96;

/** What `--help` prints: what the command does, how it is called, each argument and option, and the exit statuses. */
export function commandHelp({ name, summary, options, positionals = [] }: CommandDescription): string {
  const rows: [string, string][] = [
    ...positionals.map(({ name: word, meaning, choices }): [string, string] => [word, meaning + choiceWords(choices)]),
    ...Object.entries(options).map(([option, its]): [string, string] => [optionForm(option, its), optionMeaning(its)]),
    ['--help', 'print this'],
  ];
  const indent = Math.max(...rows.map(([form]) => form.length)) + 4;
  const words = [
    ...positionals.map(({ name: word, optional }) => (optional ? `[${word}]` : word)),
    ...Object.entries(options).map(([option, its]) => (its.required ? optionForm(option, its) : `[${optionForm(option, its)}]`)),
  ];
  return [
    wrapped(summary, 0),
    '',
    wrapped(`Usage: npm run ${name} -- ${words.join(' ')}`.trimEnd(), 2),
    '',
    ...rows.map(([form, meaning]) => wrapped(`  ${form}`.padEnd(indent) + meaning, indent)),
    '',
    'Exit status: 0 done, 1 the content or the output is at fault, 2 the call is at fault.',
    '',
  ].join('\n');
}

const optionForm = (name: string, option: CommandOption): string =>
  isFlag(option) ? `--${name}` : `--${name} ${option.takes ?? (option.choices as readonly string[]).join('|')}`;

function optionMeaning({ meaning, takes, choices, default: fallback, required }: CommandOption): string {
  const value = fallback === undefined ? (required ? ' (required)' : '') : ` (default: ${fallback})`;
  return `${meaning}${takes === undefined ? '' : choiceWords(choices)}${value}`;
}

const choiceWords = (choices: readonly string[] = []): string => (choices.length === 0 ? '' : `: ${choices.join(', ')}`);

/** Breaks a text at spaces; the first line may already be indented, the others are by `indent`. */
function wrapped(text: string, indent: number): string {
  const lines: string[] = [];
  let rest = text;
  while (rest.length > width) {
    const at = rest.lastIndexOf(' ', width);
    if (at <= indent) break;
    lines.push(rest.slice(0, at));
    rest = ' '.repeat(indent) + rest.slice(at + 1);
  }
  return [...lines, rest].join('\n');
}
