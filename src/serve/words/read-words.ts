import ts from 'typescript';
import { declaredNames } from './declared-names.ts';
import { createTextReader } from './read-text.ts';
import { isFunction, isWrapped, returned } from './syntax.ts';
import type { WordEntry } from 'virtual:pulse-words';

/**
 * Every text that a words file exports, in the order of the file. Functions and conditionals give all that they may say.
 * @param file path from the root, for the entries
 */
export function readWords(file: string, source: string): WordEntry[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const textsOf = createTextReader(tree);
  const known = declaredNames(tree);
  const found = new Map<string, WordEntry>();

  /** Some keys are found twice, once in each branch of a conditional. */
  const add = (key: string, node: ts.Node, within: boolean) => {
    const texts = textsOf(node).filter((text) => text.trim() !== '');
    if (texts.length === 0) return;
    const known = found.get(key);
    const line = known?.line ?? tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
    const all = [...new Set([...(known?.texts ?? []), ...texts])];
    found.set(key, { file, line, key, texts: all, plain: !within && known === undefined && isPlain(node) });
  };

  /** @param within whether it stands in a function or a conditional */
  const walk = (node: ts.Node, key: string, within: boolean): void => {
    if (ts.isObjectLiteralExpression(node)) {
      for (const property of node.properties) {
        const name = property.name && nameOf(property.name);
        if (name === undefined) continue;
        if (ts.isPropertyAssignment(property)) walk(property.initializer, `${key}.${name}`, within);
        else if (ts.isMethodDeclaration(property)) walk(property, `${key}.${name}`, true);
        else if (ts.isShorthandPropertyAssignment(property)) add(`${key}.${name}`, property.name, true);
      }
      return;
    }
    if (ts.isArrayLiteralExpression(node) && !isLine(node)) {
      node.elements.forEach((element, at) =>
        walk(ts.isSpreadElement(element) ? element.expression : element, `${key}.${at}`, within),
      );
      return;
    }
    if (isWrapped(node)) return walk(node.expression, key, within);
    if (ts.isConditionalExpression(node) && (isNested(node.whenTrue) || isNested(node.whenFalse))) {
      walk(node.whenTrue, key, true);
      walk(node.whenFalse, key, true);
      return;
    }
    if (isFunction(node)) return returned(node).forEach((value) => walk(value, key, true));
    const meant = ts.isIdentifier(node) ? known(node) : undefined;
    if (meant && isNested(meant)) return walk(meant, key, within);
    add(key, node, within);
  };

  for (const statement of tree.statements) {
    if (!isExported(statement)) continue;
    if (ts.isFunctionDeclaration(statement) && statement.name) walk(statement, statement.name.text, true);
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations)
      if (initializer && ts.isIdentifier(name)) walk(initializer, name.text, false);
  }
  return [...found.values()].sort((one, other) => one.line - other.line);
}

/** A text without anything filled in. */
function isPlain(node: ts.Node): boolean {
  if (ts.isTaggedTemplateExpression(node)) return ts.isNoSubstitutionTemplateLiteral(node.template);
  return ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);
}

/** An array that is a sentence, not a list of things: it takes over the parts of another sentence. */
function isLine(node: ts.ArrayLiteralExpression): boolean {
  return node.elements.some((each) => ts.isSpreadElement(each) && !isNested(each.expression));
}

/** Whether there is a list or an object in it, by itself or in a branch. */
function isNested(node: ts.Node): boolean {
  if (isWrapped(node)) return isNested(node.expression);
  if (ts.isConditionalExpression(node)) return isNested(node.whenTrue) || isNested(node.whenFalse);
  return ts.isObjectLiteralExpression(node) || (ts.isArrayLiteralExpression(node) && !isLine(node));
}

function isExported(node: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(node) &&
    ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
  );
}

function nameOf(name: ts.PropertyName): string | undefined {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name) ? name.text : undefined;
}
