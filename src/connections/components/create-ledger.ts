import { createMemo, onCleanup, type Accessor, type JSX } from 'solid-js';
import { watchAttempts, type Ledger } from '~/connections/view/attempts';
import { restoredLedger, storedLedger } from '~/connections/view/attempts-stored';
import { axisHead } from '~/connections/view/attempts-view';
import { changeView, type ChangeView } from '~/connections/view/changes';
import type { ConnectionsReply } from '~/api/connections-api';
import type { Platform } from '~/platforms/platform';
import { axisStyle } from './axis-style';

/** The attempts that this page has seen, and what came of them. All of it is reactive. */
export interface Attempts {
  /** undefined before the first reply. */
  ledger: Accessor<Ledger | undefined>;
  /** "Attempts since 13:53"; undefined before the first reply. */
  head(zone: string | undefined): string | undefined;
  /** For the element around all strips: moves their marks as time goes on, so that no row has to. */
  axis(): JSX.CSSProperties;
  /** What the last collection of a connection changed. @param key of its list entry */
  change(key: string, zone: string | undefined): ChangeView | undefined;
}

/**
 * Keeps the ledger of a platform's connections while its owner lives, and over a reload of the tab.
 * @param early the replies that came before there was a ledger, oldest first
 * @param reply the last one, as plain data
 * @param kept whether a reload keeps it
 */
export function createLedger(
  platform: Platform,
  early: readonly ConnectionsReply[],
  reply: Accessor<ConnectionsReply | undefined>,
  kept: boolean,
): Attempts {
  const place = `attempts ${platform.id}`;
  const watch = (before: Ledger | undefined, { entries, serverTime, receivedAt }: ConnectionsReply) =>
    watchAttempts(platform, before, entries, serverTime ?? receivedAt);
  const begun = early.reduce<Ledger | undefined>(watch, kept ? restoredLedger(read(place)) : undefined);
  const ledger = createMemo<Ledger | undefined>((before) => {
    const newest = reply();
    return newest ? watch(before, newest) : before;
  }, begun);
  if (kept) {
    const keep = () => {
      const seen = ledger();
      if (seen) write(place, storedLedger(seen));
    };
    addEventListener('pagehide', keep);
    onCleanup(() => removeEventListener('pagehide', keep));
  }
  return {
    ledger,
    head(zone) {
      const seen = ledger();
      return seen && axisHead(seen, zone);
    },
    axis: createMemo(() => axisStyle(ledger())),
    change(key, zone) {
      const change = ledger()?.seen.get(key)?.change;
      return change && changeView(platform, change, zone);
    },
  };
}

function read(place: string): string | null {
  try {
    return sessionStorage.getItem(place);
  } catch {
    return null; // blocked: the watch begins anew
  }
}

function write(place: string, text: string): void {
  try {
    sessionStorage.setItem(place, text);
  } catch {
    // Blocked or full: a reload then begins the watch anew, which the strips say.
  }
}
