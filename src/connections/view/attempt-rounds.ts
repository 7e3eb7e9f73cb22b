/** A column of the time axis that all strips share. */
export interface Round {
  /** Counts up; a column further right has a higher one. */
  id: number;
  /**
   * `round`: the poller went through the connections. `between`: somebody tested before the next round. `away`: the page
   * did not look for so long that attempts may have been missed.
   */
  kind: 'round' | 'between' | 'away';
  /** Its first and its last attempt, milliseconds since 1970 by the server's clock. */
  from: number;
  to: number;
}

/** An attempt that has its place on the axis. */
export interface Placed {
  at: number;
  round: number;
}

/** The axis while attempts are put on it. */
export interface Axis {
  /**
   * The column of an attempt, which is opened where there is none for it.
   * @param at milliseconds since 1970 by the server's clock
   * @param before the attempt that the same connection had before
   * @param interval how long the poller waits after a round, in milliseconds
   */
  place(at: number, before: Placed | undefined, interval: number): number;
  /** Leaves a gap: nobody knows what was attempted in it. */
  gap(from: number, to: number): void;
  rounds(): Round[];
}

/** A poll takes so long at most, in milliseconds (§5.1): attempts that are closer were made one after the other. */
const near = 20_000;

/** Columns that are kept; strips show fewer. */
export const keptRounds = 60;

/**
 * Puts attempts into the poller's rounds. The server polls one connection after the other and waits `intervalSeconds` after
 * the last (§5.1). So:
 * - a pause of an interval, or a connection that comes up again, ends a round, however long the round took;
 * - an attempt sooner than one interval after the same connection's last is not the poller's: a saved test, or the poll that
 *   followed one. It goes into the newest column if its connection has no mark there, or else opens one between the rounds;
 *   the round that goes on meanwhile stays open for the others;
 * - a connection's first attempt tells nothing by itself, so it goes where others were attempted at about that time.
 */
export function openAxis(before: readonly Round[]): Axis {
  const rounds = before.slice();
  let next = (rounds.at(-1)?.id ?? -1) + 1;
  const open = (kind: Round['kind'], from: number, to: number): number => {
    rounds.push({ id: next, kind, from, to });
    next += 1;
    return next - 1;
  };
  const join = (round: Round, at: number): number => {
    const wider = { ...round, from: Math.min(round.from, at), to: Math.max(round.to, at) };
    rounds[rounds.indexOf(round)] = wider;
    return round.id;
  };
  return {
    place(at, last, interval) {
      const free = (round: Round | undefined): round is Round =>
        round !== undefined && round.kind !== 'away' && (last === undefined || last.round < round.id);
      const newest = rounds.at(-1);
      if (last === undefined && free(newest) && at > newest.from - near && at < newest.to + near)
        return join(newest, at);
      if (last !== undefined && at - last.at < interval) {
        return free(newest) ? join(newest, at) : open('between', at, at);
      }
      const round = rounds.findLast(({ kind }) => kind !== 'between');
      return free(round) && at - round.to < interval ? join(round, at) : open('round', at, at);
    },
    gap: (from, to) => void open('away', from, to),
    rounds: () => rounds.slice(-keptRounds),
  };
}
