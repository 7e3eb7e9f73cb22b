/** Where the schema of a component stands in the document. */
export function schemaPath(name: string): string {
  return `#/components/schemas/${name}`;
}

/** A schema that is a component. */
export function schemaRef(name: string): { $ref: string } {
  return { $ref: schemaPath(name) };
}
