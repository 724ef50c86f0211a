import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** The texts in a language's modules, by file: those that functions put together too, without names of modules and values that are compared. */
function textsOf(language: string): { file: string; text: string }[] {
  const folder = fileURLToPath(new URL(`./${language}/`, import.meta.url));
  const files = readdirSync(folder).filter((name) => !name.endsWith('.test.ts'));
  return files.flatMap((file) => {
    const texts: { file: string; text: string }[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
      const isCompared = ts.isBinaryExpression(node.parent) && node.parent.operatorToken.kind !== ts.SyntaxKind.PlusToken;
      if (ts.isStringLiteralLike(node) && !isCompared) texts.push({ file, text: node.text });
      if (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) texts.push({ file, text: node.text });
      ts.forEachChild(node, visit);
    };
    ts.forEachChild(ts.createSourceFile(file, readFileSync(`${folder}${file}`, 'utf8'), ts.ScriptTarget.Latest, true), visit);
    return texts;
  });
}

/** What stands in the letters of another language with a reason: tags. */
const tags = new Set(['uk', 'uk-UA', 'en-GB']);

test.each([
  { language: 'en', others: /\p{Script=Cyrillic}/u },
  { language: 'uk', others: /\p{Script=Latin}/u },
])('the words of $language are in its own letters', ({ language, others }) => {
  const texts = textsOf(language);
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter(({ text }) => others.test(text) && !tags.has(text))).toEqual([]);
});

test('words have the marks of a book: curly apostrophes, and quotation marks of their language', () => {
  expect(['en', 'uk'].flatMap(textsOf).filter(({ text }) => /["'`]/.test(text))).toEqual([]);
  expect(textsOf('uk').filter(({ text }) => /[“”„]/.test(text))).toEqual([]);
  expect(textsOf('en').filter(({ text }) => /[«»]/.test(text))).toEqual([]);
});
