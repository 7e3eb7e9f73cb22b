/** A figure ready to name: "1 agent". */
export interface Figure {
  /** Heading of the figure: "agents". It does not change with the number. */
  label: string;
  one: string;
  many: string;
  /** undefined: not known. */
  count: number | undefined;
}

/** What a connection feeds in: the main figures, and what is secondary. The one place that knows which count is which is the platform. */
export interface Contribution {
  /** Agents, VMs, storage: in this order, on every platform. */
  figures: readonly Figure[];
  /** Networks and the like; only what is known. */
  secondary: readonly Figure[];
  /** API release; undefined where it is not known. */
  release: string | undefined;
}

/** Whether all main figures are known and 0: the account sees nothing. */
export function seesNothing(contribution: Contribution | undefined): boolean {
  return contribution !== undefined && contribution.figures.every((figure) => figure.count === 0);
}
