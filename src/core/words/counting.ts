/** The forms of a noun by the plural categories of its language, as Unicode CLDR names them; `other` stands for those left out. */
export type Forms = Readonly<{ other: string } & Partial<Record<'zero' | 'one' | 'two' | 'few' | 'many', string>>>;

/** How one language writes numbers and what is counted. */
export interface Counting {
  /** `1,200` in English, `1200` with its own space in others. */
  number(value: number): string;
  /** A number with all the digits that it has. */
  exact(value: number): string;
  /** A number to two significant digits. */
  rough(value: number): string;
  /** The form of a noun that stands beside a whole number. */
  form(count: number, forms: Forms): string;
  /** A whole number and its noun: `1,200 reports`. */
  count(count: number, forms: Forms): string;
}

/** Counting by the CLDR rules of a BCP 47 locale. */
export function countingOf(locale: string): Counting {
  const numbers = new Intl.NumberFormat(locale);
  const exactNumbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
  const roughNumbers = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });
  const rules = new Intl.PluralRules(locale);
  const number = (value: number): string => numbers.format(value);
  const form = (count: number, forms: Forms): string => forms[rules.select(count)] ?? forms.other;
  return {
    number,
    exact: (value) => exactNumbers.format(value),
    rough: (value) => roughNumbers.format(value),
    form,
    count: (count, forms) => `${number(count)} ${form(count, forms)}`,
  };
}
