/** One option of a command, `--name`. Without `takes` and `choices` it is a flag, true where it is given. */
export interface CommandOption {
  /** What it means, as the rest of a line of help. */
  readonly meaning: string;
  /** What its value is, as a word in capitals for the help, such as DIR. */
  readonly takes?: string;
  /** The only values that it takes. */
  readonly choices?: readonly string[];
  readonly default?: string;
  readonly required?: true;
}

/** An argument without `--`, by its place. */
export interface CommandPositional {
  /** As a word in capitals for the help, such as OLD. */
  readonly name: string;
  readonly meaning: string;
  readonly choices?: readonly string[];
  readonly optional?: true;
}

type Word<Option> = Option extends { readonly choices: readonly (infer Choice extends string)[] } ? Choice : string;

/** What an option's value is for the command: a flag is a boolean; `null` is an option that was left out. */
export type OptionValue<Option> = Option extends { readonly takes: string } | { readonly choices: readonly string[] }
  ? Word<Option> | (Option extends { readonly default: string } | { readonly required: true } ? never : null)
  : boolean;

export type OptionValues<Options> = { readonly [Name in keyof Options]: OptionValue<Options[Name]> };

export type CommandOptions = Readonly<Record<string, CommandOption>>;

export const isFlag = (option: CommandOption): boolean => option.takes === undefined && option.choices === undefined;
