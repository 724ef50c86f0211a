import { stat } from 'node:fs/promises';
import type { SourceText } from '../core/model/source-text.ts';
import { CallError } from './call-error.ts';
import { findTree, objectOf } from './git/find-tree.ts';
import { readTree } from './git/read-tree.ts';
import { readContent } from './read-content.ts';
import { shownPath } from './shown-path.ts';
import { visibleText } from './visible-text.ts';

/** The content that a word of a call stands for: a folder, or a revision of git. */
export interface ContentSide {
  readonly texts: readonly SourceText[];
  /** The path to show for a file of the content. */
  readonly pathOf: (file: string) => string;
  /** What the caller should know of how the word was understood. */
  readonly remark: string | null;
}

/**
 * Reads a content folder; or else the content of a revision (`git rev-parse`), in which it is the folder `content`, seen from
 * where the command was started, or the path behind a colon.
 */
export async function readSide(word: string, content: string): Promise<ContentSide> {
  if (word.startsWith('-')) throw new CallError(`“${visibleText(word)}” begins with a hyphen, as no revision does.`, `If it is a folder, write “./${visibleText(word)}”.`);
  if (await isFolder(word)) {
    const remark = (await isRevisionToo(word)) ? `“${visibleText(word)}” is a folder and a revision: the folder is read. The revision can be written “${visibleText(word)}^{}”.` : null;
    return { texts: await readContent(word), pathOf: (file) => shownPath(word, file), remark };
  }
  const found = await objectOf(word);
  if ('reason' in found) throw unknownWord(word, found.reason);
  const { tree, prefix } = await findTree(word, found.id, content);
  return { texts: await readTree(tree), pathOf: (file) => `${prefix}${file}`, remark: null };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false; // What cannot be looked at may still be a revision.
  }
}

// A folder needs no git to be read.
const isRevisionToo = (word: string): Promise<boolean> => objectOf(word).then((found) => 'id' in found, () => false);

function unknownWord(word: string, reason: string | null): CallError {
  const shown = visibleText(word);
  if (word.includes('..')) return new CallError(`“${shown}” is neither a folder nor a single revision.`, 'Name the two sides apart: npm run changes -- OLD NEW.');
  const because = reason === null ? '' : ` (git: ${visibleText(reason)})`;
  return new CallError(
    `“${shown}” is neither a folder nor a revision${because}.`,
    'Name a folder with content, or a commit, branch or tag that this clone has; “git fetch” brings more.',
  );
}
