import type { UnreadableWhat } from './api-error';

/** Largest reply that is read, in characters. 5,000 connections with issues are about 4 million. */
export const largestReply = 16_000_000;
/** Deepest nesting that is read. The contract needs five levels. */
export const deepestNesting = 64;

export type JsonReading = { ok: true; value: unknown } | { ok: false; what: UnreadableWhat; problem: string };

/**
 * Reads a body that should be JSON. Says what it is instead, where it is not.
 * @param body the whole body as text
 * @param contentType the reply's `Content-Type`, "" where it has none
 */
export function readJson(body: string, contentType: string): JsonReading {
  const text = body.trim();
  if (text === '') return { ok: false, what: 'empty', problem: 'the body is empty' };
  if (text.length > largestReply)
    return { ok: false, what: 'too-large', problem: `the body has ${text.length} characters` };
  if (isPage(text, contentType)) return { ok: false, what: 'page', problem: 'the body is a web page' };
  if (nesting(text) > deepestNesting)
    return { ok: false, what: 'too-deep', problem: `nested deeper than ${deepestNesting} levels` };
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return looksCut(text)
      ? { ok: false, what: 'cut', problem: 'the body ends too early' }
      : { ok: false, what: 'not-json', problem: 'the body is not JSON' };
  }
}

function isPage(text: string, contentType: string): boolean {
  return contentType.includes('text/html') || /^<(!doctype|html)/i.test(text);
}

/** Starts like an object or a list, but does not end like one. */
function looksCut(text: string): boolean {
  const open = text[0];
  return (open === '{' && !text.endsWith('}')) || (open === '[' && !text.endsWith(']'));
}

/** Depth of brackets outside of strings; measured before parsing, which would overflow the stack. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charCodeAt(i);
    if (inString) {
      if (c === 92) i += 1;
      else if (c === 34) inString = false;
    } else if (c === 34) inString = true;
    else if (c === 91 || c === 123) deepest = Math.max(deepest, (depth += 1));
    else if (c === 93 || c === 125) depth -= 1;
  }
  return deepest;
}
