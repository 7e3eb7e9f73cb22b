/** A place in the queue. */
export interface Turn {
  /** The frame is there, or nobody waits for it any more: the next one may come. */
  end: () => void;
}

/** Lets a few frames open at a time, the nearest to what is looked at first. */
export interface FrameQueue {
  /**
   * @param distance from what is looked at; asked again whenever one may open
   * @param begin called when it is its turn, perhaps at once
   */
  wait: (distance: () => number, begin: () => void) => Turn;
}

/** @param most so many at a time */
export function createFrameQueue(most: number): FrameQueue {
  const waiting = new Set<{ distance: () => number; begin: () => void }>();
  const open = new Set<object>();
  let soon = false;
  /** Those that come into sight together are compared before one begins. */
  const later = () => {
    if (soon) return;
    soon = true;
    queueMicrotask(() => {
      soon = false;
      next();
    });
  };
  const next = () => {
    const nearest = [...waiting].map((each) => ({ each, at: each.distance() })).sort((one, other) => one.at - other.at);
    for (const { each } of nearest.slice(0, Math.max(0, most - open.size))) {
      waiting.delete(each);
      open.add(each);
      each.begin();
    }
  };
  return {
    wait: (distance, begin) => {
      const each = { distance, begin };
      waiting.add(each);
      later();
      return {
        end: () => {
          waiting.delete(each);
          if (open.delete(each)) later();
        },
      };
    },
  };
}
