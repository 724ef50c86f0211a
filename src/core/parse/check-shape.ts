import * as z from 'zod';
import { nearest } from '../nearest.ts';
import { finding, type Finding } from '../problems.ts';
import type { KnownKeys } from './shape/field.ts';
import type { Path } from './yaml.ts';

/** A finding at a path of the value that was checked. */
export interface ShapeFinding {
  readonly finding: Finding;
  readonly path: Path;
  readonly part: 'key' | 'value';
}

/** Holds a value against a schema made of `shape/field.ts`, and tells everything that is wrong with it. */
export function checkShape<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): { data: z.infer<Schema>; findings: [] } | { data: null; findings: ShapeFinding[] } {
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, findings: [] };
  return { data: null, findings: withoutMisspelt(result.error.issues.flatMap((issue) => fromIssue(issue, [], schema, value))) };
}

/** Of the unknown keys of one record so many are told: a file with more is no file of ours. */
const mostUnknown = 100;

/** A key that is misspelt is not missing as well. */
function withoutMisspelt(findings: readonly ShapeFinding[]): ShapeFinding[] {
  const place = (path: Path, key: string) => JSON.stringify([...path, key]);
  const meant = new Set(
    findings.flatMap(({ finding: { code, params }, path }) => {
      const near = code === 'key-unknown' ? (params as { nearest: string | null }).nearest : null;
      return near === null ? [] : [place(path.slice(0, -1), near)];
    }),
  );
  return findings.filter(({ finding: { code, params }, path }) => {
    const missing = code === 'key-missing' ? (params as { key: string }).key : code === 'chain-missing' ? 'chain' : null;
    return missing === null || !meant.has(place(path, missing));
  });
}

type Issue = z.core.$ZodIssue;

function fromIssue(issue: Issue, base: Path, schema: z.ZodType, root: unknown): ShapeFinding[] {
  const path = [...base, ...(issue.path as (string | number)[])];
  const here = (found: Finding): ShapeFinding[] => [{ finding: found, path, part: 'value' }];
  const value = valueAt(root, path);
  const isBlank = typeof value === 'string' && value.trim() === '';
  if (issue.code === 'custom' && isBlank) return here(finding('value-empty', { expected: 'a value' }));
  if (issue.code === 'custom') return here(issue.params?.['finding'] as Finding);
  if (issue.code === 'unrecognized_keys') {
    const { where, known } = JSON.parse(issue.message) as KnownKeys;
    const absent = known.filter((each) => !Object.hasOwn((value ?? {}) as object, each));
    return issue.keys.slice(0, mostUnknown).map((key) => ({
      finding: finding('key-unknown', {
        value: key,
        where,
        known,
        nearest: nearest(key, absent),
        // Between braces a comma ends a text, and the rest of it becomes a key without a value.
        mayBeText: key.includes(' ') || valueAt(value, [key]) === null,
      }),
      path: [...path, key],
      part: 'key',
    }));
  }
  if (value === undefined) {
    const parent = path.slice(0, -1);
    const key = String(path.at(-1));
    const where = recordAt(schema, parent)?.where ?? 'this';
    return [{ finding: isChain(key, where) ? finding('chain-missing', {}) : finding('key-missing', { key, where }), path: parent, part: 'value' }];
  }
  const expected = expectedOf(issue);
  if (value === null || isBlank || (Array.isArray(value) && issue.code === 'too_small')) {
    const isEmptyChain = isChain(String(path.at(-1)), recordAt(schema, path.slice(0, -1))?.where ?? '');
    return here(isEmptyChain ? finding('chain-missing', {}) : finding('value-empty', { expected }));
  }
  if (issue.code === 'invalid_value') {
    return here(notListed(value, issue.values.map(String)));
  }
  if (issue.code === 'invalid_union') return fromUnion(issue, path, schema, root, value);
  return here(wrongType(value, expected));
}

/** That nobody is said to claim something is a fault of its own, however it is left out. */
const isChain = (key: string, where: string): boolean => key === 'chain' && where === 'the claim';

const wrongType = (value: unknown, expected: string): Finding => finding('value-type', { value: shown(value), expected, found: found(value) });

