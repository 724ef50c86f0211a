// Marks of Markdown and escapes of YAML between two letters are shorter.
const reach = 40;

const isSpace = (sign: string | undefined): boolean => sign !== undefined && /\s/.test(sign);

/**
 * Where offsets of a text stand in the source that it was read from, which holds the same signs in the same order with marks
 * between them (quotes, escapes, indentation, emphasis). White space stands for any white space. `from` is where the text begins
 * in the source; `wanted` rises. Offsets are of UTF-16 units. What was written in another way, such as an entity, is passed over,
 * so that an offset near it can be a few signs off. Linear in the text.
 */
export function offsetsInSource(source: string, from: number, text: string, wanted: readonly number[]): number[] {
  const found: number[] = [];
  let at = from;
  for (let index = 0; index < text.length && found.length < wanted.length; index += 1) {
    const sign = text[index] as string;
    if (!isSpace(sign)) {
      while (isSpace(source[at])) at += 1;
      const ahead = source.slice(at, at + reach).indexOf(sign);
      if (ahead > 0) at += ahead;
      while (wanted[found.length] === index) found.push(Math.min(at, source.length));
      if (ahead >= 0) at += 1;
    } else while (wanted[found.length] === index) found.push(Math.min(at, source.length));
  }
  while (found.length < wanted.length) found.push(Math.min(at, source.length));
  return found;
}
