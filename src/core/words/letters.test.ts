import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Whether a literal is a name for the program: of a module, a key, the place of a link, or a value that is compared. */
function isName(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isBinaryExpression(parent)) return parent.operatorToken.kind !== ts.SyntaxKind.PlusToken;
  if (ts.isPropertyAssignment(parent)) return parent.name === node;
  // The key of an entry of a map, before its words.
  if (ts.isArrayLiteralExpression(parent)) return parent.elements[0] === node && ts.isArrayLiteralExpression(parent.parent);
  return ts.isCallExpression(parent) && ts.isIdentifier(parent.expression) && parent.expression.text === 'slot' && parent.arguments[0] === node;
}

/** The texts in a language's modules, by file: those that functions put together too. */
function textsOf(language: string): { file: string; text: string }[] {
  const folder = fileURLToPath(new URL(`./${language}/`, import.meta.url));
  const files = readdirSync(folder).filter((name) => !name.endsWith('.test.ts'));
  return files.flatMap((file) => {
    const texts: { file: string; text: string }[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
      if (ts.isStringLiteralLike(node) && !isName(node)) texts.push({ file, text: node.text });
      if (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) texts.push({ file, text: node.text });
      ts.forEachChild(node, visit);
    };
    ts.forEachChild(ts.createSourceFile(file, readFileSync(`${folder}${file}`, 'utf8'), ts.ScriptTarget.Latest, true), visit);
    return texts;
  });
}

/** Words that stand in other letters with a reason: tags of languages, names of formats, standards and keys, and the T of ISO 8601. */
const everywhere = new Set(
  ['en GB uk', 'Markdown Atom JSON Feed LD SVG PNG Schema Dublin Core PROV O CiTO schema org', 'STANAG AJP', 'CSV GeoJSON KML iCalendar Lines Data Package Frictionless', 'CSL JSON BibTeX biblatex RIS UTF TimelineJS markwhen', 'SWHID TimeMap Memento RFC', 'Enter', 'T'].flatMap((names) => names.split(' ')),
);

test.each([
  { language: 'en', others: /\p{Script=Cyrillic}+/gu },
  { language: 'uk', others: /\p{Script=Latin}+/gu },
])('the words of $language are in its own letters', ({ language, others }) => {
  const texts = textsOf(language);
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.flatMap(({ file, text }) => (text.match(others) ?? []).flatMap((word) => (everywhere.has(word) ? [] : [`${file}: ${word}`])))).toEqual([]);
});

test('words have the marks of a book: curly apostrophes, and quotation marks of their language', () => {
  expect(['en', 'uk'].flatMap(textsOf).filter(({ text }) => /["'`]/.test(text))).toEqual([]);
  expect(textsOf('uk').filter(({ text }) => /[“”„]/.test(text))).toEqual([]);
  expect(textsOf('en').filter(({ text }) => /[«»]/.test(text))).toEqual([]);
});
