import { mostNested } from './json-items.ts';
import type { Item } from './item.ts';
import { lines } from './lines.ts';

/** The values of JSON Lines, one a line; empty lines are none. A line that is no JSON is a fault, and the next is read. */
export async function* jsonLines(text: AsyncIterable<string>): AsyncGenerator<Item<unknown>> {
  let number = 0;
  for await (const line of lines(text)) {
    number += 1;
    if (line.trim() === '') continue;
    yield { line: number, name: `line ${number}`, content: valueOf(line) };
  }
}

/** One level after the other, since what is too deep for others is so for a function that calls itself. */
function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > mostNested) return true;
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  }
  return false;
}

function valueOf(line: string): Item<unknown>['content'] {
  try {
    const value = JSON.parse(line) as unknown;
    return isTooDeep(value) ? { fault: 'its values are nested too deeply' } : { value };
  } catch (thrown) {
    return { fault: `it is no JSON: ${(thrown as Error).message}` };
  }
}
