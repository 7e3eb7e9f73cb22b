import type * as z from 'zod/mini';

/** JSON Schema 2020-12, as OpenAPI 3.1 uses it. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** A pointer into `components`. */
export interface Reference {
  $ref: string;
  description?: string;
}

export interface Example {
  summary?: string;
  value: unknown;
}

export interface MediaType {
  schema: JsonSchema;
  examples?: Readonly<Record<string, Example>>;
}

export type Content = Readonly<Record<string, MediaType>>;

export interface Response {
  description: string;
  headers?: Readonly<Record<string, Reference>>;
  content?: Content;
}

export interface Header {
  description: string;
  schema: JsonSchema;
}

export interface Parameter {
  name: string;
  in: 'path' | 'header';
  required: boolean;
  description: string;
  schema: JsonSchema;
  example?: string;
}

export interface RequestBody {
  description: string;
  required: boolean;
  content: Content;
}

/** All schemes of one entry are needed together; the entries are alternatives. The lists name scopes or roles. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

export interface SecurityScheme {
  type: 'apiKey' | 'http';
  description: string;
  name?: string;
  in?: 'cookie' | 'header';
  scheme?: 'bearer' | 'basic';
}

/** One way in which an operation fails; the list of an operation is in the order in which the server looks (§1.2, §1.3). */
export interface ListedFailure {
  status: number;
  shape: string;
  code?: string;
  message?: string;
  when: string;
}

export interface Operation {
  operationId: string;
  tags: readonly string[];
  summary: string;
  description: string;
  security: readonly SecurityRequirement[];
  requestBody?: RequestBody;
  responses: Readonly<Record<string, Response>>;
  'x-failures': readonly ListedFailure[];
}

/** The methods that the document's routes have. */
export type Method = 'get' | 'post' | 'put' | 'delete';

export type PathItem = Partial<Record<Method, Operation>> & { parameters: readonly (Parameter | Reference)[] };

export interface Tag {
  name: string;
  description: string;
}

/** An OpenAPI 3.1 document, as far as this one goes. */
export interface OpenApiDocument {
  openapi: '3.1.0';
  info: { title: string; version: string; summary: string; description: string };
  jsonSchemaDialect: string;
  servers: readonly { url: string; description: string }[];
  tags: readonly Tag[];
  paths: Readonly<Record<string, PathItem>>;
  components: {
    schemas: Readonly<Record<string, JsonSchema>>;
    parameters: Readonly<Record<string, Parameter>>;
    headers: Readonly<Record<string, Header>>;
    securitySchemes: Readonly<Record<string, SecurityScheme>>;
  };
}
