import type { Position, Problem } from '../model/problem.ts';
import { compareProblems, problemAt, type Finding } from '../problems.ts';
import { deceptionsIn } from './deceptive-text.ts';
import { YamlLocator, type Path, type YamlText } from './yaml.ts';

/** A value that was read from YAML, with where it came from: `path` leads to it inside the document. */
export interface Draft<Value = unknown> {
  readonly file: string;
  readonly yaml: YamlText;
  readonly path: Path;
  readonly value: Value;
}

/** Collects every problem of a run. */
export class Report {
  readonly #problems: Problem[] = [];
  readonly #locator = new YamlLocator();

  at(file: string, position: Position, found: Finding): void {
    this.#problems.push(problemAt(file, position, found));
  }

  /** A finding about the value (or the key) at `path` below a draft. */
  in(draft: Draft, path: Path, found: Finding, part: 'key' | 'value' = 'value'): void {
    this.at(draft.file, this.#locator.locate(draft.yaml, [...draft.path, ...path], part), found);
  }

  /** Findings about signs of the text at `path` below a draft, by rising offsets in it. */
  inText(draft: Draft, path: Path, text: string, found: readonly { readonly from: number; readonly finding: Finding }[]): void {
    const places = this.#locator.locateIn(draft.yaml, [...draft.path, ...path], text, found.map(({ from }) => from));
    found.forEach((each, index) => this.at(draft.file, places[index] as Position, each.finding));
  }

  /** All problems, in the order of files, lines and columns, each once. */
  problems(): readonly Problem[] {
    const sorted = this.#problems.sort(compareProblems);
    const deceptive = new Set(sorted.flatMap((each) => (isDeceptive(each) ? lineOf(each) : [])));
    // A value that a sign of this kind makes wrong is not wrong once more for that.
    const isItsEffect = (each: Problem): boolean =>
      !isDeceptive(each) && each.severity === 'error' && each.value !== undefined && deceptive.has(lineOf(each)) && deceptionsIn(each.value).length > 0;
    return Object.freeze(sorted.filter((each, index) => (index === 0 || !isSame(each, sorted[index - 1] as Problem)) && !isItsEffect(each)));
  }
}

const isDeceptive = ({ code }: Problem): boolean => code.startsWith('text-');
const lineOf = ({ file, line }: Problem): string => `${line} ${file}`;

const isSame = (a: Problem, b: Problem): boolean => compareProblems(a, b) === 0 && a.message === b.message;
