import type { Counted } from './key-order.ts';

/** A text in normal form C; one with more marks on a letter than any writing has (UAX 15: 30) as it is, since to sort them takes for ever. */
export const normalForm = (text: string): string => (/\p{M}{31}/u.test(text) ? text : text.normalize('NFC'));

/**
 * A text in Unicode's normal form C, in which a letter with its accent is one sign. Addresses stay as they are, since for a server another
 * spelling is another page, and so do lines in which it would make a sign of punctuation.
 */
export function normalLines(text: string): Counted {
  if (normalForm(text) === text) return { text, count: 0 };
  let count = 0;
  const lines = text.split('\n').map((line) => {
    const normal = normalForm(line) === line ? line : normalLine(line);
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
