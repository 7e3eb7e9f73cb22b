/**
 * An id as a path segment of the server (§3.1). The server unescapes twice, so `%` is escaped twice; everything else once.
 * A lone dot would be cleaned away and is escaped too.
 * @param id any string
 */
export function pathId(id: string): string {
  if (id === '.') return '%2e';
  const wellFormed = id.replace(/[\ud800-\udfff]/gu, '\ufffd'); // halves of a pair alone; encodeURIComponent would throw
  return encodeURIComponent(wellFormed.replaceAll('%', '%25'));
}
