/**
 * What a part of the test run comes to: its report's own counts, unless they hide that the runner failed or ran nothing.
 * @param {number} code exit code of the runner
 * @param {{ passed: number, failed: number } | undefined} counted by its report; undefined for a part that counts as one
 * @returns {{ passed: number, failed: number }}
 */
export function countsOf(code, counted) {
  if (counted === undefined) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const { passed, failed } = counted;
  const hidden = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: hidden ? 1 : failed };
}

/**
 * The closing line over all parts.
 * @param {readonly { passed: number, failed: number }[]} parts
 */
export function closingLine(parts) {
  const sum = (key) => parts.reduce((total, part) => total + part[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}
