/** A letter of one alphabet in a word of another; `from` is its place in UTF-16 units. */
export interface LookAlike {
  readonly word: string;
  readonly letter: string;
  readonly script: Script;
  readonly among: Script;
  readonly from: number;
}

export type Script = 'Latin' | 'Cyrillic' | 'Greek' | 'Armenian' | 'Cherokee' | 'Coptic' | 'Lisu';

const scripts: readonly (readonly [Script, RegExp])[] = (['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic', 'Lisu'] as const).map((script) => [script, new RegExp(`^\\p{Script=${script}}`, 'u')]);

/**
 * Letters without their marks that pass for letters of another alphabet (after UTS #39, confusables), by what they are and what they
 * stand among. Rare letters make no common one suspect: the Latin s looks like a Macedonian letter, and no word is read as that.
 * Letters of an alphabet that is not listed here pass for nothing in the other; those of Cherokee, Coptic and Lisu for anything.
 */
const passing: Readonly<Record<string, string>> = {
  'Cyrillic Latin': 'аеорсухіјѕԁԛԝһӏѵАВЕКМНОРСТУХІЈЅԌԚԜҺӀѴҮ',
  'Latin Cyrillic': 'aceopxyiABCEHIKMOPTXY',
  'Greek Latin': 'αγικνορσυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ',
  'Latin Greek': 'ovABEHIKMNOPTXYZ',
  'Greek Cyrillic': 'αικορχΑΒΓΕΗΙΚΜΟΠΡΤΥΦΧ',
  'Cyrillic Greek': 'аорхіАВГЕКМНОПРТФХІ',
  'Armenian Latin': 'զհյոսցքօԼՍՏՕ',
  'Latin Armenian': 'fghjnoqu',
};
const strange: ReadonlySet<Script> = new Set(['Cherokee', 'Coptic', 'Lisu']);

// An escape of YAML or of an address is no part of the word behind it. Bounds keep the regular expressions from exhausting the stack.
const token = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[^])|%[0-9a-fA-F]{2}|[\p{L}\p{M}]{1,300}/gu;
const others = '\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Armenian}\\p{Script=Cherokee}\\p{Script=Coptic}\\p{Script=Lisu}';
const mixed = new RegExp(`\\p{Script=Latin}\\p{M}{0,20}[${others}]|[${others}]\\p{M}{0,20}\\p{Script=Latin}|\\p{Script=Greek}\\p{M}{0,20}\\p{Script=Cyrillic}|\\p{Script=Cyrillic}\\p{M}{0,20}\\p{Script=Greek}`, 'u');

/**
 * Words that mix two alphabets so that one could be taken for the other, and hosts of addresses with a label of two alphabets. Digits,
 * hyphens and apostrophes part words. Abbreviations with an ending of another alphabet, formulas and units are none. Linear in the text.
 */
export function* lookAlikes(text: string): Generator<LookAlike> {
  if (mixed.test(text)) {
    for (const { 0: word, index } of text.matchAll(token)) {
      if (word.length < 2 || /^[\\%]/.test(word) || !mixed.test(word)) continue;
      const found = oddLetter(runsOf(word), text, index);
      if (found !== null) yield { word, ...found, from: index + found.from };
    }
  }
  yield* mixedHosts(text);
}

/** Letters of one alphabet without another between. */
interface Run {
  readonly script: Script;
  readonly from: number;
  readonly letters: string[];
}

function runsOf(word: string): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const letter of word) {
    const base = String.fromCodePoint(letter.normalize('NFD').codePointAt(0) as number);
    const script = base === 'ª' || base === 'º' ? undefined : scripts.find(([, pattern]) => pattern.test(base))?.[0];
    if (script !== undefined) {
      if (runs.at(-1)?.script !== script) runs.push({ script, from, letters: [] });
      runs.at(-1)?.letters.push(base);
    }
    from += letter.length;
  }
  return runs;
}

const passesFor = ({ script, letters }: Run, among: Script): boolean => {
  if (strange.has(script)) return true;
  const list = passing[`${script} ${among}`] ?? '';
  return letters.every((letter) => list.includes(letter));
};

type Odd = Omit<LookAlike, 'word'>;

function oddLetter(runs: readonly Run[], text: string, at: number): Odd | null {
  const present = [...new Set(runs.map(({ script }) => script))];
  const odd = present.filter((script) => {
    const own = runs.filter((run) => run.script === script);
    return present.some((among) => among !== script && own.every((run) => passesFor(run, among)));
  });
  const count = (script: Script): number => runs.reduce((sum, run) => sum + (run.script === script ? run.letters.length : 0), 0);
  const script = odd.sort((a, b) => count(a) - count(b))[0];
  const enclosed = runs.find((run, index) => {
    const [before, after] = [runs[index - 1], runs[index + 1]];
    return before !== undefined && after?.script === before.script && passesFor(run, before.script);
  });
  const run = script === undefined ? enclosed : runs.find((each) => each.script === script);
  if (run === undefined || isCustomary(runs, text, at)) return null;
  const among = runs.find((each) => each.script !== run.script && passesFor(run, each.script))?.script ?? (present.find((each) => each !== run.script) as Script);
  return { letter: run.letters[0] as string, script: run.script, among, from: run.from };
}

/** How far around a word its own alphabet is looked for. */
const near = 40;

// What people write in two alphabets: an abbreviation with an ending, a slogan around a Z or V, a formula or a unit.
function isCustomary(runs: readonly Run[], text: string, at: number): boolean {
  const [first, second] = runs as [Run, Run];
  const lead = first.letters.join('');
  const rest = second.letters.join('');
  const pair = `${first.script} ${second.script}`;
  const latin = runs.filter(({ script }) => script === 'Latin').flatMap(({ letters }) => letters).join('');
  if (runs.length === 2 && pair === 'Latin Cyrillic' && /^\p{Lu}{2,}$/u.test(lead) && /^\p{Ll}{2,}$/u.test(rest)) return true;
  if (/^[ZV]$/.test(latin) && runs.every(({ script }) => script === 'Latin' || script === 'Cyrillic')) {
    return /(?<![\p{L}\p{M}])\p{Script=Cyrillic}{3,}(?![\p{L}\p{M}])/u.test(text.slice(Math.max(0, at - near), at + near));
  }
  if (runs.length !== 2 || first.letters.length + second.letters.length > 12) return false;
  if (pair === 'Greek Latin' && lead.length === 1) return rest.length <= 3 || /^\p{Lu}/u.test(rest);
  return pair === 'Latin Greek' && rest.length === 1 && lead.length <= 2;
}

const host = /\bhttps?:\/\/([\p{L}\p{M}\p{N}._-]{1,300})/giu;

function* mixedHosts(text: string): Generator<LookAlike> {
  for (const { 0: address, 1: name = '', index } of text.matchAll(host)) {
    let from = index + address.length - name.length;
    if (!/[^\0-\u007f]/.test(name)) continue;
    for (const label of name.split('.')) {
      const runs = /[a-z\u0370-\u03ff]/i.test(label) && /[^\0-\u007f]/.test(label) ? runsOf(label) : [];
      const [first] = runs;
      const odd = runs.find(({ script }) => script !== first?.script);
      // A word that is odd by itself was found as a word.
      const isKnown = (label.match(token) ?? []).some((word) => mixed.test(word) && oddLetter(runsOf(word), '', 0) !== null);
      if (first !== undefined && odd !== undefined && !isKnown) yield { word: label, letter: odd.letters[0] as string, script: odd.script, among: first.script, from: from + odd.from };
      from += label.length + 1;
    }
  }
}
