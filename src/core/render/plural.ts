const numbers = new Intl.NumberFormat('en-GB');

/** A count with its noun: `plural(1, 'report')` is "1 report", `plural(1200, 'report')` "1,200 reports". English. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${numbers.format(count)} ${count === 1 ? one : many}`;
}
