import type { ListEntry } from '~/api/list-entry';
import type { Line } from '~/lib/line';
import type { Platform } from '~/platforms/platform';
import type { FigureView } from './figures';
import type { StateKind } from './state';
import type { ViewTime } from './time';

/** Whether an action is offered; where it is withheld, why. */
export type Offer = { offered: true } | { offered: false; reason: string };

export interface StateView {
  kind: StateKind;
  /** "Failing" */
  word: string;
  /** "Authentication failed", "23 issues, 3 causes"; undefined where the word says it all. */
  aside: string | undefined;
}

/** What one should know about a row beside its state. */
export interface Remark {
  kind: 'tls-off' | 'scope' | 'shadowed' | 'unreachable';
  text: string;
}

export interface CauseView {
  /** "11" */
  count: string;
  /** "11 occurrences" */
  spoken: string;
  text: string;
}

/** What a row opens for: the reason and the next step, or the causes of a degraded poll. */
export interface RowMore {
  text: Line | undefined;
  next: Line | undefined;
  causes: readonly CauseView[];
  /** "and 4 issues of other causes" */
  otherCauses: string | undefined;
}

export interface ConnectionRowView {
  kind: 'connection';
  key: string;
  id: string;
  /** The connection's name, or its host where it has none. */
  name: string;
  /** Host, with the port where it is not the usual one. */
  address: string;
  username: string | undefined;
  remarks: readonly Remark[];
  state: StateView;
  /** Second line of "how it is", in parts that stand side by side. */
  second: readonly Line[];
  /** Whether a person is needed; such a row is open. */
  problem: boolean;
  more: RowMore | undefined;
  brings: {
    figures: readonly FigureView[];
    /** Drawn soft: the figures are older than the last attempts. */
    old: boolean;
    /** "collected 37 s ago" */
    collected: Line;
  };
  actions: { open: Offer; test: Offer; edit: Offer; remove: Offer };
}

/** A list item that the contract could not read. It offers nothing, since nothing of it is certain. */
export interface UnreadableRowView {
  kind: 'unreadable';
  key: string;
  name: string;
  state: StateView;
  happened: Line;
  next: Line;
}

export type RowView = ConnectionRowView | UnreadableRowView;

/** What a row's sentences depend on beside its own entry. */
export interface RowContext {
  time: ViewTime;
  /** The server shows demo data and refuses writes (§3.8). */
  serverMock: boolean;
  /** Newest `lastAttemptAt` of the list, by which a first poll can be guessed; undefined where nothing was polled. */
  newestAttempt: number | undefined;
}

/** One row, ready to print. */
export declare function rowView(platform: Platform, entry: ListEntry, context: RowContext): RowView;
