import { decodeFields, type FieldValues, type GoStruct } from './json-fields';
import { scanValue } from './json-scan';
import { badCharacter, isJsonSpace, type ByteAt } from './json-syntax';

/** A body as the server read it; `error` is the text of its JSON library (§3.6). */
export type Decoded = { values: FieldValues } | { error: string };

/** 32 KiB (§3.6). */
export const bodyLimit = 32 * 1024;

const tooLarge = { error: 'http: request body too large' };

/**
 * Create, update, draft test and draft preview (§3.6): the first value of the body counts, and what follows it is never looked at;
 * only a value that has not ended within the limit makes the body too large.
 */
export function decodeFirstValue(body: Uint8Array, struct: GoStruct): Decoded {
  const cutOff = body.length > bodyLimit;
  const read = cutOff ? body.subarray(0, bodyLimit) : body;
  const scan = scanValue(bytesOf(read, !cutOff));
  if (scan.kind === 'value') return decodeFields(read.subarray(scan.start, scan.end), struct);
  if (cutOff) return scan.kind === 'cut' ? tooLarge : { error: scan.message };
  const certain = scan.kind === 'bad' ? scanValue(bytesOf(read, false)) : scan;
  if (certain.kind === 'bad') return { error: certain.message };
  return { error: read.every(isJsonSpace) ? 'EOF' : 'unexpected EOF' };
}

/** Saved test and saved preview with a body (§3.6): the whole body is one value. */
export function decodeWholeBody(body: Uint8Array, struct: GoStruct): Decoded {
  if (body.length > bodyLimit) return tooLarge;
  const scan = scanValue(bytesOf(body, true));
  if (scan.kind === 'cut') return { error: 'unexpected end of JSON input' };
  if (scan.kind === 'bad') return { error: scan.message };
  const junk = body.subarray(scan.end).find((byte) => !isJsonSpace(byte));
  if (junk !== undefined) return { error: badCharacter(junk, 'after top-level value').message };
  return decodeFields(body.subarray(scan.start, scan.end), struct);
}

/** `ends`: the input is known to end after its bytes, which completes a number or a word; the library tells by an imagined space. */
function bytesOf(bytes: Uint8Array, ends: boolean): ByteAt {
  return (at) => bytes[at] ?? (ends && at === bytes.length ? 0x20 : -1);
}
