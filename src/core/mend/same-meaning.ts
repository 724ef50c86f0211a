import type { Chronicle } from '../model/chronicle.ts';
import type { Problem } from '../model/problem.ts';
import { renderBody } from '../markdown/render-body.ts';
import { normalForm } from './normal-form.ts';

/** Whether two values of YAML say the same: keys in any order, letters in any form of Unicode, a number in quotes or not. */
export function sameValue(before: unknown, after: unknown): boolean {
  if (typeof after === 'string') return typeof before === 'string' ? normalForm(before) === normalForm(after) : (typeof before === 'number' || typeof before === 'boolean') && String(before) === after;
  if (typeof before !== 'object' || before === null || typeof after !== 'object' || after === null) return Object.is(before, after);
  if (Array.isArray(before) !== Array.isArray(after)) return false;
  const old = Object.entries(before);
  const next = new Map(Object.entries(after));
  return old.length === next.size && old.every(([key, value]) => next.has(normalForm(key)) && sameValue(value, next.get(normalForm(key))));
}

/** Whether readers see the same of two bodies, but for the form of Unicode in which letters are stored. */
export const sameBody = (before: string, after: string): boolean => before === after || normalForm(shown(before)) === normalForm(shown(after));

const shown = (body: string): string => renderBody(body, { cite: (index) => `[${index}]`, address: ({ kind, id, claim }) => `/${kind}/${id}/${claim ?? ''}` });

/** Whether two records are the same, but for spaces at the ends of lines in bodies and the form of Unicode in which letters are stored. */
export const sameRecord = (before: Chronicle | null, after: Chronicle | null): boolean => told(before) === told(after);

const told = (chronicle: Chronicle | null): string =>
  JSON.stringify(chronicle, (key, value: unknown) => (typeof value === 'string' ? normalForm(key === 'body' ? value.replace(/(?<![ \t])[ \t]+(?=\n|$)/g, '') : value) : value));

/** The problems that are there after a change and were not before; how many ids are not listed does not count. */
export function newProblems(before: readonly Problem[], after: readonly Problem[]): Problem[] {
  const known = new Map<string, number>();
  for (const problem of before) known.set(keyOf(problem), (known.get(keyOf(problem)) ?? 0) + 1);
  return after.filter((problem) => {
    const left = known.get(keyOf(problem)) ?? 0;
    known.set(keyOf(problem), left - 1);
    return left <= 0;
  });
}

const keyOf = ({ file, code, message }: Problem): string => normalForm(JSON.stringify([file, code, code === 'published-unlisted' ? '' : message]));
