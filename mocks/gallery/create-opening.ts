import { createEffect, createSignal, on, onCleanup, type Accessor } from 'solid-js';
import { arrivalAttribute, arrivalEvent } from '~mocks/frame/wish';
import type { FrameQueue, Turn } from './frame-queue';

/** What became of a frame. */
export type FrameProgress =
  | { kind: 'waiting' }
  | { kind: 'opening' }
  | { kind: 'reached' }
  /** @param what was looked for and did not come; empty where it is not told */
  | { kind: 'missed'; what: string };

/** A frame's page, from the time that it is near. */
export interface Opening {
  progress: Accessor<FrameProgress>;
  /** The wish that the page was opened with, as JSON; undefined as long as it waits. */
  opened: Accessor<string | undefined>;
  /** To be told when the frame comes near or leaves. One that was opened stays. */
  setNear: (near: boolean) => void;
  /** To be told when there is an `<iframe>`. */
  follow: (frame: HTMLIFrameElement) => void;
}

/** A page that tells nothing holds the others up no longer than this, after its load. Milliseconds. */
const patienceMs = 2_000;

/**
 * Opens a frame when it is near and its turn has come, and anew when the wish changes.
 * @param distance from what is looked at
 */
export function createOpening(wish: Accessor<string>, queue: () => FrameQueue, distance: () => number): Opening {
  const [opened, setOpened] = createSignal<string>();
  const [progress, setProgress] = createSignal<FrameProgress>({ kind: 'waiting' });
  let near = false;
  let turn: Turn | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;

  const end = () => {
    clearTimeout(patience);
    turn?.end();
    turn = undefined;
  };
  const ask = () => {
    if (!near || turn || opened() !== undefined) return;
    turn = queue().wait(distance, () => {
      setProgress({ kind: 'opening' });
      setOpened(wish());
    });
  };
  const again = () => {
    end();
    setOpened(undefined);
    setProgress({ kind: 'waiting' });
    ask();
  };
  createEffect(on(wish, again, { defer: true }));
  onCleanup(end);

  return {
    progress,
    opened,
    setNear: (now) => {
      near = now;
      if (near) ask();
      else if (opened() === undefined) end();
    },
    follow: (frame) => {
      const arrived = () => {
        const told = frame.getAttribute(arrivalAttribute);
        if (told === null || !frame.isConnected) return;
        setProgress(readArrival(told));
        end();
      };
      frame.addEventListener(arrivalEvent, arrived);
      frame.addEventListener('load', () => {
        clearTimeout(patience);
        if (turn) patience = setTimeout(end, patienceMs);
      });
    },
  };
}

/** @param told `reached`, or `missed: …` */
function readArrival(told: string): FrameProgress {
  if (told === 'reached') return { kind: 'reached' };
  return { kind: 'missed', what: told.replace(/^missed:?\s*/, '') };
}
