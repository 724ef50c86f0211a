const comment = /\/\*[\s\S]*?(?:\*\/|$)/g;
const address = /url\(\s*(?:"((?:[^"\\\n]|\\[\s\S])*)"|'((?:[^'\\\n]|\\[\s\S])*)'|((?:[^\s"'()\\]|\\[\s\S])*))\s*\)|@import\s+(?:"((?:[^"\\\n]|\\[\s\S])*)"|'((?:[^'\\\n]|\\[\s\S])*)')|(?:image-set|src)\(\s*(?:"([^"]*)"|'([^']*)')/gi;

/** What a style sheet, or a style attribute, has loaded: `url(…)`, `@import` and `image-set(…)`. */
export function cssAddresses(css: string): string[] {
  return [...css.replace(comment, ' ').matchAll(address)].map((found) => unescaped(found.slice(1).find((part) => part !== undefined) ?? ''));
}

/** CSS Syntax 3, 4.3.7. */
const unescaped = (text: string): string => text.replace(/\\(?:([0-9a-f]{1,6})\s?|([\s\S]))/gi, (_, code: string | undefined, sign: string) => (code === undefined ? sign : String.fromCodePoint(Math.min(parseInt(code, 16), 0x10ffff))));
