import type { ApiFailure } from '~/api/api-error';
import type { ConnectionsReply } from '~/api/connections-api';
import type { Line } from '~/lib/line';
import type { Platform } from '~/platforms/platform';
import type { Need } from '~/platforms/platform-words';
import type { ProblemView } from './problem';
import type { Offer } from './row';
import type { StateKind } from './state';
import type { ViewTime } from './time';

/** What the list is made of. */
export interface ListInput {
  /** The last reply that could be read; undefined before the first. */
  reply: ConnectionsReply | undefined;
  /** Why the newest request has no result; undefined where it has one, or is on its way. */
  failure: ApiFailure | undefined;
  serverMock: boolean;
  time: ViewTime;
  /** Keys in the order that is shown (see settledOrder); those that it does not know come last. */
  order: readonly string[];
}

/** Over a list that is older than it should be. */
export interface StaleNotice {
  /** "Could not refresh. What you see is from 14:07:26, 3 min ago." */
  text: Line;
  problem: ProblemView;
}

export type ListView =
  | { kind: 'loading'; text: string }
  | { kind: 'failed'; problem: ProblemView }
  | { kind: 'feature-off'; title: string; happened: Line; next: Line; setting: string }
  | { kind: 'not-allowed'; reason: 'signed-out' | 'forbidden' | 'missing-scope'; problem: ProblemView }
  | { kind: 'empty'; title: string; text: string; needsTitle: string; needs: readonly Need[]; add: Offer; serverMock: Line | undefined; stale: StaleNotice | undefined }
  | {
      kind: 'list';
      /** Hidden heading of the list: "Connections, problems first". */
      heading: string;
      /** Keys of the entries in the order to show; each is drawn by rowView. */
      keys: readonly string[];
      counts: { all: number; attention: number; byState: Readonly<Record<StateKind, number>> };
      /** "4 of 9 connections need attention"; "All 9 connections are fine" is said by undefined. */
      attention: string | undefined;
      /** Sums of the main figures: "1,204 VMs". */
      totals: Line;
      add: Offer;
      /** Over the list while the server shows demo data. */
      serverMock: Line | undefined;
      stale: StaleNotice | undefined;
      /** Under the list. */
      note: string;
    };

export declare function listView(platform: Platform, input: ListInput): ListView;
/** "Updated 8 s ago" */
export declare function updatedLine(reply: ConnectionsReply, pageNow: number, zone: string | undefined): Line;
/**
 * The order to show, problems first, then by name. Settled once: with `previous`, what was shown keeps its place, what is new comes last, what is gone leaves.
 * Hand in no `previous` on load and on Refresh.
 */
export declare function settledOrder(platform: Platform, entries: ConnectionsReply['entries'], now: number, previous?: readonly string[]): string[];
