import { facetNames } from '../../core/layout/columns/report-columns.ts';
import { queryParameters } from './query-parameters.ts';
import { type ViewProblem, viewProblem } from './view-problem.ts';

/** By what names an address tells the parts of a view, beside those of its facets. */
export const partNames = { from: 'from', to: 'to', lanes: 'lanes', clock: 'by', known: 'known', words: 'words', selected: 'report', panel: 'panel' } as const;

const ours: ReadonlySet<string> = new Set([...Object.values(partNames), ...facetNames]);

/**
 * What programs add to the links that pass through them, without the knowledge of whoever follows them. Any other name that
 * is no part of a view is told of, since a view may show less, or more, than who sent it meant.
 */
const appended: ReadonlySet<string> = new Set(
  'ref source via share si igsh igshid fbclid gclid dclid gbraid wbraid msclkid yclid ysclid twclid ttclid li_fat_id'.split(' '),
);
const appendedStart = /^(?:_|utm_|mc_|mtm_|pk_|hsa_|at_|ref_|gad_)/;

/** The parts of a query, and what is wrong with them. */
export class QueryParts {
  readonly problems: ViewProblem[] = [];
  readonly #parameters: ReadonlyMap<string, readonly string[]>;

  constructor(query: string) {
    this.#parameters = queryParameters(query);
  }

  /** What the query says of a part, the first where it says more; undefined: nothing, as where a form sends an empty field. */
  one(name: string): string | undefined {
    const [first, ...others] = this.list(name);
    if (first !== undefined && others.some((other) => other !== first)) this.problems.push(viewProblem('repeated', name, first));
    return first;
  }

  /** All that it says of a part. */
  list(name: string): string[] {
    return (this.#parameters.get(name) ?? []).filter((value) => value !== '');
  }

  /** One of these words; the first of them where the query says nothing, or another. */
  choice<Word extends string>(name: string, words: readonly [Word, ...Word[]]): Word {
    const text = this.one(name);
    const found = words.find((word) => word === text);
    if (text !== undefined && found === undefined) this.problems.push(viewProblem('unknown', name, text));
    return found ?? words[0];
  }

  /** Looks for what is no part of a view. */
  checkNames(): void {
    const others = [...this.#parameters].filter(([name]) => name !== '' && !ours.has(name) && !appended.has(name) && !appendedStart.test(name));
    const [first] = others;
    if (first !== undefined) this.problems.push(viewProblem('unknown-parameter', first[0], first[1][0] ?? '', { more: others.length - 1 }));
  }
}
