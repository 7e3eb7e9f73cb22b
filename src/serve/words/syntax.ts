import ts from 'typescript';

/** What a type assertion or brackets stand around. */
export function isWrapped(
  node: ts.Node,
): node is ts.AsExpression | ts.SatisfiesExpression | ts.ParenthesizedExpression | ts.NonNullExpression {
  return (
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isParenthesizedExpression(node) ||
    ts.isNonNullExpression(node)
  );
}

/** What has a body that may return. */
export type WordFunction = ts.ArrowFunction | ts.FunctionExpression | ts.MethodDeclaration | ts.FunctionDeclaration;

/** Of whatever spelling. */
export function isFunction(node: ts.Node): node is WordFunction {
  return (
    ts.isArrowFunction(node) ||
    ts.isFunctionExpression(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isFunctionDeclaration(node)
  );
}

/** What a function may return; what functions within it return is not among it. */
export function returned(node: WordFunction): readonly ts.Expression[] {
  if (!node.body) return [];
  if (!ts.isBlock(node.body)) return [node.body];
  const found: ts.Expression[] = [];
  const look = (inner: ts.Node): void => {
    if (ts.isReturnStatement(inner)) {
      if (inner.expression) found.push(inner.expression);
    } else if (!isFunction(inner)) ts.forEachChild(inner, look);
  };
  ts.forEachChild(node.body, look);
  return found;
}
