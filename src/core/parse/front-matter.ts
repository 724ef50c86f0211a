import { finding } from '../problems.ts';
import type { Located, YamlText } from './yaml.ts';

/** An entry's file in its two parts; `bodyLine` is the file's line on which the body begins. */
export interface FrontMatter {
  readonly yaml: YamlText;
  readonly body: string;
  readonly bodyLine: number;
}

const fence = /^---[ \t]*$/;

/** Parts front matter between two lines `---` from the Markdown after it. `text` has `\n` line ends and no byte-order mark. */
export function splitFrontMatter(text: string): FrontMatter | Located {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0 || !fence.test(lines[first] ?? '')) {
    return { finding: finding('front-matter-missing', {}), at: { line: Math.max(first, 0) + 1, column: 1 } };
  }
  const close = lines.findIndex((line, index) => index > first && fence.test(line));
  if (close < 0) return { finding: finding('front-matter-unclosed', {}), at: { line: first + 1, column: 1 } };
  return {
    yaml: { text: `${lines.slice(first + 1, close).join('\n')}\n`, firstLine: first + 2 },
    body: lines.slice(close + 1).join('\n'),
    bodyLine: close + 2,
  };
}
