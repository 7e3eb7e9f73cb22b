/** A frame that waits for its turn, and is there from then on. */
export interface QueuedFrame {
  /** From what is looked at; asked again whenever it matters. */
  distance: () => number;
  /** Whether it is near to what is looked at; such a frame is not closed. */
  near: () => boolean;
  /** Called when it is its turn. */
  open: () => void;
  /** Called when there are too many; it may wait again. */
  close: () => void;
}

/** A place in the queue. */
export interface Turn {
  /** Its page is there: the next one may come. */
  arrived: () => void;
  /** Nobody waits for it any more, or looks at it. */
  end: () => void;
}

/** Lets a few frames open at a time, the nearest to what is looked at first, and closes the farthest of too many. */
export interface FrameQueue {
  wait: (frame: QueuedFrame) => Turn;
}

/**
 * @param most so many open at a time
 * @param mostThere so many are there at a time, more only where all of them are near
 */
export function createFrameQueue(most: number, mostThere: number): FrameQueue {
  const waiting = new Set<QueuedFrame>();
  const opening = new Set<QueuedFrame>();
  const there = new Set<QueuedFrame>();
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
  // To ask for distances makes the browser lay the page out: not without need.
  const next = () => {
    const places = most - opening.size;
    for (const frame of places > 0 ? byDistance(waiting).slice(0, places) : []) {
      waiting.delete(frame);
      opening.add(frame);
      there.add(frame);
      frame.open();
    }
    const tooMany = there.size - mostThere;
    if (tooMany <= 0) return;
    const far = byDistance([...there].filter((frame) => !frame.near())).reverse();
    for (const frame of far.slice(0, tooMany)) frame.close();
  };
  return {
    wait: (frame) => {
      waiting.add(frame);
      later();
      const arrived = () => {
        if (opening.delete(frame)) later();
      };
      return {
        arrived,
        end: () => {
          waiting.delete(frame);
          there.delete(frame);
          arrived();
        },
      };
    },
  };
}

/** The nearest first. */
function byDistance(frames: Iterable<QueuedFrame>): QueuedFrame[] {
  return Array.from(frames, (frame) => ({ frame, at: frame.distance() }))
    .sort((one, other) => one.at - other.at)
    .map(({ frame }) => frame);
}
