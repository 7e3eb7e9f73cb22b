import { escapeEnd, literalEnd, numberEnd } from './json-literals';
import { badCharacter, isJsonSpace, type ByteAt, type PieceEnd, type Scan } from './json-syntax';

/** What may come next inside a document. */
type Expected = 'value' | 'element-or-end' | 'key' | 'key-or-end' | 'colon' | 'object-next' | 'array-next';

const deepest = 10_000;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const doubleQuote = 0x22;

/**
 * Reads one JSON value from the start of the input, in the order and with the words of Go's JSON library (§3.6).
 * Objects and arrays end with their bracket; any other value ends where the byte after it is seen.
 */
export function scanValue(byteAt: ByteAt): Scan {
  const open: number[] = [];
  let expected: Expected = 'value';
  let start = -1;
  let at = 0;
  for (;;) {
    while (isJsonSpace(byteAt(at))) at += 1;
    const byte = byteAt(at);
    if (byte < 0) return { kind: 'cut' };
    if (start < 0) start = at;
    if (expected === 'colon') {
      if (byte !== 0x3a) return badCharacter(byte, 'after object key');
      expected = 'value';
      at += 1;
      continue;
    }
    if (expected === 'object-next' || expected === 'array-next') {
      const close: number = expected === 'object-next' ? closeBrace : closeBracket;
      if (byte === 0x2c) {
        expected = expected === 'object-next' ? 'key' : 'value';
        at += 1;
        continue;
      }
      if (byte !== close) {
        return badCharacter(byte, expected === 'object-next' ? 'after object key:value pair' : 'after array element');
      }
    }
    const closes =
      ((expected === 'key-or-end' || expected === 'object-next') && byte === closeBrace) ||
      ((expected === 'element-or-end' || expected === 'array-next') && byte === closeBracket);
    if (closes) {
      open.pop();
      at += 1;
      if (open.length === 0) return { kind: 'value', start, end: at };
      expected = afterValue(open);
      continue;
    }
    if (expected === 'key' || expected === 'key-or-end') {
      if (byte !== doubleQuote) return badCharacter(byte, 'looking for beginning of object key string');
      const end = stringEnd(byteAt, at);
      if (typeof end !== 'number') return end;
      at = end;
      expected = 'colon';
      continue;
    }
    if (byte === openBrace || byte === openBracket) {
      if (open.push(byte) > deepest) return badCharacter(byte, 'exceeded max depth');
      expected = byte === openBrace ? 'key-or-end' : 'element-or-end';
      at += 1;
      continue;
    }
    const end = byte === doubleQuote ? stringEnd(byteAt, at) : (literalEnd(byteAt, at) ?? numberEnd(byteAt, at));
    if (typeof end !== 'number') return end;
    at = end;
    if (open.length === 0) return byteAt(at) < 0 ? { kind: 'cut' } : { kind: 'value', start, end: at };
    expected = afterValue(open);
  }
}

function afterValue(open: readonly number[]): Expected {
  return open[open.length - 1] === openBrace ? 'object-next' : 'array-next';
}

function stringEnd(byteAt: ByteAt, from: number): PieceEnd {
  let at = from + 1;
  for (;;) {
    const byte = byteAt(at);
    if (byte < 0) return { kind: 'cut' };
    if (byte === doubleQuote) return at + 1;
    if (byte < 0x20) return badCharacter(byte, 'in string literal');
    if (byte === 0x5c) {
      const end = escapeEnd(byteAt, at);
      if (typeof end !== 'number') return end;
      at = end;
    } else {
      at += 1;
    }
  }
}
