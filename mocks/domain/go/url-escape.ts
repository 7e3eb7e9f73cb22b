import { quote } from './quote';
import { decodeKept, encodeKept } from './utf8';

/** The part of a URL that a text stands in; each lets other characters stand as they are. */
export type UrlPart = 'path' | 'host' | 'zone' | 'user' | 'fragment' | 'segment';

/** What each part lets stand besides letters, digits and `-._~`. */
const allowed: Readonly<Record<UrlPart, string>> = {
  path: '$&+,/:;=@',
  segment: '$&+:=@',
  host: `!"$&'()*+,:;<=>[]`,
  zone: `!"$&'()*+,:;<=>[]`,
  user: '$&+,;=',
  fragment: '!$&()*+,/:;=?@',
};

/** Whether a byte must be written as an escape in that part. */
export function mustEscape(byte: number, part: UrlPart): boolean {
  const rune = String.fromCharCode(byte);
  return byte > 0x7f || !(/[A-Za-z0-9\-._~]/.test(rune) || allowed[part].includes(rune));
}

/** Writes a text for a part of a URL. */
export function escapeUrl(text: string, part: UrlPart): string {
  return Array.from(encodeKept(text), (byte) =>
    mustEscape(byte, part) ? `%${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte),
  ).join('');
}

/** The bytes that a part of a URL stands for, or what Go says against it (§4.3 `invalid_config`). */
export function unescapeUrl(text: string, part: UrlPart): { bytes: Uint8Array } | { error: string } {
  const raw = encodeKept(text);
  const bytes: number[] = [];
  for (let at = 0; at < raw.length; at += 1) {
    const byte = raw[at] ?? 0;
    if (byte === 0x25) {
      const escape = decodeKept(raw.subarray(at, at + 3));
      if (!/^%[0-9a-fA-F]{2}$/.test(escape)) return badEscape(raw.subarray(at, at + 3));
      const value = Number.parseInt(escape.slice(1), 16);
      const percent = escape === '%25';
      if (part === 'host' && value < 0x80 && !percent) return badEscape(raw.subarray(at, at + 3));
      if (part === 'zone' && !percent && value !== 0x20 && mustEscape(value, 'host'))
        return badEscape(raw.subarray(at, at + 3));
      bytes.push(value);
      at += 2;
    } else {
      if ((part === 'host' || part === 'zone') && byte < 0x80 && mustEscape(byte, part)) {
        return { error: `invalid character ${quote(String.fromCharCode(byte))} in host name` };
      }
      bytes.push(byte);
    }
  }
  return { bytes: Uint8Array.from(bytes) };
}

/** As `unescapeUrl`, as text (`decodeKept`). */
export function unescapeText(text: string, part: UrlPart): { text: string } | { error: string } {
  const result = unescapeUrl(text, part);
  return 'error' in result ? result : { text: decodeKept(result.bytes) };
}

/** Go cuts the escape after three bytes, through a character where it must. */
function badEscape(bytes: Uint8Array): { error: string } {
  return { error: `invalid URL escape ${quote(decodeKept(bytes))}` };
}
