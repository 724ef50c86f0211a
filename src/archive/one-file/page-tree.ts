/** A page of this site as a tree. What an element says and its attributes are as they were written, escapes and all. */
export interface PageElement {
  name: string;
  /** By name; an empty text for one without a value. */
  readonly attributes: Map<string, string>;
  children: PageNode[];
}

/** An element, or text as HTML. */
export type PageNode = PageElement | string;

const empty = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
/** In which nothing is markup until they end. */
const opaque = new Set(['script', 'style']);

const token = /<!--[^]*?-->|<!doctype[^>]*>|<\/([a-z][\w:-]*)\s*>|<([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;
const attribute = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/**
 * Reads a page as this program writes it: each element is closed, and in quotation marks there is no bare one. Comments and the document type
 * are left out.
 * @throws Error for a page that is not written so: no other program's HTML can be read by this.
 */
export function readPageTree(html: string): PageElement {
  const root: PageElement = { name: '', attributes: new Map(), children: [] };
  const open = [root];
  let from = 0;
  const addText = (end: number): void => {
    if (end > from) open.at(-1)?.children.push(html.slice(from, end));
  };
  token.lastIndex = 0;
  for (let found = token.exec(html); found !== null; found = token.exec(html)) {
    const [whole, closed, opened, rest = ''] = found;
    addText(found.index);
    from = found.index + whole.length;
    if (closed !== undefined) {
      const last = open.pop();
      if (open.length === 0 || last?.name !== closed) throw new Error(`The page closes “${closed}” where “${last?.name ?? ''}” is open.`);
    } else if (opened !== undefined) {
      const element: PageElement = { name: opened, attributes: attributesIn(rest), children: [] };
      open.at(-1)?.children.push(element);
      if (opaque.has(opened)) {
        const end = html.indexOf(`</${opened}>`, from);
        if (end < 0) throw new Error(`The page does not close “${opened}”.`);
        element.children.push(html.slice(from, end));
        from = end + opened.length + '</>'.length;
        token.lastIndex = from;
      } else if (!empty.has(opened) && !rest.endsWith('/')) {
        open.push(element);
      }
    }
  }
  addText(html.length);
  if (open.length !== 1) throw new Error(`The page does not close “${open.at(-1)?.name ?? ''}”.`);
  return root;
}

function attributesIn(text: string): Map<string, string> {
  return new Map([...text.matchAll(attribute)].map(([, name = '', double, single, bare]) => [name, double ?? single?.replaceAll('"', '&quot;') ?? bare ?? '']));
}

/** The tree as HTML again. */
export function writePageTree(node: PageNode): string {
  if (typeof node === 'string') return node;
  const inner = node.children.map(writePageTree).join('');
  if (node.name === '') return inner;
  const attributes = [...node.attributes].map(([name, value]) => (value === '' ? ` ${name}${name === 'alt' ? '=""' : ''}` : ` ${name}="${value}"`)).join('');
  return empty.has(node.name) ? `<${node.name}${attributes}>` : `<${node.name}${attributes}>${inner}</${node.name}>`;
}

/** All elements below a node, in reading order. */
export function* elementsIn({ children }: PageElement): Generator<PageElement> {
  for (const child of children) {
    if (typeof child === 'string') continue;
    yield child;
    yield* elementsIn(child);
  }
}

export const hasClass = ({ attributes }: PageElement, name: string): boolean => (attributes.get('class') ?? '').split(/\s+/).includes(name);
