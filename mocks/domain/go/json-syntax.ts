import { quoteByte } from './quote';

/** How the reading of one JSON value went. */
export type Scan =
  | { kind: 'value'; start: number; end: number }
  /** The input ended before the value did. */
  | { kind: 'cut' }
  | { kind: 'bad'; message: string };

/** Where a piece of a value ends, or why it does not. */
export type PieceEnd = number | Exclude<Scan, { kind: 'value' }>;

/** One byte of the input; one past the end it is a space where the input is known to end there, else -1. */
export type ByteAt = (at: number) => number;

/** The text of a syntax error of Go's JSON library (§3.6). */
export function badCharacter(byte: number, context: string): { kind: 'bad'; message: string } {
  return { kind: 'bad', message: `invalid character ${quoteByte(byte)} ${context}` };
}

/** JSON's four kinds of white space. */
export function isJsonSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}
