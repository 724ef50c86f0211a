import { textWidth } from './text-width.ts';

/** A stretch of a text; a name can be in another script than the words about it, and must not change their order. */
export interface TextRun {
  readonly text: string;
  readonly isName: boolean;
}

// No line is broken at a space that is meant to hold.
const breaks = /((?:(?!\u00a0)\s)+)/u;

export type LabelLine = readonly TextRun[];

/** The runs in lines of at most that width, broken at spaces; what is beyond the last line is cut and marked with `…`. */
export function labelLines(runs: readonly TextRun[], width: number, atMost: number): LabelLine[] {
  const lines: TextRun[][] = [];
  let room = 0;
  for (const word of wordsOf(runs)) {
    const length = widthOf(word);
    const line = lines.at(-1);
    if (line !== undefined && (textWidth(' ') + length <= room || lines.length === atMost)) {
      line.push({ text: ' ', isName: line.at(-1)?.isName === true && word[0]?.isName === true }, ...word);
      room -= textWidth(' ') + length;
    } else {
      lines.push([...word]);
      room = width - length;
    }
  }
  return lines.map((line) => cutLine(joined(line), width));
}

const widthOf = (line: LabelLine): number => line.reduce((sum, { text }) => sum + textWidth(text), 0);

/** What no line may break: the runs between two spaces. */
function wordsOf(runs: readonly TextRun[]): TextRun[][] {
  const words: TextRun[][] = [];
  let isBroken = true;
  for (const { text, isName } of runs) {
    for (const part of text.split(breaks)) {
      if (part === '') continue;
      if (part.search(breaks) === 0) {
        isBroken = true;
      } else {
        if (isBroken) words.push([]);
        words.at(-1)?.push({ text: part, isName });
        isBroken = false;
      }
    }
  }
  return words;
}

function joined(line: LabelLine): TextRun[] {
  const runs: TextRun[] = [];
  for (const { text, isName } of line) {
    const last = runs.at(-1);
    if (last !== undefined && last.isName === isName) runs[runs.length - 1] = { text: last.text + text, isName };
    else runs.push({ text, isName });
  }
  return runs;
}

function cutLine(line: TextRun[], width: number): TextRun[] {
  if (widthOf(line) <= width) return line;
  const kept: TextRun[] = [];
  let room = width - textWidth('…');
  for (const { text, isName } of line) {
    let part = '';
    for (const character of text) {
      room -= textWidth(character);
      if (room < 0) return [...kept, { text: `${part.trimEnd()}…`, isName }];
      part += character;
    }
    kept.push({ text, isName });
  }
  return kept;
}
