import { codePointText } from '../model/code-point.ts';
import { finding, type Finding } from '../problems.ts';
import { lookAlikes } from '../wording/look-alikes.ts';
import { signName } from '../wording/sign-names.ts';
import { unseenSigns } from '../wording/unseen-signs.ts';

/** Something in a text that could make readers see another text than the one that is written; `from` is in UTF-16 units. */
export interface Deception {
  readonly from: number;
  readonly finding: Finding;
}

/** So many of a kind in one text are listed one by one. */
const listed = 10;
/** So many of a kind are counted. */
const counted = 1000;

/** All that is deceptive in a text, of each code the first few, the last of which tells of the rest; by rising offsets. Linear in the text. */
export const deceptionsIn = (text: string): Deception[] => allIn(text).flatMap(firstFew).sort((a, b) => a.from - b.from);

/**
 * What is deceptive in values and not in the text that they were read from: escapes, entities or marks within a word brought it about.
 * `value` is the place of the value in the list. Of each code the first few.
 */
export function hiddenDeceptions(values: readonly string[], source: string): (Deception & { readonly value: number })[] {
  const found = values.flatMap((text, value) => allIn(text).flatMap((sameKind) => sameKind.map((each) => ({ ...each, value }))));
  if (found.length === 0) return [];
  const seen = new Set(allIn(source).flatMap((sameKind) => sameKind.map(keyOf)));
  const counts = new Map<string, number>();
  return found
    .filter((each) => !seen.has(keyOf(each)))
    .map(({ from, value, say }) => ({ from, value, finding: say('') }))
    .filter(({ finding: { code } }) => {
      counts.set(code, (counts.get(code) ?? 0) + 1);
      return (counts.get(code) as number) <= listed;
    });
}

interface Found {
  readonly from: number;
  /** The finding, with a sentence about those that are not listed. */
  readonly say: (more: string) => Finding;
}

/** Those of each code together, each by rising offsets. */
function allIn(text: string): [Found[], Found[], Found[]] {
  const direction: Found[] = [];
  const invisible: Found[] = [];
  const words: Found[] = [];
  // Text without such signs and letters is common, and needs no closer look.
  if (!/[^\0-\u00ac]/.test(text)) return [direction, invisible, words];
  for (const { kind, codePoint, from } of unseenSigns(text)) {
    const sameKind = kind === 'direction' ? direction : invisible;
    const params = { codePoint: codePointText(codePoint), name: signName(codePoint) };
    sameKind.push({ from, say: (more) => finding(kind === 'direction' ? 'text-direction' : 'text-invisible', { ...params, more }) });
    if (sameKind.length >= counted) break;
  }
  for (const { word, letter, script, among, from } of lookAlikes(text)) {
    words.push({ from, say: (more) => finding('text-look-alike', { value: word, letter, codePoint: codePointText(letter.codePointAt(0) as number), script, among, more }) });
    if (words.length >= counted) break;
  }
  return [direction, invisible, words];
}

const firstFew = (found: readonly Found[]): Deception[] =>
  found.slice(0, listed).map(({ from, say }, index) => {
    const rest = index === listed - 1 ? found.length - listed : 0;
    const count = found.length >= counted ? 'Many' : `${rest}`;
    return { from, finding: say(rest === 0 ? '' : ` ${count} more like this ${rest === 1 ? 'follows' : 'follow'} in the file.`) };
  });

function keyOf({ say }: Found): string {
  const { code, params } = say('');
  const { codePoint, value } = params as { codePoint?: string; value?: string };
  return `${code} ${codePoint} ${value}`;
}
