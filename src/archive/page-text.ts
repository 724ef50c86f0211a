import { decodeHTML } from 'entities';

export interface PageText {
  readonly title: string;
  /** What can be read on the page beside its furniture, with single spaces. */
  readonly text: string;
}

const unread = /<(script|style|template|svg)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;
const comment = /<!--[\s\S]*?-->/g;
const tag = /<\/?[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi;

/** The title and the text of a page of the site, which is valid HTML, for the search of a player. */
export function pageText(html: string): PageText {
  const main = /<main\b[\s\S]*<\/main\s*>/i.exec(html)?.[0] ?? /<body\b[\s\S]*/i.exec(html)?.[0] ?? '';
  return { title: plain(/<title\b[^>]*>([\s\S]*?)<\/title\s*>/i.exec(html)?.[1] ?? ''), text: plain(main) };
}

const plain = (html: string): string =>
  decodeHTML(html.replace(comment, ' ').replace(unread, ' ').replace(tag, ' ')).replace(/\s+/g, ' ').trim();
