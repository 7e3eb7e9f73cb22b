import type { BrowserContext, Page } from '@playwright/test';

/** How long nothing may happen in a page at rest, and what a page is waited for at most, in milliseconds. */
const quietMs = 100;
const limitMs = 4_000;
/** A longer timer is no part of what a page does to come to rest, in milliseconds. */
const shortMs = 1_000;
/** How often the page reads the clock, in milliseconds. */
const tickMs = 1_000;

interface Quiet {
  /** When something last happened, on the clock of `performance`. */
  last: number;
  timers: Set<number>;
}
declare global {
  interface Window {
    e2eQuiet?: Quiet;
  }
}

/** Prepares a context for pages whose pictures are compared: the same chance each time, no ticks, and a way to tell when they rest. */
export async function prepareRest(context: BrowserContext): Promise<void> {
  await context.addInitScript(sameChance);
  await context.addInitScript(stopTicks, tickMs);
  await context.addInitScript(noteWhatHappens, shortMs);
}

/** How many requests of a page are under way. */
export function countRequests(page: Page): () => number {
  let count = 0;
  page.on('request', () => (count += 1));
  page.on('requestfinished', () => (count -= 1));
  page.on('requestfailed', () => (count -= 1));
  return () => count;
}

/**
 * Waits until a page has come to rest: nothing of it is being fetched, no short timer runs, and nothing in it changed for a while.
 * A page that never rests is waited for no longer than `limitMs`.
 */
export async function comesToRest(page: Page, requests: () => number): Promise<void> {
  const until = performance.now() + limitMs;
  do await page.evaluate(quiet, { quietMs, limitMs });
  while (requests() > 0 && performance.now() < until);
}

/** Runs in the page. What the fake server makes up, such as the ids of requests, is the same after each load. */
function sameChance(): void {
  let state = 1;
  crypto.getRandomValues = (array) => {
    if (array === null) return array;
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    for (let at = 0; at < bytes.length; at += 1) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      bytes[at] = state >>> 24;
    }
    return array;
  };
}

/**
 * Runs in the page. A clock that stands still needs no ticks: it moves by a millisecond with each answer of the fake server, and how
 * many came before a tick is another number each time.
 */
function stopTicks(tickMs: number): void {
  const repeat = window.setInterval;
  const unlessTick = (run: TimerHandler, delay = 0, ...given: unknown[]) =>
    delay === tickMs ? 0 : repeat(run, delay, ...given);
  window.setInterval = Object.assign(unlessTick, repeat);
}

/** Runs in the page, before its scripts. */
function noteWhatHappens(shortMs: number): void {
  const quiet: Quiet = { last: performance.now(), timers: new Set() };
  window.e2eQuiet = quiet;
  const happened = () => (quiet.last = performance.now());
  const { setTimeout: set, clearTimeout: clear } = window;
  const timed = (run: TimerHandler, delay = 0, ...given: unknown[]) => {
    const done = (...all: unknown[]) => {
      quiet.timers.delete(id);
      happened();
      if (typeof run === 'function') run(...all);
    };
    const id = set(done, delay, ...given);
    if (delay <= shortMs) quiet.timers.add(id);
    return id;
  };
  window.setTimeout = Object.assign(timed, set);
  window.clearTimeout = (id) => {
    if (typeof id === 'number') quiet.timers.delete(id);
    clear.call(window, id);
  };
  new MutationObserver(happened).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
}

/** Runs in the page. */
function quiet({ quietMs, limitMs }: { quietMs: number; limitMs: number }): Promise<void> {
  const began = performance.now();
  return new Promise((resolve) => {
    const look = () => {
      const now = performance.now();
      const { last = 0, timers } = window.e2eQuiet ?? {};
      const rests = (timers?.size ?? 0) === 0 && now - last >= quietMs;
      if (rests || now - began > limitMs) resolve();
      else requestAnimationFrame(look);
    };
    look();
  });
}
