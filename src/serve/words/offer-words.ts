/**
 * A words file that hands what it exports to `globalThis.pulseWords`, where there is such a function, and exports what comes
 * back. Lines and columns stay, so that no source map is needed.
 * @param file path from the root, with slashes
 */
export function offerWords(file: string, source: string): string {
  const names = Array.from(source.matchAll(/^export (?:const|let|function) (\w+)/gm), ([, name]) => name);
  if (names.length === 0) return source;
  const all = `{ ${names.join(', ')} }`;
  return [
    // What is to be exchanged may be no constant; as many letters, so that columns stay.
    source.replaceAll(/^export const (?=\w+\b)/gm, 'export let   '),
    `{ const $offered = globalThis.pulseWords?.(${JSON.stringify(file)}, ${all}); if ($offered) (${all} = $offered); }`,
    '',
  ].join('\n');
}
