import { mendContent, type MendedContent, type MendingScope } from '../../core/mend/mend-content.ts';
import type { SourceText } from '../../core/model/source-text.ts';
import { visibleText } from '../visible-text.ts';
import { mendingLines, mendingWords } from './mending-words.ts';
import { writeMended } from './write-mended.ts';

export interface MendingCall {
  readonly content: string;
  readonly texts: readonly SourceText[];
  readonly scope: MendingScope;
  /** Nothing is written; what would be is shown line by line. */
  readonly isDry: boolean;
  readonly pathOf: (path: string) => string;
  readonly say: (text: string) => Promise<void>;
}

/** Mends a content folder and tells of each file what was mended in it. Gives back the content as it is now, for the check. */
export async function runMending({ content, texts, scope, isDry, pathOf, say }: MendingCall): Promise<readonly SourceText[]> {
  const { files, left, ...mended }: MendedContent = mendContent(texts, scope);
  const refused = isDry ? [] : await writeMended(content, files);
  const notWritten = new Set(refused.map(({ path }) => path));
  const done = files.filter(({ path }) => !notWritten.has(path));
  for (const file of done) await say(`${visibleText(pathOf(file.path))}: ${mendingWords(file.mended)}\n${isDry ? mendingLines(file) : ''}`);
  for (const { path, reason } of [...left, ...refused]) await say(`${visibleText(pathOf(path))}: left as it is, ${reason}\n`);
  await say(`${done.length === 0 ? 'Nothing' : done.length === 1 ? '1 file' : `${done.length} files`} ${isDry ? 'would be mended; nothing was written' : 'mended'}.\n`);
  if (isDry) return texts;
  const old = new Map(texts.map((each) => [each.path, each]));
  return mended.texts.map((each) => (notWritten.has(each.path) ? (old.get(each.path) ?? each) : each));
}
