import { decodeHTML } from 'entities';

export interface PageText {
  readonly title: string;
  /** What can be read on the page beside its furniture, with single spaces. */
  readonly text: string;
}

/** The title and the text of a page of the site, which is valid HTML, for the search of a player. Takes time in proportion to the length. */
export function pageText(html: string): PageText {
  const main = between(html, /<main\b/i, '</main') ?? between(html, /<body\b/i, '</body') ?? '';
  return { title: plain(between(html, /<title\b/i, '</title') ?? ''), text: plain(main) };
}

/** From where the pattern is first found to the last end, or to where the text ends. */
function between(html: string, start: RegExp, end: string): string | null {
  const from = html.search(start);
  const to = html.lastIndexOf(end);
  return from < 0 ? null : html.slice(from, to < from ? html.length : to);
}

const unread: ReadonlySet<string> = new Set(['script', 'style', 'template', 'svg']);
const tag = /<(?:(!--)|(\/?[a-z][a-z0-9-]*)(?:[^<>"']|"[^"]*"|'[^']*')*>)/gi;

function plain(html: string): string {
  const texts: string[] = [];
  let at = 0;
  for (const { index, 0: whole, 1: comment, 2: name = '' } of html.matchAll(tag)) {
    if (index < at) continue;
    texts.push(html.slice(at, index));
    const isUnread = unread.has(name.toLowerCase());
    const end = comment === undefined && !isUnread ? index + whole.length : html.indexOf(isUnread ? `</${name}` : '-->', index);
    at = end < 0 ? html.length : end + (comment === undefined ? 0 : '-->'.length);
  }
  texts.push(html.slice(at));
  return decodeHTML(texts.join(' ')).replace(/\s+/g, ' ').trim();
}
