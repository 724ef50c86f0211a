import type { Token } from 'markdown-it';
import { finding, type Finding } from '../problems.ts';

/** What is wrong with a definition `[label]: address`, by the line of the body (from 0) on which it begins. */
export interface DefinitionFault {
  readonly line: number;
  readonly finding: Finding;
}

/**
 * Definitions that no link uses, and second ones for one label: nothing of them is ever shown, so they are refused. A
 * text like “[note]: Something” is one, to its author's surprise.
 */
export function faultsOfDefinitions(tokens: readonly Token[], lines: readonly string[]): DefinitionFault[] {
  const used = new Set(tokens.flatMap((token) => (token.children ?? []).flatMap((child) => labelOf(child) ?? [])));
  const defined = new Set<string>();
  return tokens.flatMap((token) => {
    const label = labelOf(token);
    if (token.type !== 'reference_definition' || label === null || token.map === null) return [];
    const [line, end] = token.map;
    const isSecond = defined.has(label);
    defined.add(label);
    if (!isSecond && used.has(label)) return [];
    const reason = isSecond ? 'its label is defined a second time here' : 'no link uses this definition, so it would not be shown';
    const value = lines.slice(line, end).join('\n');
    return [{ line, finding: finding('link-refused', { value: value.slice(value.indexOf('[')), reason }) }];
  });
}

const labelOf = (token: Token): string | null => (token.meta?.['label'] as string | undefined) ?? null;
