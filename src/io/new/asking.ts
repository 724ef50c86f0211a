import { createInterface, type Interface } from 'node:readline/promises';
import type { Answers, Field } from '../../core/scaffold/fields.ts';
import { visibleText } from '../visible-text.ts';

/** Asks one question at a time; null: the person has closed the input. */
export type Ask = (question: string) => Promise<string | null>;

/** Asks on a terminal, and writes the questions to standard error, since standard output is for what a program may read. */
export function askOnTerminal(): { readonly ask: Ask; readonly close: () => void } {
  const lines: Interface = createInterface({ input: process.stdin, output: process.stderr });
  const closed = new Promise<null>((resolve) => lines.once('close', () => resolve(null)));
  return { ask: (question) => Promise.race([lines.question(question), closed]), close: () => lines.close() };
}

export interface Asking {
  readonly ask: Ask;
  readonly say: (text: string) => Promise<void>;
  /** What is wrong with all that was answered up to now. */
  readonly faultsOf: (answers: Answers) => readonly string[];
  /** What can be answered, where that is a short list. */
  readonly choicesFor: (field: string) => readonly string[];
}

/**
 * Asks for what was not given, and again where the check has something to say of an answer. An empty answer leaves a blank, or
 * nothing where nothing is needed. What speaks of who is not asked for where somebody else spoke.
 */
export async function askForRest(fields: readonly Field[], given: Answers, { ask, say, faultsOf, choicesFor }: Asking): Promise<Answers> {
  let answers: Answers = given;
  for (const { name, question, isNeeded } of fields) {
    if (answers[name] !== undefined || isIdle(name, answers)) continue;
    const choices = choicesFor(name);
    if (choices.length > 0) await say(`  ${choices.map(visibleText).join(', ')}\n`);
    for (;;) {
      const answer = await ask(`${question}${isNeeded ? '' : ' [may stay empty]'} `);
      if (answer === null) return answers;
      if (answer.trim() === '') break;
      const next = { ...answers, [name]: answer.trim() };
      // An unnamed speaker is one only with a side, which comes next.
      const faults = name === 'unnamed' ? [] : faultsOf(next);
      if (faults.length === 0) {
        answers = next;
        break;
      }
      await say(faults.map((fault) => `  ${visibleText(fault)}\n`).join(''));
    }
  }
  return answers;
}

function isIdle(name: string, answers: Answers): boolean {
  if (name === 'unnamed') return answers['actor'] !== undefined;
  if (name === 'side') return 'statement' in answers && answers['unnamed'] === undefined;
  if (name === 'value' || (name === 'per' && answers['options'] === undefined)) return answers['metric'] === undefined;
  if (name === 'per' || name === 'options') return name === 'options' ? answers['metric'] !== undefined : true;
  if (name === 'latitude' || name === 'precision') return answers['longitude'] === undefined;
  return name === 'locator' && answers['source'] === undefined;
}
