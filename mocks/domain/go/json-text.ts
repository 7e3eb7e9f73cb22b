import { decodeUtf8 } from './utf8';

const simple: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** A surrogate pair, any other \u escape, any other escape. */
const escapes = /\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|\\u[\da-fA-F]{4}|\\./gs;

/**
 * The text of a well-formed JSON string, quotation marks included (§2.5).
 * Bytes that are not UTF-8 and halves of a surrogate pair become U+FFFD.
 */
export function unquoteJson(bytes: Uint8Array): string {
  const text = decodeUtf8(bytes.subarray(1, bytes.length - 1));
  if (!text.includes('\\')) return text;
  return text.replace(escapes, (escape) => {
    const kind = escape.charAt(1);
    if (kind !== 'u') return simple[kind] ?? kind;
    const first = Number.parseInt(escape.slice(2, 6), 16);
    if (escape.length > 6) return String.fromCharCode(first, Number.parseInt(escape.slice(8), 16));
    return first >= 0xd800 && first < 0xe000 ? '\ufffd' : String.fromCharCode(first);
  });
}
