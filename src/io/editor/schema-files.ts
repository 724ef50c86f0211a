import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceText } from '../../core/model/source-text.ts';
import { editorSchemas, idsFile, type JsonSchema } from '../../core/parse/editor-schemas.ts';
import { idsSchema } from '../../core/parse/id-lists.ts';
import { writeIfOther } from '../write-whole.ts';

/** The folder of the schemas for editors, beside the content folder. */
export const schemasFolder = 'schemas';

/** The schema of each kind of file as its text, by file name. */
export const schemaFiles = (): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(editorSchemas()).map(([name, schema]) => [`${name}.json`, textOf(schema)]));

const textOf = (schema: JsonSchema): string => `${JSON.stringify(schema, null, 2)}\n`;

/** Writes the schemas and the ids of this content into a folder. Returns the names of the files that are others than before. */
export async function writeSchemas(folder: string, texts: readonly SourceText[]): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const written: string[] = [];
  for (const [name, text] of Object.entries({ ...schemaFiles(), [idsFile]: textOf(idsSchema(texts)) })) {
    if (await writeIfOther(join(folder, name), text)) written.push(name);
  }
  return written;
}

/**
 * Writes the ids anew that editors offer, where schemas lie beside the content folder. They are a convenience: where they cannot be written,
 * they stay as they were.
 */
export async function refreshIds(content: string, texts: readonly SourceText[]): Promise<void> {
  const folder = join(content, '..', schemasFolder);
  try {
    // Another folder of this name is none of ours.
    await stat(join(folder, 'entry.json'));
    await writeIfOther(join(folder, idsFile), textOf(idsSchema(texts)));
  } catch {
    // Nothing that the caller was asked for has failed.
  }
}
