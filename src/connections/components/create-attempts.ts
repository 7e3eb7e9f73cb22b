import { createComputed, createMemo, untrack, type Accessor } from 'solid-js';
import type { ConnectionsReply } from '~/api/connections-api';
import type { Platform } from '~/platforms/platform';
import type { Attempts } from './create-ledger';
import { loadedExtras } from './use-extras';

/** Replies that wait at most. An empty list never brings what counts them. */
const waiting = 8;

/**
 * The attempts that this page has seen, within the current owner. What counts them comes after the first rows; the replies
 * until then wait for it.
 * @param reply the last reply, as plain data that nobody changes
 * @param kept whether a reload of the tab keeps it
 */
export function createAttempts(
  platform: Platform,
  reply: Accessor<ConnectionsReply | undefined>,
  kept: boolean,
): Accessor<Attempts | undefined> {
  const early: ConnectionsReply[] = [];
  createComputed(() => {
    const newest = reply();
    if (!newest || untrack(loadedExtras)) return;
    early.push(newest);
    if (early.length > waiting) early.shift();
  });
  return createMemo(() => {
    const extras = loadedExtras();
    return extras && untrack(() => extras.createLedger(platform, early.splice(0), reply, kept));
  });
}
