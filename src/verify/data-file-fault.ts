import { isObject, jsonOf, textOf } from './json.ts';

/** Why a file of data cannot be read as what its name says, as the end of a sentence; null: it can, or its name says nothing. */
export function dataFileFault(path: string, bytes: Buffer): string | null {
  if (/\.(?:json|geojson|jsonld)$/.test(path)) return jsonOf(bytes) === undefined ? 'is no JSON' : null;
  const text = textOf(bytes);
  if (text === null) return 'is not UTF-8';
  if (/\.(?:jsonl|ndjson)$/.test(path)) {
    const bad = text.split('\n').findIndex((line) => line !== '' && jsonOf(Buffer.from(line)) === undefined);
    return bad < 0 ? null : `has a line ${bad + 1} that is no JSON`;
  }
  return path.endsWith('.csv') ? tableFault(text) : null;
}

/** RFC 4180: each row has as many cells as the first. */
function tableFault(text: string): string | null {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|$)/y;
  const rows: number[] = [];
  let cells = 0;
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at = cell.lastIndex) {
    cell.lastIndex = at;
    const found = cell.exec(text);
    if (found === null) return `has a row ${rows.length + 1} in which quotation marks do not fit`;
    cells += 1;
    if (found[3] === ',') continue;
    rows.push(cells);
    cells = 0;
  }
  const odd = rows.findIndex((count) => count !== rows[0]);
  return odd < 0 ? null : `has a row ${odd + 1} of ${rows[odd]} cells; the first has ${rows[0]}`;
}

const statusFormat = 'dated-reports-sources-status';

/** The same for `sources-status.json`. */
export function sourcesStatusFault(bytes: Buffer): string | null {
  const value = jsonOf(bytes);
  if (!isObject(value)) return 'is no JSON object';
  if (value['format'] !== statusFormat) return `does not state its format “${statusFormat}”`;
  if (value['version'] !== 1) return `states version ${JSON.stringify(value['version'])} of its format; this program reads 1`;
  const sources = value['sources'];
  if (!Array.isArray(sources) || !sources.every((each) => isObject(each) && typeof each['id'] === 'string' && Array.isArray(each['captures']))) return 'has no list of sources, each with an id and its captures';
  return null;
}
