import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameJson } from './same-json';

describe('two values of JSON', () => {
  it('are the same where they are written the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        expect(sameJson(one, structuredClone(one))).toBe(true);
        if (sameJson(one, other)) expect(other).toEqual(one);
      }),
    );
  });

  it.each([
    [{ a: 1 }, { a: 1, b: 2 }],
    [
      { a: 1, b: undefined },
      { a: 1, c: undefined },
    ],
    [[], {}],
    [
      [1, 2],
      [2, 1],
    ],
    [null, {}],
    [{ poll: { failures: 1 } }, { poll: { failures: 2 } }],
  ])('%j is not %j', (one, other) => {
    expect(sameJson(one, other)).toBe(false);
  });

  it('are the same whatever the order of their keys', () => {
    expect(sameJson({ a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ d: 3, c: 2 }], a: 1 })).toBe(true);
  });
});
