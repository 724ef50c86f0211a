import { relative } from 'node:path';
import { CallError } from './call-error.ts';
import { commandHelp, type CommandDescription } from './command-help.ts';
import { readCommandLine } from './command-line.ts';
import type { CommandOptions, OptionValues } from './command-options.ts';
import { outputTo, type CommandOutput } from './command-output.ts';
import { InputFault } from './input-fault.ts';
import { isSystemError, plainReason } from './plain-reason.ts';
import { visibleText } from './visible-text.ts';

export interface CommandCall<Options> {
  readonly values: OptionValues<Options>;
  readonly positionals: readonly string[];
  readonly stdout: CommandOutput;
  readonly stderr: CommandOutput;
}

export interface Command<Options extends CommandOptions> extends CommandDescription {
  readonly options: Options;
  /** Settles with the exit status: 1 where the content or the output is at fault; nothing, or 0, where all is done. */
  readonly run: (call: CommandCall<Options>) => Promise<0 | 1 | void>;
}

export interface Outputs {
  readonly stdout: CommandOutput;
  readonly stderr: CommandOutput;
}

/** Runs a script's command with this process's arguments; the process ends with its exit status when its work is over. */
export async function runCommand<const Options extends CommandOptions>(command: Command<Options>): Promise<void> {
  const outputs = { stdout: outputTo(process.stdout), stderr: outputTo(process.stderr) };
  process.exitCode = await callCommand(command, process.argv.slice(2), outputs);
}

/** Runs a command with these arguments. What it throws is explained on `stderr`; the result is the exit status. */
export async function callCommand<const Options extends CommandOptions>(
  command: Command<Options>,
  args: readonly string[],
  { stdout, stderr }: Outputs,
): Promise<number> {
  try {
    const line = readCommandLine(command, args);
    if (line === 'help') {
      await stdout.write(commandHelp(command));
      return 0;
    }
    return (await command.run({ ...line, values: line.values as OptionValues<Options>, stdout, stderr })) ?? 0;
  } catch (thrown) {
    await stderr.write(explanation(command.name, thrown)).catch(() => {});
    return thrown instanceof CallError ? 2 : 1;
  }
}

function explanation(name: string, thrown: unknown): string {
  if (thrown instanceof CallError) {
    const parts = [thrown.message, thrown.hint ?? `“npm run ${name} -- --help” lists what can be given.`];
    return `${name}: ${parts.map(visibleText).join('\n    ')}\n`;
  }
  if (thrown instanceof InputFault) return `${name}: ${[thrown.message, thrown.hint].filter((part) => part !== null).map(visibleText).join('\n    ')}\n`;
  if (isSystemError(thrown)) {
    const where = thrown.path === undefined ? '' : ` (${relative('', thrown.path) || '.'})`;
    return `${name}: ${visibleText(plainReason(thrown) + where)}\n`;
  }
  const trace = thrown instanceof Error ? (thrown.stack ?? String(thrown)) : String(thrown);
  return `${name}: this is a mistake in the program, not in the content:\n${trace}\n`;
}
