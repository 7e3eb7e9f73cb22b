import type { Refuses } from '~/connections/view/offers';
import { createContext, useContext, type Accessor } from 'solid-js';
import type { ConnectionActions } from '~/connections/data/connection-actions';
import type { ListEntry } from '~/api/list-entry';
import type { ApiFailure } from '~/api/api-error';
import type { Transport } from '~/api/request';
import type { ConnectionsReply } from '~/api/connections-api';
import type { Platform } from '~/platforms/platform';
import type { Attempts } from './create-ledger';
import type { Pauses } from './create-pauses';
import type { RowTests } from './create-row-tests';
import type { Notices } from './create-notice';
import type { SignInGuard } from './create-sign-in-guard';

/** Addresses of one platform's screens; the app owns them. */
export interface ConnectionPaths {
  list(): string;
  add(): string;
  /** The form for a new connection, filled with another's values. */
  duplicate(id: string): string;
  details(id: string): string;
  edit(id: string): string;
  remove(id: string): string;
}

/** What every screen of one platform shares. */
export interface Workspace {
  platform: Platform;
  /** All platforms, in the order of their tabs, with the address of each list. */
  platforms: readonly Platform[];
  listPath(platform: Platform): string;
  paths: ConnectionPaths;
  actions: ConnectionActions;
  /** The last reply that could be read; undefined before the first. Reading it never suspends. */
  reply: Accessor<ConnectionsReply | undefined>;
  /** Why the newest request has no result; undefined where it has one, or is on its way. */
  failure: Accessor<ApiFailure | undefined>;
  /** Whether a request for the list is under way. */
  refreshing: Accessor<boolean>;
  /** Why the server changes nothing for this page; undefined where it does, or before that is known. */
  refuses: Accessor<Refuses | undefined>;
  /** Whether the server can tell what a connection would add; undefined before that is known. */
  previews: Accessor<boolean | undefined>;
  /** For requests that no list needs. */
  transport: Transport;
  /** The page's clock in milliseconds since 1970, ticking every second. */
  now: Accessor<number>;
  /** Saved tests of the rows, kept while the page lives. */
  rowTests: RowTests;
  /** Pausing and resuming, kept likewise. */
  pauses: Pauses;
  /** Asks before a test that may lock an account. */
  guard: SignInGuard;
  /** The attempts that this page has seen; undefined until what counts them is here. */
  attempts: Accessor<Attempts | undefined>;
  /** Not 0 where the newest answer was that one has to sign in first. */
  signedOut: Accessor<number>;
  /** Opens the sign-in where it was put off, for something that is done now. */
  askSignIn(): void;
  /** What was done last, for the page that one comes back to. */
  notices: Notices;
  /** Says something once, politely. */
  announce(text: string): void;
}

export const WorkspaceContext = createContext<Workspace>();

/** The workspace around this component. */
export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error('There is no WorkspaceContext around this component.');
  return workspace;
}

/** The first entry with this id, which is the one that the server means (§3.1). */
export function findConnection(
  reply: ConnectionsReply | undefined,
  id: string,
): Extract<ListEntry, { kind: 'readable' }> | undefined {
  return reply?.entries.find(
    (entry): entry is Extract<ListEntry, { kind: 'readable' }> =>
      entry.kind === 'readable' && entry.connection.id === id,
  );
}
