import * as z from 'zod';
import type { Role } from '../parse/content-layout.ts';
import { actorFile } from '../parse/shape/actor-file.ts';
import { entryFile, translationFile } from '../parse/shape/entry-file.ts';
import { anything } from '../parse/shape/field.ts';
import { placeFile, placesFile } from '../parse/shape/place-file.ts';
import { questionFile } from '../parse/shape/question-file.ts';
import { siteFile } from '../parse/shape/site-file.ts';
import { sourceFile } from '../parse/shape/source-file.ts';
import { wordingFile } from '../parse/shape/wording-file.ts';

export type Schema = z.core.$ZodType;

const schemas: Readonly<Partial<Record<Role['kind'], () => z.ZodType>>> = {
  site: siteFile,
  entry: () => entryFile(anything),
  translation: translationFile,
  source: () => sourceFile(anything),
  actors: () => z.array(actorFile(anything)),
  questions: () => z.array(questionFile(anything)),
  places: () => placesFile().extend({ features: z.array(placeFile(anything)) }),
  wording: wordingFile,
};

const made = new Map<Role['kind'], readonly Schema[]>();

/** The schemas that what a file of this role holds is held against; none: it holds nothing that has a shape. */
export function shapesOf(kind: Role['kind']): readonly Schema[] {
  const there = made.get(kind);
  if (there !== undefined) return there;
  const schema = schemas[kind];
  const shapes = schema === undefined ? [] : within(schema());
  made.set(kind, shapes);
  return shapes;
}

interface Inner {
  readonly type: string;
  readonly innerType?: Schema;
  readonly in?: Schema;
  readonly options?: readonly Schema[];
  readonly element?: Schema;
  readonly valueType?: Schema;
  readonly shape?: Readonly<Record<string, Schema>>;
}

const inner = (schema: Schema): Inner => schema._zod.def as unknown as Inner;

/** What a schema can be, without what only stands around it. */
function within(schema: Schema): readonly Schema[] {
  const { type, innerType, in: input, options } = inner(schema);
  if (innerType !== undefined) return within(innerType);
  if (type === 'pipe' && input !== undefined) return within(input);
  return type === 'union' && options !== undefined ? options.flatMap(within) : [schema];
}

/** The schemas of the value of a key, or of the items of a list (null). */
export function stepInto(shapes: readonly Schema[], key: string | null): readonly Schema[] {
  return shapes.flatMap((schema) => {
    const { type, element, valueType, shape } = inner(schema);
    const next = key === null ? (type === 'array' ? element : undefined) : type === 'object' ? ownOf(shape, key) : type === 'record' ? valueType : undefined;
    return next === undefined ? [] : within(next);
  });
}

const ownOf = (shape: Readonly<Record<string, Schema>> | undefined, key: string): Schema | undefined => (shape !== undefined && Object.hasOwn(shape, key) ? shape[key] : undefined);

/** The keys of a mapping in the order in which the format lists them; null: they have none, or it is not known which mapping it is. */
export function keysInOrder(shapes: readonly Schema[]): readonly string[] | null {
  const objects = shapes.filter((schema) => inner(schema).type === 'object');
  return objects.length === 1 ? Object.keys(inner(objects[0] as Schema).shape ?? {}) : null;
}

/** Whether nothing but text can stand there. */
export const isTextAlone = (shapes: readonly Schema[]): boolean => shapes.length > 0 && shapes.every((schema) => inner(schema).type === 'string');
