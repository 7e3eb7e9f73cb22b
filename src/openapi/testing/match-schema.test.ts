import { describe, expect, it } from 'vitest';
import type { JsonSchema } from '../document-types';
import { mismatches } from './match-schema';

const schemas: Readonly<Record<string, JsonSchema>> = {
  Point: { type: 'object', properties: { x: { type: 'integer' } }, required: ['x'], additionalProperties: true },
  Closed: { type: 'object', properties: { x: {} }, additionalProperties: false },
};
const point = { $ref: '#/components/schemas/Point' };

function faults(value: unknown, schema: JsonSchema): string[] {
  return mismatches(value, schema, 'body', schemas);
}

describe('what does not match is told with its place', () => {
  it.each<[unknown, JsonSchema, string]>([
    [{}, point, 'body.x is missing'],
    [{ x: 1.5 }, point, 'body.x: 1.5 is no integer'],
    [[{ x: 1 }, null], { type: 'array', items: point }, 'body[1]: null is no object'],
    [{ y: 1 }, schemas['Closed'] ?? {}, 'body.y should not be there'],
    [{ a: 1 }, { type: 'object', additionalProperties: { type: 'string' } }, 'body.a: 1 is no string'],
    [false, { const: true }, 'body: not true'],
    ['c', { enum: ['a', 'b'] }, 'body: "c" is not listed'],
    [{ x: 1 }, { allOf: [point, { type: 'object', properties: { x: { const: 2 } } }] }, 'body.x: not 2'],
    [5, { anyOf: [point, { type: 'null' }] }, 'body: none of'],
    [5, { type: ['string', 'null'] }, 'body: 5 is no string,null'],
    ['yesterday', { type: 'string', format: 'date-time' }, 'body: "yesterday" is no time'],
    [1, { $ref: '#/components/schemas/Lost' }, 'body: no #/components/schemas/Lost'],
  ])('%j', (value, schema, fault) => {
    expect(faults(value, schema)[0]).toBe(fault);
  });
});

it.each<[unknown, JsonSchema]>([
  [{ x: 1, more: 'keys' }, point],
  [null, { anyOf: [point, { type: 'null' }] }],
  [null, { type: ['string', 'null'] }],
  ['2026-08-22T12:00:00.123456789Z', { type: 'string', format: 'date-time' }],
])('%j matches', (value, schema) => {
  expect(faults(value, schema)).toEqual([]);
});

it('does not pass over a keyword that it does not know', () => {
  expect(() => faults(1, { minimum: 2 })).toThrow('the keyword minimum is not known');
});
