/**
 * The parameters of a query (with or without its question mark), by name, each with its values in their order. Never throws:
 * `URLSearchParams` takes what is no percent-encoding as it stands, and what is no UTF-8 as U+FFFD.
 */
export function queryParameters(query: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(query)) {
    const values = found.get(name);
    if (values === undefined) found.set(name, [value]);
    else values.push(value);
  }
  return found;
}

/** A query of these parameters, in their order, with its question mark; '' where there are none. A list is told by commas. */
export function queryText(parameters: readonly (readonly [name: string, value: string | readonly string[] | undefined])[]): string {
  const told = parameters.flatMap(([name, value]) => {
    if (value === undefined || value.length === 0) return [];
    const values = typeof value === 'string' ? [value] : value;
    return [`${name}=${values.map(escaped).join(',')}`];
  });
  return told.length === 0 ? '' : `?${told.join('&')}`;
}

/** Colons are allowed in a query, and times are easier to read with them. */
function escaped(value: string): string {
  return new URLSearchParams([['', value]]).toString().slice(1).replaceAll('%3A', ':');
}
