import { compile } from '../../core/compile.ts';
import { ImportSession, type Taken } from '../../core/import/import-session.ts';
import { namesIn } from '../../core/import/names-in-content.ts';
import { draftOf } from '../../core/scaffold/draft-of.ts';
import { newFields, type Answers, type NewKind } from '../../core/scaffold/fields.ts';
import type { Chronicle } from '../../core/model/chronicle.ts';
import { CallError } from '../call-error.ts';
import type { CommandOutput } from '../command-output.ts';
import { refreshIds } from '../editor/schema-files.ts';
import { ContentWriter } from '../import/content-writer.ts';
import { idsThere } from '../import/ids-there.ts';
import { problemLines } from '../problem-formats/text.ts';
import { readContent } from '../read-content.ts';
import { shownPath } from '../shown-path.ts';
import { visibleText } from '../visible-text.ts';
import { askForRest, askOnTerminal } from './asking.ts';

export interface NewCall {
  readonly kind: NewKind;
  readonly id: string | null;
  readonly given: Answers;
  readonly content: string;
  /** The day of today, for the first revision of an entry. */
  readonly today: string;
  /** Whether a person can be asked. */
  readonly isAsked: boolean;
}

/**
 * Makes one new thing of what was given and answered, with a blank for each thing that it must still say. Nothing is written over; what is
 * wrong is told, and then nothing is written.
 */
export async function makeNew({ kind, id, given, content, today, isAsked }: NewCall, stdout: CommandOutput, stderr: CommandOutput): Promise<0 | 1> {
  const fields = newFields[kind];
  const own: ReadonlySet<string> = new Set(fields.map(({ name }) => name));
  const foreign = Object.keys(given).find((name) => !own.has(name));
  if (foreign !== undefined) throw new CallError(`--${foreign} is nothing that ${kind} can say.`, `It takes ${[...own].map((name) => `--${name}`).join(', ')}.`);

  const texts = await readContent(content);
  const { chronicle } = compile(texts);
  const around = { find: namesIn(chronicle), today };
  const session = new ImportSession(texts, idsThere(texts, chronicle), { mayBeEmpty: true });
  const faultsOf = (answers: Answers): readonly string[] => {
    const made = draftOf(kind, id, answers, around);
    return 'refused' in made ? made.refused : made.draft.kind === 'site' ? [] : session.faultsOf(made.draft);
  };
  const terminal = isAsked ? askOnTerminal() : null;
  const say = (text: string): Promise<void> => stderr.write(text);
  const answers = terminal === null ? given : await askForRest(fields, given, { ask: terminal.ask, say, faultsOf, choicesFor: (field) => choicesFor(field, chronicle) }).finally(terminal.close);

  const made = draftOf(kind, id, answers, around);
  const taken = 'refused' in made ? { leftOut: made.refused } : session.take(made.draft);
  if ('leftOut' in taken) {
    for (const reason of taken.leftOut) await say(`${visibleText(reason)}\n`);
    return 1;
  }
  const refusal = await written(taken, content);
  if (refusal !== null) {
    await say(`${visibleText(refusal)}\n`);
    return 1;
  }
  await refreshIds(content, await readContent(content));
  const path = shownPath(content, 'list' in taken ? taken.list : (taken.files[0]?.path ?? ''));
  await stdout.write(`${path}${'list' in taken ? ` has ${kind} “${taken.id}”` : ''}\n`);
  const blanks = 'list' in taken ? [] : taken.blanks;
  for (const blank of blanks) await say(problemLines({ ...blank, file: shownPath(content, blank.file) }));
  const left = taken.blanks.length;
  await say(left === 0 ? 'Nothing is left to fill in. “npm run check” says how the whole stands.\n' : `${left === 1 ? 'One blank is' : `${left} blanks are`} left to fill in; “npm run check” finds them.\n`);
  return 0;
}

const mostChoices = 24;

/** The ids of what `site.yml` lists, for the questions that ask for one of them. */
function choicesFor(field: string, chronicle: Chronicle | null): readonly string[] {
  const lists = { side: chronicle?.site.sides, topics: chronicle?.site.topics, metric: chronicle?.site.metrics };
  const ids = (Object.hasOwn(lists, field) ? lists[field as keyof typeof lists] : undefined)?.map(({ id }) => id) ?? [];
  return ids.length <= mostChoices ? ids : [];
}

async function written(taken: Exclude<Taken, { readonly leftOut: unknown }>, content: string): Promise<string | null> {
  const writer = await ContentWriter.begin(content);
  const refusal = 'list' in taken ? await writer.addItem(taken.list, taken.item) : await writer.addFiles(taken.files);
  const [late] = await writer.finish();
  return refusal ?? (late === undefined ? null : `${late.list} cannot be written: ${late.reason}`);
}
