import { componentSchemas, type SchemaTable } from './component-schemas';
import { connectionPaths } from './vmware/paths';
import type { JsonSchema, OpenApiDocument, Parameter } from './document-types';
import { firstFailures } from './door-failures';
import type { Failure } from './failure';
import { knownValues } from './known-values';
import { schemaTable } from './schema-table';
import { headers, securitySchemes } from './security';
import { healthFailures, loginFailures, logoutFailures, mockModeFailures } from './server-failures';
import { serverPaths } from './server-paths';
import { vmwareFailures } from './vmware/failures';

/** The server that the document describes; what is said of servers of April 2026 is said where they differ. */
const serverVersion = '6.3.0';

const allFailures: readonly Failure[] = [
  ...[firstFailures, healthFailures, loginFailures, logoutFailures, mockModeFailures].flat(),
  ...Object.values(vmwareFailures).flat(),
];

/** The body of each failure, by name, and the codes of all envelopes. */
function failureSchemas(): Record<string, JsonSchema> {
  const bodies = allFailures.flatMap(({ component }) =>
    component?.schema ? [[component.name, component.schema] as const] : [],
  );
  const codes = allFailures.flatMap(({ shape, code }) => (shape === 'envelope' && code !== undefined ? [code] : []));
  return {
    TextError: { type: 'string', description: 'An error as plain text: a message and a line feed, without a code.' },
    ErrorCode: {
      type: 'string',
      description: 'The codes of the error envelope on the routes of this document.',
      enum: [...new Set(codes)].sort(),
    },
    ...Object.fromEntries(bodies),
  };
}

const organisation: Parameter = {
  ...{ name: 'X-Pulse-Org-ID', in: 'header', required: false, schema: { type: 'string' }, example: 'default' },
  description:
    'The organisation; without it the cookie `pulse_org_id`, else `default`. Servers of one organisation need none.',
};

const description = `The connection routes of the VMware family and the routes that go with them, as the settings workspace uses them.

Errors come in five shapes: an envelope with a code, a missing scope, a code with a message, a message alone, and plain text. A connection test that fails is a 400, whatever the reason; 404 means that the integration is off or that there is no such connection. So decide by the code, not by the status. Each operation lists its failures in the order in which the server looks, in its description and as \`x-failures\`.

Unknown keys in replies are to be expected, and so are values that the lists of this document lack.

A method that a route lacks is answered with 405, \`Method not allowed\` as text. A server on which no way to sign in is set up lets in those who call from its own machine.`;

/**
 * The OpenAPI document of the connection routes and the routes that go with them (§1.1, §1.4).
 * @param table the schemas that the components are made of
 * @throws {Error} where a note is about a key that its schema lacks
 */
export function openApiDocument(table: SchemaTable = schemaTable): OpenApiDocument {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Pulse platform connections: VMware',
      version: serverVersion,
      summary: 'What the settings workspace and the server say to each other.',
      description,
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [{ url: '/', description: 'The server that the page came from.' }],
    tags: [
      { name: 'VMware connections', description: 'Connections to vCenter: store, change, test and preview them.' },
      { name: 'Session', description: 'Signing in and out.' },
      { name: 'Server', description: 'What kind of server it is.' },
    ],
    paths: { ...connectionPaths, ...serverPaths },
    components: {
      schemas: { ...componentSchemas(table), ...knownValues, ...failureSchemas() },
      parameters: { Organisation: organisation },
      headers,
      securitySchemes,
    },
  };
}

/** The document as text: the same every time, so that two can be compared. */
export function openApiText(): string {
  return `${JSON.stringify(openApiDocument(), undefined, 2)}\n`;
}
