/** Bytes as text the way Go reads them: every byte that is not part of a well-formed sequence becomes one U+FFFD (§2.5, §3.6). */
export function decodeUtf8(bytes: Uint8Array): string {
  return decode(bytes, () => '\ufffd');
}

/**
 * Bytes as text without loss, for Go strings that are not UTF-8 (an unescaped host or path): a byte that is part of no well-formed sequence
 * stands as the lone surrogate U+DC00 plus the byte. `quote` and `encodeKept` know it.
 */
export function decodeKept(bytes: Uint8Array): string {
  return decode(bytes, (byte) => String.fromCharCode(0xdc00 + byte));
}

/** The bytes of a text that `decodeKept` made. */
export function encodeKept(text: string): Uint8Array {
  const parts = text
    .split(/([\udc80-\udcff])/u)
    .map((part) => (/^[\udc80-\udcff]$/u.test(part) ? [part.charCodeAt(0) - 0xdc00] : [...encoder.encode(part)]));
  return Uint8Array.from(parts.flat());
}

function decode(bytes: Uint8Array, instead: (byte: number) => string): string {
  const parts: string[] = [];
  let from = 0;
  let at = 0;
  while (at < bytes.length) {
    const size = runeSize(bytes, at);
    if (size === 0) {
      parts.push(wellFormed.decode(bytes.subarray(from, at)), instead(bytes[at] ?? 0));
      at += 1;
      from = at;
    } else {
      at += size;
    }
  }
  parts.push(wellFormed.decode(bytes.subarray(from)));
  return parts.join('');
}

/** Whether the bytes are well-formed UTF-8. */
export function isUtf8(bytes: Uint8Array): boolean {
  let at = 0;
  while (at < bytes.length) {
    const size = runeSize(bytes, at);
    if (size === 0) return false;
    at += size;
  }
  return true;
}

/** Text as UTF-8. */
export function encodeUtf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/** Order of Go strings: by bytes, which for UTF-8 is the order of code points (§5.1, §5.4). */
export function compareBytes(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let at = 0; at < length; at += 1) {
    if (left.charCodeAt(at) !== right.charCodeAt(at)) {
      return rankOf(left.charCodeAt(at)) - rankOf(right.charCodeAt(at));
    }
  }
  return left.length - right.length;
}

const encoder = new TextEncoder();
const wellFormed = new TextDecoder('utf-8', { ignoreBOM: true });

/** UTF-16 puts surrogates below U+E000 to U+FFFF; by code point they come after. */
function rankOf(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

function runeSize(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const size = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  const second = bytes[at + 1] ?? 0;
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let more = 2; more < size; more += 1) {
    const next = bytes[at + more] ?? 0;
    if (next < 0x80 || next > 0xbf) return 0;
  }
  return size;
}
