import MarkdownIt, { type Token } from 'markdown-it';
import { finding } from '../problems.ts';
import { deepestBracket } from './bracket-depth.ts';
import { citation } from './citation-rule.ts';
import { entity } from './entity-rule.ts';
import { html } from './html-rule.ts';
import { image } from './image-rule.ts';
import { autolink, link } from './link-rule.ts';
import { setMark, showAsWritten } from './mark.ts';
import { nesting } from './nesting-rule.ts';
import { table } from './table-rule.ts';

/** The longest body, in UTF-16 units: some hundred thousand words. */
export const longestBody = 500_000;

/** CommonMark and tables, with our own rules for links, pictures, HTML and citations. */
export const parser = new MarkdownIt('commonmark', {
  html: false,
  xhtmlOut: false,
  // Above what our own rules allow, so that they speak before markdown-it falls silent.
  maxNesting: deepestBracket + 4,
});

// What a link may lead to is for our rule to say. Here every address passes, as it was written: one that were stopped
// here would become text without a word, and one that were encoded here would be judged as something else.
parser.validateLink = () => true;
parser.normalizeLink = (address) => address;
parser.normalizeLinkText = (address) => address;

parser.enable('table').disable('strip_references');
parser.block.ruler.before('table', 'nesting', nesting);
parser.block.ruler.at('table', table, { alt: ['paragraph', 'reference'] });
parser.inline.ruler.before('link', 'citation', citation);
parser.inline.ruler.at('link', link);
parser.inline.ruler.at('image', image);
parser.inline.ruler.at('autolink', autolink);
parser.inline.ruler.at('html_inline', html);
parser.inline.ruler.at('entity', entity);

/** The one reading of a body, for all that is made of it: markdown-it's tokens, some with a mark of ours. */
export function parseBody(text: string): Token[] {
  return text.length > longestBody ? refuseWhole(text) : parser.parse(text, {});
}

// The parser needs some kilobytes of memory for each emphasis mark, and runs out of it before the end of ten megabytes.
function refuseWhole(text: string): Token[] {
  const { Token } = MarkdownIt;
  const open = new Token('paragraph_open', 'p', 1);
  const inline = new Token('inline', '', 0);
  const shown = new Token('text', '', 0);
  const close = new Token('paragraph_close', 'p', -1);
  open.block = close.block = true;
  showAsWritten(shown, text);
  setMark(shown, { kind: 'refused', offset: 0, finding: finding('body-too-long', { length: text.length, longest: longestBody }) });
  inline.map = [0, 1];
  inline.children = [shown];
  return [open, inline, close];
}
