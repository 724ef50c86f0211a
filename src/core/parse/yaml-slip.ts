import { isCollection, isMap, isScalar, isSeq, type Document, type Node, type YAMLError } from 'yaml';

/** A slip in the syntax of YAML: where it begins, and what it is in words that end the sentence “This cannot be read: …”. */
export interface YamlSlip {
  readonly offset: number;
  readonly detail: string;
}

/**
 * What the parser's error means to someone who does not know its words. What is not closed is shown where it opens, since
 * the parser notices it only where the text ends.
 */
export function yamlSlip(error: YAMLError, document: Document.Parsed, text: string): YamlSlip {
  const [offset] = error.pos;
  const isQuote = /closing .quote/.test(error.message);
  if (isQuote || /end with a [\]}]$/.test(error.message)) {
    const opening = openingOf(document, offset, isQuote);
    const detail = isQuote
      ? 'this quote is not closed, or what it quotes goes on without indentation'
      : `this “${text[opening] ?? ''}” is not closed, or its lines stand too far left`;
    return { offset: opening, detail };
  }
  const indentation = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  if (error.code !== 'TAB_AS_INDENT' && /^\s*\t\s*$/.test(indentation)) return { offset: offset - indentation.length + indentation.indexOf('\t'), detail: tabs };
  return { offset, detail: wordsOf(error, text) };
}

/** Where the outermost quote, or bracket, opens that ends where the parser missed its end. Not recursive, for depth’s sake. */
function openingOf(document: Document.Parsed, end: number, isQuote: boolean): number {
  let opening = end;
  const open: unknown[] = [document.contents];
  while (open.length > 0) {
    const node = open.pop() as Node | null | undefined;
    const range = node?.range;
    const isWanted = isQuote ? isScalar(node) && node.type !== 'PLAIN' : isCollection(node) && node.flow === true;
    if (isWanted && range?.[1] === end && range[0] < opening) opening = range[0];
    if (isMap(node)) for (const { key, value } of node.items) open.push(key, value);
    if (isSeq(node)) for (const item of node.items) open.push(item);
  }
  return opening;
}

const tabs = 'lines are indented with spaces, not with tabs';

/** By the code of the parser, and by its message where one code has several meanings; the first that fits. */
const words: readonly (readonly [code: YAMLError['code'], message: RegExp, detail: string])[] = [
  ['MULTILINE_IMPLICIT_KEY', /./, 'this line and the next do not fit together; a “: ” is missing, or one of them stands too far left or right'],
  ['MISSING_CHAR', /^Sequence item without -/, 'this line of a list does not begin with “- ”, or stands too far left'],
  ['MISSING_CHAR', /^Implicit map keys/, 'a “: ” is missing after this key'],
  ['MISSING_CHAR', /^Missing , or :|^Missing ,/, 'a comma is missing before this'],
  ['MISSING_CHAR', /^Missing space after :/, 'a space is missing after the colon'],
  ['MISSING_CHAR', /^Comments must/, 'a space is missing before the “#” of a comment'],
  ['BAD_INDENT', /same column$/, 'this line stands further left or right than those that it belongs to'],
  ['BAD_INDENT', /./, 'this line stands too far left or right'],
  ['TAB_AS_INDENT', /./, tabs],
  ['BAD_DQ_ESCAPE', /./, 'a backslash in double quotes begins an escape that there is not; write two'],
  ['BLOCK_IN_FLOW', /./, 'between brackets or braces a text that contains “: ” stands in quotes, or a comma is missing'],
  ['UNEXPECTED_TOKEN', /^Unexpected scalar at node end/, 'something stands after the end of the value; within double quotes a quote is written \\", within single ones twice'],
  ['UNEXPECTED_TOKEN', /^Unexpected block-seq-ind on same line/, 'a list begins on the line below its key'],
  ['UNEXPECTED_TOKEN', /^Unexpected flow-(?:seq|map)-end/, 'this bracket closes nothing'],
  ['UNEXPECTED_TOKEN', /^Unexpected , in|^Unexpected empty item/, 'a value is missing before this comma'],
  ['UNEXPECTED_TOKEN', /^Block scalar header|^Not a YAML token/, 'after “|” or “>” the text begins on the next line'],
  ['UNEXPECTED_TOKEN', /./, 'this does not belong here'],
  ['BAD_DIRECTIVE', /./, 'a line that begins with “%” does not belong here'],
];

function wordsOf({ code, message, pos: [offset] }: YAMLError, text: string): string {
  if (code === 'BAD_SCALAR_START') return `a text that begins with “${text[offset] ?? ''}” stands in quotes`;
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    const line = text.slice(offset, offset + 1000).split('\n', 1)[0] ?? '';
    return /:(?:\s|$)/.test(line) ? 'a text that contains “: ” stands in quotes' : 'the lines after this one stand too far right';
  }
  // A whole word after such a sign is taken for a name, and only what follows it is in the parser's way.
  const [, sign] = /[:,[{-][ \t]+([*&!])\S*[ \t]+$/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)) ?? [];
  if (code === 'UNEXPECTED_TOKEN' && sign !== undefined) return `a text that begins with “${sign}” stands in quotes`;
  return words.find(([each, pattern]) => each === code && pattern.test(message))?.[2] ?? message.replace(/^./, (first) => first.toLowerCase()).replace(/[.\s]+$/, '');
}
