import type { ConnectionsReply } from '~/api/connections-api';
import type { ListEntry } from '~/api/list-entry';
import type { Outcome } from '~/api/outcome';
import type { ConnectionRecord } from '~/contract/connection';
import { serverTrim } from '~/platforms/server-trim';

/**
 * The connection of an id in a reply, or undefined where it has none. It is the first of its id, compared as the server
 * compares ids (§3.1); where that one cannot be read, nothing can be said of it.
 */
export function readOne(reply: ConnectionsReply, id: string): Outcome<ConnectionRecord | undefined> {
  const entry = reply.entries.find((each) => serverTrim(idOf(each) ?? '') === serverTrim(id));
  if (entry?.kind !== 'unreadable') return { ok: true, value: entry?.connection };
  const { path, problem } = entry;
  const at = reply.serverTime ?? reply.receivedAt;
  return { ok: false, failure: { kind: 'unreadable', status: 200, what: 'shape', path, problem, at } };
}

function idOf(entry: ListEntry): string | undefined {
  return entry.kind === 'readable' ? entry.connection.id : entry.id;
}
