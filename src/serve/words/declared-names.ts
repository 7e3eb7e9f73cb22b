import ts from 'typescript';
import { isFunction } from './syntax.ts';

/** What a name stands for in this file; undefined for parameters and for what comes from elsewhere. */
export function declaredNames(tree: ts.SourceFile): (name: ts.Identifier) => ts.Node | undefined {
  const found = new Map<string, ts.Node>();
  const look = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer)
      found.set(node.name.text, node.initializer);
    ts.forEachChild(node, look);
  };
  look(tree);
  return (name) => (isParameter(name) ? undefined : found.get(name.text));
}

function isParameter(name: ts.Identifier): boolean {
  const hasName = (parameter: ts.ParameterDeclaration): boolean =>
    ts.isIdentifier(parameter.name)
      ? parameter.name.text === name.text
      : parameter.name.elements.some((each) => ts.isBindingElement(each) && each.name.getText() === name.text);
  for (let node: ts.Node = name; !ts.isSourceFile(node); node = node.parent)
    if (isFunction(node) && node.parameters.some(hasName)) return true;
  return false;
}
