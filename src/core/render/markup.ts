/** Text that already is HTML (or SVG) and is written as it stands. Only {@link html} and {@link raw} make it. */
export class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What a template can hold: lists are joined, and nothing is written for null, undefined and false. */
export type Fill = Markup | string | number | false | null | undefined | readonly Fill[];

/**
 * A template of HTML. Each value is escaped, so that it is one text, or one value of an attribute in double quotes,
 * whatever it holds. What is escaped is not checked: an address must have been allowed before it comes here. Throws a
 * TypeError for an attribute without quotes, where escaping would not help.
 */
export function html(parts: TemplateStringsArray, ...fills: readonly Fill[]): Markup {
  let text = '';
  parts.forEach((part, index) => {
    text += part;
    if (index >= fills.length) return;
    if (/=\s*$/.test(part) && text.lastIndexOf('<') > text.lastIndexOf('>')) {
      throw new TypeError(`An attribute without quotes: ${part.slice(-30)}`);
    }
    text += written(fills[index]);
  });
  return new Markup(text);
}

/** The visible exception: text that is HTML by its making, never by its reader. */
export function raw(text: string): Markup {
  return new Markup(text);
}

/** For text between tags. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (character) => entities[character] ?? '');
}

/** For the value of an attribute in double or single quotes; also for text. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function written(fill: Fill): string {
  if (fill === null || fill === undefined || fill === false) return '';
  if (fill instanceof Markup) return fill.toString();
  if (typeof fill === 'object') return fill.map(written).join('');
  return escapeAttribute(String(fill));
}
