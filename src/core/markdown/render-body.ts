import MarkdownIt, { type RendererRule, type Token } from 'markdown-it';
import { isBeforeCitation } from './citation-rule.ts';
import { markOf } from './mark.ts';
import type { OwnLink } from './own-link.ts';
import { parseBody, parser } from './parser.ts';

export interface BodyOptions {
  /** The HTML of the citation item with this index, as `readBody` counts them. */
  readonly cite: (index: number) => string;
  /** The address of the page of one of the timeline's own things; null: there is none, and its link becomes text. */
  readonly address: (link: OwnLink) => string | null;
}

const escaped = parser.utils.escapeHtml;

/**
 * The HTML of a body. Safe for any input: elements and attributes are those of CommonMark and tables, addresses those
 * that the link rule let pass, and all else, what is refused included, is escaped text. Headings begin at h2.
 */
export function renderBody(text: string, options: BodyOptions): string {
  const renderer = new MarkdownIt.Renderer();
  Object.assign(renderer.rules, blockRules, inlineRules, linkRules(options.address), citationRules(options.cite));
  return renderer.render(parseBody(text), parser.options);
}

const attribute = (name: string, value: string): string => ` ${name}="${escaped(value)}"`;

type Rules = Record<string, RendererRule>;

const content = (tokens: Token[], index: number): string => tokens[index]?.content ?? '';
const asText: RendererRule = (tokens, index) => escaped(content(tokens, index));
const asCode: RendererRule = (tokens, index) => `<pre><code>${escaped(content(tokens, index))}</code></pre>\n`;

const heading: RendererRule = (tokens, index) => {
  const { tag, nesting } = tokens[index] as Token;
  const shifted = `h${Math.min(6, Number(tag.slice(1)) + 1)}`;
  return nesting === 1 ? `<${shifted}>` : `</${shifted}>\n`;
};

// The alignment comes as a style attribute, which the content security policy blocks.
const cell: RendererRule = (tokens, index) => {
  const { tag, attrs } = tokens[index] as Token;
  const alignment = /left|center|right/.exec(String(attrs?.[0]?.[1] ?? ''))?.[0];
  return alignment === undefined ? `<${tag}>` : `<${tag} class="align-${alignment}">`;
};

const blockRules: Rules = {
  heading_open: heading,
  heading_close: heading,
  fence: asCode,
  code_block: asCode,
  table_open: () => '<div class="table">\n<table>\n',
  table_close: () => '</table>\n</div>\n',
  th_open: cell,
  td_open: cell,
};

// No rule makes the last three; were one to, they would be text.
const inlineRules: Rules = { refused: asText, html_inline: asText, html_block: asText, image: asText };

function linkRules(address: BodyOptions['address']): Rules {
  let closing = '';
  return {
    link_open(tokens, index) {
      const token = tokens[index] as Token;
      const mark = markOf(token);
      const own = mark?.kind === 'link' ? mark.own : null;
      const href = mark?.kind !== 'link' ? null : own === null ? String(token.attrGet('href')) : address(own);
      closing = href === null ? '' : '</a>';
      if (href === null) return '';
      const title = String(token.attrGet('title') ?? '').replace(/\s+/g, ' ');
      return `<a${attribute('href', href)}${title === '' ? '' : attribute('title', title)}${own === null ? attribute('rel', 'external') : ''}>`;
    },
    link_close: () => closing,
  };
}

function citationRules(cite: BodyOptions['cite']): Rules {
  let count = 0;
  return {
    citation(tokens, index) {
      const mark = markOf(tokens[index] as Token);
      const items = mark?.kind === 'citations' ? mark.items : [];
      return `<sup class="cites">${items.map(() => cite(count++)).join(',\u2009')}</sup>`;
    },
    // A mark stands close to the word that it belongs to; two marks stand apart.
    text(tokens, index) {
      if (!isBeforeCitation(tokens, index)) return escaped(content(tokens, index));
      const close = content(tokens, index).trimEnd();
      return close === '' && tokens[index - 1]?.type === 'citation' ? ' ' : escaped(close);
    },
    softbreak: (tokens, index) => (isBeforeCitation(tokens, index) && tokens[index - 1]?.type !== 'citation' ? '' : '\n'),
  };
}
