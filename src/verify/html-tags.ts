import { decodeHTML, decodeHTMLAttribute } from 'entities';

export interface Tag {
  /** In small letters. */
  readonly name: string;
  /** By names in small letters; references are decoded. Of an attribute that stands there twice, the first counts. */
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands between it and its end tag, where that is no markup (scripts, styles); else ''. */
  readonly raw: string;
}

/** Elements whose content is text up to their end tag (HTML Standard, 13.2.5). Without scripts, `noscript` holds markup, which counts. */
const rawText = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);

const name = /[a-z][^\s/>]*/iy;
const attribute = /[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y;

/** The start tags of an HTML or SVG text, in their order, by the tokenisation of the HTML Standard. */
export function* startTags(html: string): Iterable<Tag> {
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const isEnd = html[at + 1] === '/';
    const tag = matchAt(name, html, at + (isEnd ? 2 : 1));
    if (tag === null) {
      at = behindOther(html, at);
      continue;
    }
    const attributes = new Map<string, string>();
    let end = name.lastIndex;
    for (let found = matchAt(attribute, html, end); found !== null; found = matchAt(attribute, html, end)) {
      end = attribute.lastIndex;
      const its = (found[1] as string).toLowerCase();
      if (!attributes.has(its)) attributes.set(its, decodeHTMLAttribute(found[2] ?? found[3] ?? found[4] ?? ''));
    }
    const close = html.indexOf('>', end);
    at = close < 0 ? html.length : close + 1;
    if (isEnd) continue;
    const its = tag[0].toLowerCase();
    const raw = rawText.has(its) && html[at - 2] !== '/' ? html.slice(at, endOfRaw(html, its, at)) : '';
    at += raw.length;
    yield { name: its, attributes, raw: its === 'textarea' || its === 'title' ? decodeHTML(raw) : raw };
  }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Behind a comment, a declaration, or a sign that is none of markup. */
function behindOther(html: string, at: number): number {
  if (html.startsWith('<!--', at)) {
    if (html.startsWith('>', at + 4) || html.startsWith('->', at + 4)) return html.indexOf('>', at) + 1;
    const end = /--!?>/g;
    end.lastIndex = at + 4;
    return end.exec(html) === null ? html.length : end.lastIndex;
  }
  if (html.startsWith('<![CDATA[', at)) return at + 9;
  if (!/[!?/]/.test(html[at + 1] ?? '')) return at + 1;
  const close = html.indexOf('>', at);
  return close < 0 ? html.length : close + 1;
}

function endOfRaw(html: string, tag: string, at: number): number {
  const end = new RegExp(`</${tag}(?=[\\s/>])`, 'gi');
  end.lastIndex = at;
  return end.exec(html)?.index ?? html.length;
}
