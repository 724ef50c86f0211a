import type { Adds } from './finding.ts';
import { textOf } from './json.ts';

/** Labels, in small letters, and values of `bag-info.txt`, in their order. */
export type BagLabels = readonly (readonly [label: string, value: string])[];

/** `bagit.txt` (RFC 8493, 2.1.1): two lines, and no more. */
export function checkDeclaration(bytes: Buffer, findings: Adds): void {
  const path = 'bagit.txt';
  const lines = (textOf(bytes) ?? '').split(/\r\n|\r|\n/);
  const version = /^BagIt-Version: (\d+\.\d+)$/.exec(lines[0] ?? '')?.[1];
  const encoding = /^Tag-File-Character-Encoding: (\S+)$/.exec(lines[1] ?? '')?.[1];
  if (version === undefined) findings.add('invalid', path, 'does not begin with a line “BagIt-Version: 1.0”');
  else if (version !== '1.0') findings.add('invalid', path, `states version ${version} of BagIt; this program reads 1.0`);
  if (encoding === undefined) findings.add('invalid', path, 'has no second line “Tag-File-Character-Encoding: UTF-8”');
  else if (encoding.toUpperCase() !== 'UTF-8') findings.add('invalid', path, `states the encoding ${encoding}; this program reads UTF-8`);
  if (lines.slice(2).some((line) => line !== '')) findings.add('invalid', path, 'has more than its two lines');
}

/** `bag-info.txt` (RFC 8493, 2.2.2): a label and a value a line; a line that begins with a space goes on with the one before it. */
export function readBagInfo(bytes: Buffer, findings: Adds): BagLabels {
  const text = textOf(bytes);
  if (text === null) findings.add('invalid', 'bag-info.txt', 'is not UTF-8');
  const labels: [string, string][] = [];
  for (const [index, line] of (text ?? '').split(/\r\n|\r|\n/).entries()) {
    const last = labels.at(-1);
    const parts = /^([^:\s][^:]*?)\s*:\s*(.*)$/.exec(line);
    if (/^[ \t]/.test(line) && last !== undefined) last[1] += ` ${line.trim()}`;
    else if (parts !== null) labels.push([(parts[1] ?? '').toLowerCase(), (parts[2] ?? '').trim()]);
    else if (line !== '') findings.add('invalid', 'bag-info.txt', `has in line ${index + 1} no label and value`);
  }
  return labels;
}

export const valuesOf = (labels: BagLabels, label: string): string[] => labels.flatMap(([name, value]) => (name === label.toLowerCase() ? [value] : []));

/** Payload-Oxum: the bytes and the files of the payload. */
export function checkOxum(labels: BagLabels, payload: readonly { readonly size: number }[], findings: Adds): void {
  const [stated, ...more] = valuesOf(labels, 'Payload-Oxum');
  const found = `${payload.reduce((sum, { size }) => sum + size, 0)}.${payload.length}`;
  if (stated === undefined) findings.add('missing', 'bag-info.txt', `has no Payload-Oxum, which would be ${found}`);
  else if (more.length > 0) findings.add('invalid', 'bag-info.txt', 'has Payload-Oxum more than once');
  else if (!/^\d+\.\d+$/.test(stated)) findings.add('invalid', 'bag-info.txt', `has a Payload-Oxum that is none: “${stated}”`);
  else if (stated !== found) findings.add('invalid', 'bag-info.txt', `states Payload-Oxum ${stated} (bytes.files); the payload has ${found}`);
}
