/**
 * An id as a path segment of the server (§3.1). The server unescapes twice, so `%` is escaped twice; everything else once.
 * Browsers take a lone dot, escaped or not, for "this folder"; with a space behind it stays, and the server trims it off.
 * @param id any string
 */
export function pathId(id: string): string {
  if (id === '.') return '.%20';
  const wellFormed = id.replace(/[\ud800-\udfff]/gu, '\ufffd'); // halves of a pair alone; encodeURIComponent would throw
  return encodeURIComponent(wellFormed.replaceAll('%', '%25'));
}
