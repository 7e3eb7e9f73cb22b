/** One thing that is not as the contract says. */
export interface Difference {
  expected: string;
  got: string;
}

/** What a check found: nothing where the rule is kept. */
export type Verdict = readonly Difference[];

/** Why a rule cannot be judged here. */
export class CannotJudge extends Error {}

/** Ends a check that cannot be made. */
export function cannot(reason: string): never {
  throw new CannotJudge(reason);
}
