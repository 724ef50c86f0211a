import { compile } from '../compile.ts';
import type { Problem, Severity } from '../model/problem.ts';
import { catalogue, type ProblemCode } from '../problems.ts';
import { contentWith, isInBody, type Odd } from './explanation.ts';
import { goodContent } from './good-content.ts';
import { explanations } from './subjects.ts';

/** A code of the catalogue with all that its page says of it. */
export interface ExplainedCode {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** Markdown, one paragraph. */
  readonly means: string;
  /** The file of which the example shows lines; null: it shows none, but names, or words for what cannot be shown. */
  readonly file: string | null;
  /** What both sides of the example are written in. */
  readonly notation: 'yaml' | 'json' | 'markdown' | 'text';
  readonly bad: string;
  readonly mended: string;
  /** What the checker says of the bad side, companions left out. */
  readonly problems: readonly Problem[];
  /** Codes that the bad side gives beside this one. */
  readonly companions: readonly string[];
}

/** What a code means, with an example and what the checker really says of it. */
export function explainCode(code: ProblemCode): ExplainedCode {
  const { means, example } = explanations[code];
  const { file, bad, mended, companions = [] } = example;
  const problems = compile(contentWith(goodContent, example, bad)).problems.filter((problem) => problem.code === code);
  const notation = typeof bad !== 'string' ? 'text' : /\.(?:geo)?json$/.test(file) ? 'json' : file.endsWith('.ids') ? 'text' : isInBody(goodContent, example) ? 'markdown' : 'yaml';
  return { code, severity: catalogue[code].severity, means, file: typeof bad === 'string' ? file : null, notation, bad: shown(bad), mended: shown(mended), problems, companions };
}

const shown = (side: string | Odd): string => (typeof side === 'string' ? side : side.shown);
