import type { ConnectionRecord } from '~/contract/connection';
import type { Platform } from '~/platforms/platform';

/** In the order of problems: what a person should look at first comes first. `unreadable` is a row that the contract could not read. */
export type StateKind = 'failing' | 'unreadable' | 'stale' | 'blind' | 'degraded' | 'awaiting' | 'healthy' | 'disabled';

/** The state word of each kind, exactly (issue, section 4). */
export declare const stateWords: Readonly<Record<StateKind, string>>;

/** Whether a state needs somebody. */
export declare function needsAttention(kind: StateKind): boolean;

/**
 * The state of a connection: the first that is true, in the order of DESIGN.md "List".
 * @param now the server's time, milliseconds since 1970
 */
export declare function connectionState(platform: Platform, record: ConnectionRecord, now: number): StateKind;
