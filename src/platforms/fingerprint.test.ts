import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalFingerprint, fingerprintFault } from './fingerprint';

const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 });
const pairs = (of: Uint8Array): string[] => [...of].map((byte) => byte.toString(16).padStart(2, '0'));
const pair = 'ab';

describe('a SHA-256 fingerprint', () => {
  it('has one form, however its bytes are written', () => {
    const spelling = fc.record({
      colons: fc.boolean(),
      upper: fc.array(fc.boolean(), { minLength: 32, maxLength: 32 }),
      before: fc.constantFrom('', ' ', '\n\t'),
      after: fc.constantFrom('', ' ', '\u00a0'),
    });
    fc.assert(
      fc.property(bytes, spelling, (of, { colons, upper, before, after }) => {
        const written = pairs(of).map((text, at) => (upper[at] ? text.toUpperCase() : text));
        const typed = before + written.join(colons ? ':' : '') + after;
        expect(fingerprintFault(typed)).toBeUndefined();
        expect(canonicalFingerprint(typed)).toBe(pairs(of).join(':').toUpperCase());
      }),
    );
  });

  it('stays as it is once it has that form, and so does what is none', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          bytes.map((of) => pairs(of).join('')),
        ),
        (typed) => {
          const once = canonicalFingerprint(typed);
          expect(canonicalFingerprint(once)).toBe(once);
        },
      ),
    );
  });

  it('of another length says which digest it is', () => {
    const of = (count: number) => fingerprintFault(pair.repeat(count / 2));
    expect(of(40)).toEqual({ kind: 'length', count: 40, digest: 'SHA-1' });
    expect(of(32)).toEqual({ kind: 'length', count: 32, digest: 'MD5' });
    expect(of(62)).toEqual({ kind: 'length', count: 62, digest: undefined });
    expect(of(66)).toEqual({ kind: 'length', count: 66, digest: undefined });
    expect(fingerprintFault(':')).toEqual({ kind: 'length', count: 0, digest: undefined });
  });

  it('has no other character than hexadecimal digits and colons', () => {
    const refused = (typed: string) => fingerprintFault(typed);
    expect(refused(`${pair.repeat(31)}zz`)).toEqual({ kind: 'character', odd: 'z' });
    expect(refused(`SHA256:${pair.repeat(32)}`)).toEqual({ kind: 'character', odd: 'S' });
    expect(refused(`😀${pair.repeat(32)}`)).toEqual({ kind: 'character', odd: '😀' });
    expect(refused(Array.from({ length: 32 }, () => pair).join(' '))).toEqual({ kind: 'character', odd: ' ' });
  });

  it('may be left out', () => {
    expect(fingerprintFault(' ')).toBeUndefined();
    expect(canonicalFingerprint(' ')).toBe('');
  });
});
