import type { ListEntry } from '~/api/list-entry';
import type { ConnectionRecord } from '~/contract/connection';
import { instantMs } from '~/contract/instant';
import type { Line } from '~/lib/line';
import type { Platform } from '~/platforms/platform';
import { figureViews, type FigureView } from './figures';
import { offersOf, type Offers } from './offers';
import { reachOf } from './reach';
import { moreOf, type RowMore } from './row-more';
import type { RowContext } from './row-context';
import { secondOf } from './row-second';
import { connectionState, needsAttention, type StateKind } from './state';
import { stateWords } from './state-words';
import { ago, type ViewTime } from './time';
import { rowWords, withheldWords } from './words';

export type { Offer } from './offers';
export type { RowContext } from './row-context';

export interface StateView {
  kind: StateKind;
  /** "Failing" */
  word: string;
  /** "Authentication failed", "23 issues, 3 causes"; undefined where the word says it all. */
  aside: string | undefined;
}

/** What one should know about a connection beside its state. */
export interface Remark {
  kind: 'tls-off' | 'scope' | 'shadowed' | 'unreachable';
  text: string;
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
    /** Whose view the figures are; undefined where there are none. */
    seenBy: Line | undefined;
  };
  actions: Offers;
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

/** One row, ready to print. */
export function rowView(platform: Platform, entry: ListEntry, context: RowContext): RowView {
  if (entry.kind === 'unreadable') return unreadableRow(entry);
  const { connection, shadowed, key } = entry;
  const kind = connectionState(platform, connection, context.time.now);
  const actions = offersOf(connection.id, shadowed, context.refuses);
  return {
    kind: 'connection',
    key,
    id: connection.id,
    name: connectionName(connection),
    address: platform.address(connection),
    username: connection.username || undefined,
    remarks: remarksOf(platform, connection, shadowed),
    state: stateView(platform, connection, kind),
    second: secondOf(platform, connection, kind, context),
    problem: needsAttention(kind),
    more: moreOf(platform, connection, kind, context.time, actions.edit.offered),
    brings: bringsOf(platform, connection, kind, context.time),
    actions,
  };
}

/** What a connection is called: its name, or its host where it has none. */
export function connectionName({ name, host }: ConnectionRecord): string {
  return name.trim() || host.trim() || rowWords.unnamed;
}

/** The state with what stands beside it. */
export function stateView(platform: Platform, record: ConnectionRecord, kind: StateKind): StateView {
  const view = (aside: string | undefined): StateView => ({ kind, word: stateWords[kind], aside });
  if (kind === 'failing') {
    const { category, message = '' } = record.poll?.lastError ?? {};
    return view(platform.explainFailure({ category, message }, platform.subject(record), 'poll').title);
  }
  const issues = platform.observation(record)?.issues;
  return view(kind === 'degraded' && issues ? rowWords.causes(issues.total, issues.causes.length) : undefined);
}

/** TLS verification off, a narrower scope, and what the server cannot reach. */
export function remarksOf(platform: Platform, record: ConnectionRecord, shadowed: boolean): Remark[] {
  const remarks: Remark[] = [];
  if (record.insecureSkipVerify) remarks.push({ kind: 'tls-off', text: rowWords.tlsOff });
  const scope = platform.scope(record);
  if (scope) remarks.push({ kind: 'scope', text: scope });
  if (shadowed) remarks.push({ kind: 'shadowed', text: withheldWords.shadowedRemark });
  const reason = reachOf(record.id).write;
  if (reason && !shadowed) remarks.push({ kind: 'unreachable', text: reason });
  return remarks;
}

function bringsOf(
  platform: Platform,
  record: ConnectionRecord,
  kind: StateKind,
  time: ViewTime,
): ConnectionRowView['brings'] {
  const observation = platform.observation(record);
  if (observation === undefined) {
    const collected = kind === 'disabled' ? rowWords.nothingCollected : rowWords.nothingCollectedYet;
    return {
      figures: figureViews(platform.unknownContribution(), rowWords.noneYet),
      old: false,
      collected,
      seenBy: undefined,
    };
  }
  const at = instantMs(observation.collectedAt);
  return {
    figures: figureViews(observation.contribution, rowWords.notKnown),
    old: kind === 'failing' || kind === 'stale',
    collected: at === undefined ? rowWords.collectedUnknown : rowWords.collected(ago(at, time)),
    seenBy: rowWords.seenByAccount,
  };
}

function unreadableRow(entry: Extract<ListEntry, { kind: 'unreadable' }>): UnreadableRowView {
  return {
    kind: 'unreadable',
    key: entry.key,
    name: entry.name?.trim() || entry.id?.trim() || rowWords.unreadableName(entry.index),
    state: { kind: 'unreadable', word: stateWords.unreadable, aside: undefined },
    happened: rowWords.unreadable(entry.path, entry.problem),
    next: rowWords.unreadableNext,
  };
}
