import type { Counted } from './key-order.ts';

/**
 * A text in Unicode's normal form C, in which a letter with its accent is one sign. Addresses stay as they are, since for a server another
 * spelling is another page, and so do lines in which it would make a sign of punctuation.
 */
export function normalLines(text: string): Counted {
  if (text.normalize('NFC') === text) return { text, count: 0 };
  let count = 0;
  const lines = text.split('\n').map((line) => {
    const normal = line.normalize('NFC') === line ? line : normalLine(line);
    if (normal !== line) count += 1;
    return normal;
  });
  return { text: lines.join('\n'), count };
}

function normalLine(line: string): string {
  const normal = line.split(/(https?:\/\/\S+)/).map((part, index) => (index % 2 === 1 ? part : part.normalize('NFC'))).join('');
  return signsOf(normal) === signsOf(line) ? normal : line;
}

// A few rare characters become a semicolon or a backtick, which mean something in YAML and Markdown.
const signsOf = (text: string): string => text.replace(/[^\0-\x7f]|[A-Za-z]/g, '');
