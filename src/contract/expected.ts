/** Words for a value that is not what the contract says; zod/mini itself would only say "Invalid input". */
export function expected(what: string) {
  return (issue: { input?: unknown }): string =>
    issue.input === undefined ? `is missing, expected ${what}` : `expected ${what}`;
}

/** The same for what should be an object with keys. */
export const anObject = { error: expected('an object') };
