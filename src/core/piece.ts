/** The function of the page that each piece calls with its name and its data. */
export const pieceFunction = 'datedReportsPiece';

/** The name of the piece that stands at a path or an address: its file name without the ending. */
export const pieceName = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.js$/, '');

/**
 * A piece of data as a classic script, which a page can load from a server and from a disk alike, and under a policy that
 * lets no text become code. The data are JSON in a string, so they are read by a reader of JSON and never run; nothing in
 * them ends the string, or the element of a script that the text would stand in.
 */
export const pieceScript = (name: string, data: unknown): string => `${pieceFunction}(${quoted(name)},JSON.parse(${quoted(JSON.stringify(data))}))\n`;

// Besides what ends a string: what ends or opens markup, and what some readers take for the end of a line.
const quoted = (text: string): string => `'${text.replace(/['\\<\n\r\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}'`;
