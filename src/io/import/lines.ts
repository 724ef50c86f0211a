/** The lines of a text, whatever pieces it comes in; LF and CRLF end one. */
export async function* lines(text: AsyncIterable<string>): AsyncGenerator<string> {
  let pieces: string[] = [];
  for await (const piece of text) {
    const parts = piece.split('\n');
    pieces.push(parts[0] as string);
    for (const part of parts.slice(1)) {
      yield withoutReturn(pieces.join(''));
      pieces = [part];
    }
  }
  const last = pieces.join('');
  if (last !== '') yield withoutReturn(last);
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);
