import ts from 'typescript';
import { declaredNames } from './declared-names.ts';
import { isFunction, isWrapped, returned } from './syntax.ts';

/** So deep does nothing sensible lead from name to name. */
const deepest = 8;

/**
 * Reads what an expression of a words file may say.
 * @returns for an expression all its texts; what only the running page knows stands between ‹ and ›
 */
export function createTextReader(tree: ts.SourceFile): (node: ts.Node) => readonly string[] {
  const known = declaredNames(tree);

  /** All that may stand there; empty where it holds no text of its own. */
  const texts = (node: ts.Node, depth: number): readonly string[] => {
    if (depth > deepest) return [];
    const inner = (each: ts.Node) => texts(each, depth + 1);
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
    if (ts.isTemplateExpression(node)) return [filled(node, depth)];
    if (ts.isTaggedTemplateExpression(node)) return inner(node.template);
    if (isWrapped(node)) return inner(node.expression);
    if (ts.isConditionalExpression(node)) return [...inner(node.whenTrue), ...inner(node.whenFalse)];
    if (ts.isBinaryExpression(node) && isChoice(node)) return [...inner(node.left), ...inner(node.right)];
    if (ts.isArrayLiteralExpression(node)) return [node.elements.map((each) => part(each, depth + 1)).join('')];
    if (ts.isObjectLiteralExpression(node))
      return node.properties.flatMap((each) => (ts.isPropertyAssignment(each) ? inner(each.initializer) : []));
    if (ts.isElementAccessExpression(node)) return inner(node.expression);
    if (isFunction(node)) return returned(node).flatMap(inner);
    if (ts.isCallExpression(node)) return called(node, depth);
    const meant = ts.isIdentifier(node) ? known(node) : undefined;
    return meant ? inner(meant) : [];
  };

  const called = (node: ts.CallExpression, depth: number): readonly string[] => {
    const [first, ...rest] = node.arguments;
    const name = node.expression.getText(tree);
    if (name === 'quantity' && first) {
      const [one, many] = rest.map((each) => texts(each, depth + 1)[0]);
      return [`${named(first)} ${many ?? `${one ?? ''}s`}`];
    }
    if (name === 'code' || name === 'keep' || name === 'sentences')
      return node.arguments.flatMap((each) => texts(each, depth + 1));
    const meant = ts.isIdentifier(node.expression) ? known(node.expression) : undefined;
    return meant && isFunction(meant) ? returned(meant).flatMap((each) => texts(each, depth + 1)) : [];
  };

  const filled = (node: ts.TemplateExpression, depth: number): string =>
    node.head.text +
    node.templateSpans.map(({ expression, literal }) => part(expression, depth + 1) + literal.text).join('');

  /** What may stand in a place of a sentence: texts, and names of what is filled in. */
  const choices = (node: ts.Node, depth: number): readonly string[] => {
    if (depth > deepest) return [];
    if (isWrapped(node)) return choices(node.expression, depth + 1);
    if (ts.isConditionalExpression(node))
      return [node.whenTrue, node.whenFalse].flatMap((each) => choices(each, depth + 1));
    const meant = ts.isCallExpression(node) && ts.isIdentifier(node.expression) ? known(node.expression) : undefined;
    if (meant && isFunction(meant)) return returned(meant).flatMap((each) => choices(each, depth + 1));
    const all = ts.isPropertyAccessExpression(node) ? [] : texts(node, depth);
    return all.length === 0 ? [named(node)] : all;
  };

  /** A part of a sentence: what alone may stand there, or all that may between marks. */
  const part = (node: ts.Node, depth: number): string => {
    if (ts.isSpreadElement(node)) return part(node.expression, depth);
    const all = choices(node, depth);
    const [only] = all;
    if (all.length === 1 && only !== undefined) return only;
    const bare = new Set(all.map((text) => text.replaceAll(/[‹›]/g, '').trim()).filter((text) => text !== ''));
    return `‹${[...bare].join(' / ')}›`;
  };

  return (node) => texts(node, 0);
}

/** The name of what is filled in, between marks. */
function named(node: ts.Node): string {
  if (ts.isIdentifier(node)) return `‹${node.text}›`;
  if (ts.isPropertyAccessExpression(node)) return `‹${node.name.text}›`;
  if (isWrapped(node)) return named(node.expression);
  if (ts.isBinaryExpression(node)) return named(node.left);
  if (ts.isObjectLiteralExpression(node)) {
    const [first] = node.properties;
    if (first && ts.isPropertyAssignment(first)) return named(first.initializer);
    return first?.name && ts.isIdentifier(first.name) ? named(first.name) : '‹…›';
  }
  if (ts.isCallExpression(node)) {
    const [first] = node.arguments;
    if (first) return named(first);
    return ts.isPropertyAccessExpression(node.expression) ? named(node.expression.expression) : '‹…›';
  }
  return ts.isTemplateExpression(node) ? named(node.templateSpans[0]?.expression ?? node.head) : '‹…›';
}

/** `a ?? b` and `a || b` say the one or the other. */
function isChoice(node: ts.BinaryExpression): boolean {
  const { kind } = node.operatorToken;
  return kind === ts.SyntaxKind.QuestionQuestionToken || kind === ts.SyntaxKind.BarBarToken;
}
