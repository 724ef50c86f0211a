import ts from 'typescript';

/** A text that a template says by itself: of an element, of an attribute that is read out, or as a heading of a script. */
export interface Said {
  readonly text: string;
  /** From 1, in the file. */
  readonly line: number;
}

/** Attributes of elements and components that readers see or hear. */
const spoken = new Set(['title', 'alt', 'placeholder', 'aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'data-label', 'label', 'caption', 'heading', 'description', 'text', 'summary']);

const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

/** What stands in a template, read as JSX, which it is but for its document type. */
export function saidInTemplate(source: string): Said[] {
  const [fenced = ''] = /^\s*---\r?\n[^]*?^---\s*$/m.exec(source) ?? [];
  // As many characters and lines as in the file, so that places in it stay.
  const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
  const template = `${blank(fenced)}${source.slice(fenced.length)}`.replace(/<!doctype[^>]*>/i, blank);
  const before = '<>';
  const file = ts.createSourceFile('template.tsx', `${before}${template}</>`, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  // Astro lets an expression be several elements, which JSX does not.
  const severalElements = 2657;
  const faults = (file as unknown as { parseDiagnostics: readonly ts.Diagnostic[] }).parseDiagnostics.filter(({ code }) => code !== severalElements);
  if (faults.length > 0) throw new Error(faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')).join('\n'));
  const said: Said[] = [];
  const say = (node: ts.Node, text: string): void => {
    if (hasLetters(text)) said.push({ text: text.trim(), line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
  };

  /** The texts that an expression can come to be, where it is shown. */
  const shown = (node: ts.Expression): void => {
    if (ts.isStringLiteralLike(node)) say(node, node.text);
    else if (ts.isTemplateExpression(node)) {
      say(node.head, node.head.text);
      for (const { expression, literal } of node.templateSpans) {
        shown(expression);
        say(literal, literal.text);
      }
    } else if (ts.isParenthesizedExpression(node)) shown(node.expression);
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(shown);
    else if (ts.isBinaryExpression(node)) {
      const { kind } = node.operatorToken;
      if (kind === ts.SyntaxKind.PlusToken || kind === ts.SyntaxKind.QuestionQuestionToken || kind === ts.SyntaxKind.BarBarToken) shown(node.left);
      if (kind !== ts.SyntaxKind.EqualsEqualsEqualsToken && kind !== ts.SyntaxKind.ExclamationEqualsEqualsToken) shown(node.right);
    } else if (ts.isArrayLiteralExpression(node)) node.elements.forEach(shown);
    else if (ts.isCallExpression(node)) {
      const { expression } = node;
      if (!ts.isPropertyAccessExpression(expression)) return;
      if (expression.name.text === 'join') node.arguments.forEach(shown);
      if (['join', 'map', 'flatMap', 'filter', 'toReversed'].includes(expression.name.text)) shown(expression.expression);
      for (const argument of node.arguments) if (ts.isArrowFunction(argument)) returned(argument.body).forEach(shown);
    }
  };

  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) say(node, node.text);
    else if (ts.isJsxAttribute(node)) {
      const { initializer } = node;
      if (spoken.has(node.name.getText())) {
        if (initializer !== undefined && ts.isStringLiteral(initializer)) say(initializer, initializer.text);
        else if (initializer !== undefined && ts.isJsxExpression(initializer) && initializer.expression !== undefined) shown(initializer.expression);
      }
    } else if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent) && node.expression !== undefined) shown(node.expression);
    node.forEachChild(visit);
  };
  visit(file);
  return said;
}

/** What a function gives back. */
function returned(body: ts.ConciseBody): ts.Expression[] {
  if (!ts.isBlock(body)) return [body];
  const found: ts.Expression[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isReturnStatement(node) && node.expression !== undefined) found.push(node.expression);
    else if (!ts.isFunctionLike(node)) node.forEachChild(look);
  };
  body.forEachChild(look);
  return found;
}

/**
 * What the script of a template, or a module of the site, holds of sentences and headings: strings with a space between words,
 * or that begin with a capital. What is thrown, imported and told to developers is not said by a page.
 */
export function saidInScript(script: string): Said[] {
  const file = ts.createSourceFile('script.ts', script, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const said: Said[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isNewExpression(node) || ts.isTypeNode(node)) return;
    if (ts.isCallExpression(node) && /\.(?:write|error|replace|for)$/.test(node.expression.getText())) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      const text = withoutMarkup(node.text).trim();
      if (/\p{L}[\p{L}’,;:.]* \p{L}|^\p{Lu}\p{Ll}/u.test(text)) said.push({ text, line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
    }
    node.forEachChild(visit);
  };
  visit(file);
  return said;
}

/** What is left of a piece of HTML without elements and names of attributes. */
const withoutMarkup = (text: string): string => text.replace(/<\/?[a-z][^<>]*?(?:>|[\w-]+="|$)|"?\s[\w-]+="|">/g, '');

/** The script of an Astro file; '': it has none. */
export const scriptOf = (source: string): string => /^\s*---\r?\n([^]*?)^---\s*$/m.exec(source)?.[1] ?? '';