function notListed(value: unknown, allowed: readonly string[]): Finding {
  const written = shown(value);
  const longer = written.length < 4 ? [] : allowed.filter((each) => each.includes(written.toLowerCase()));
  // Of words of one letter each is as near as any other.
  const near = written.length < 2 ? allowed.find((each) => each.toLowerCase() === written.toLowerCase()) : nearest(written, allowed);
  return finding('value-not-listed', { value: written, allowed, nearest: near ?? (longer.length === 1 ? (longer[0] as string) : null) });
}

/** Of a union, the branch that the writer most likely meant: the one that took the kind of value that is there. */
function fromUnion(issue: z.core.$ZodIssueInvalidUnion, path: Path, schema: z.ZodType, root: unknown, value: unknown): ShapeFinding[] {
  const branches = issue.errors;
  const listed = branches.flat().filter((each) => each.code === 'invalid_value');
  if (listed.length > 0 && listed.length === branches.flat().length) {
    const allowed = [...new Set(listed.flatMap((each) => each.values.map(String)))];
    return [{ finding: notListed(value, allowed), path, part: 'value' }];
  }
  const meant = branches.find((branch) => !branch.some(isRefusedWhole));
  if (meant !== undefined) return meant.flatMap((each) => fromIssue(each, path, schema, root));
  const expected = [...new Set(branches.flat().flatMap(expectedKinds))].join(' or ');
  return [{ finding: wrongType(value, expected), path, part: 'value' }];
}

/** Whether an issue says that the whole value is of another kind, and not that something in it is wrong. */
const isRefusedWhole = (issue: Issue): boolean =>
  issue.path.length === 0 && (issue.code === 'invalid_type' || (issue.code === 'invalid_union' && issue.errors.every((branch) => branch.some(isRefusedWhole))));

const expectedKinds = (issue: Issue): string[] => (issue.code === 'invalid_union' ? issue.errors.flat().flatMap(expectedKinds) : [expectedOf(issue)]);

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
  int: 'a whole number',
  null: 'null',
};

function expectedOf(issue: Issue): string {
  if (issue.code === 'invalid_type') return kinds[issue.expected] ?? issue.expected;
  if (issue.code === 'too_small') return kinds[issue.origin] ?? 'a value';
  if (issue.code === 'invalid_value' && issue.values.length <= 8) return `one of ${issue.values.map(String).join(', ')}`;
  return 'a value';
}

const longestShown = 60;

/** A value in the words of a message: a text as a text, so that “40” is told from 40. */
function found(value: unknown): string {
  if (typeof value !== 'string') return shown(value);
  return `the text “${value.length > longestShown ? `${value.slice(0, longestShown)}…` : value}”`;
}

/** A value as it was written, as far as one line can show it. */
function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'keys with values';
  return String(value);
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.hasOwn(value, step) ? (value as Record<string | number, unknown>)[step] : undefined;
  }
  return value;
}

/** The record that a path of the value leads to, for its name in messages. */
function recordAt(schema: z.ZodType, path: Path): KnownKeys | null {
  let candidates: z.core.$ZodType[] = unwrap(schema);
  for (const step of path) {
    candidates = candidates.flatMap((each) => {
      const def = each._zod.def as unknown as { type: string; shape?: Record<string, z.core.$ZodType>; element?: z.core.$ZodType; valueType?: z.core.$ZodType };
      const next = def.type === 'object' ? def.shape?.[String(step)] : def.type === 'array' ? def.element : def.valueType;
      return next === undefined ? [] : unwrap(next);
    });
  }
  for (const each of candidates) {
    const error = each._zod.def.error as ((issue: { code: string }) => string | undefined) | undefined;
    const keys = each._zod.def.type === 'object' ? error?.({ code: 'unrecognized_keys' }) : undefined;
    if (typeof keys === 'string') return JSON.parse(keys) as KnownKeys;
  }
  return null;
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType[] {
  const def = schema._zod.def as unknown as { type: string; innerType?: z.core.$ZodType; in?: z.core.$ZodType; options?: z.core.$ZodType[] };
  if (def.innerType !== undefined) return unwrap(def.innerType);
  if (def.type === 'pipe' && def.in !== undefined) return unwrap(def.in);
  if (def.type === 'union' && def.options !== undefined) return def.options.flatMap(unwrap);
  return [schema];
}
