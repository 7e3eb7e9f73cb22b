import { badCharacter, type ByteAt, type PieceEnd } from './json-syntax';

const words = ['true', 'false', 'null'];

/** The end of `true`, `false` or `null`; undefined where none of them begins. */
export function literalEnd(byteAt: ByteAt, from: number): PieceEnd | undefined {
  const word = words.find((candidate) => candidate.charCodeAt(0) === byteAt(from));
  if (word === undefined) return undefined;
  for (let more = 1; more < word.length; more += 1) {
    const byte = byteAt(from + more);
    if (byte < 0) return { kind: 'cut' };
    if (byte !== word.charCodeAt(more)) {
      return badCharacter(byte, `in literal ${word} (expecting '${word.charAt(more)}')`);
    }
  }
  return from + word.length;
}

/** The end of a number. */
export function numberEnd(byteAt: ByteAt, from: number): PieceEnd {
  let at = from;
  const negative = byteAt(at) === 0x2d;
  if (negative) at += 1;
  const first = byteAt(at);
  if (first < 0) return { kind: 'cut' };
  if (!isDigit(first)) return badCharacter(first, negative ? 'in numeric literal' : 'looking for beginning of value');
  at = first === 0x30 ? at + 1 : digitsEnd(byteAt, at);
  if (byteAt(at) === 0x2e) {
    const end = someDigits(byteAt, at + 1, 'after decimal point in numeric literal');
    if (typeof end !== 'number') return end;
    at = end;
  }
  if (byteAt(at) === 0x65 || byteAt(at) === 0x45) {
    at += 1;
    if (byteAt(at) === 0x2b || byteAt(at) === 0x2d) at += 1;
    return someDigits(byteAt, at, 'in exponent of numeric literal');
  }
  return at;
}

/** The end of an escape sequence that begins with the backslash at `from`. */
export function escapeEnd(byteAt: ByteAt, from: number): PieceEnd {
  const byte = byteAt(from + 1);
  if (byte < 0) return { kind: 'cut' };
  if (byte !== 0x75) {
    return '"\\/bfnrt'.includes(String.fromCharCode(byte)) ? from + 2 : badCharacter(byte, 'in string escape code');
  }
  for (let at = from + 2; at < from + 6; at += 1) {
    const digit = byteAt(at);
    if (digit < 0) return { kind: 'cut' };
    if (!/[0-9a-fA-F]/.test(String.fromCharCode(digit))) {
      return badCharacter(digit, 'in \\u hexadecimal character escape');
    }
  }
  return from + 6;
}

function someDigits(byteAt: ByteAt, from: number, context: string): PieceEnd {
  const byte = byteAt(from);
  if (byte < 0) return { kind: 'cut' };
  return isDigit(byte) ? digitsEnd(byteAt, from) : badCharacter(byte, context);
}

function digitsEnd(byteAt: ByteAt, from: number): number {
  let at = from;
  while (isDigit(byteAt(at))) at += 1;
  return at;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
