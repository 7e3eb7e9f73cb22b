import type { ConnectionsApi, ConnectionsReply } from '~/api/connections-api';
import type { ListEntry } from '~/api/list-entry';
import { outcomeOf } from '~/api/outcome';
import type { ConnectionRecord } from '~/contract/connection';
import { editable } from '~/platforms/forms';
import type { Platform } from '~/platforms/platform';
import type { SetEnabled } from './set-enabled-outcome';

/**
 * Pauses or resumes a connection. What the server has now is read first, so that nothing stale is written back, and
 * every field is sent, since an older server takes what is left out for empty (§3.5, §9). The stored secret goes as the mask.
 * @param read the server's list as it is now
 */
export async function setEnabled(
  api: ConnectionsApi,
  platform: Platform,
  id: string,
  enabled: boolean,
  read: () => Promise<ConnectionsReply>,
): Promise<SetEnabled> {
  const list = await outcomeOf(read());
  if (!list.ok) return list;
  // The first of its id is the one that the server means (§3.1).
  const entry = list.value.entries.find((each) => idOf(each) === id);
  if (entry === undefined) return { ok: false, failure: { kind: 'gone' } };
  if (entry.kind === 'unreadable') {
    const { path, problem } = entry;
    return {
      ok: false,
      failure: { kind: 'unreadable', status: 200, what: 'shape', path, problem, at: list.value.receivedAt },
    };
  }
  if (entry.connection.enabled === enabled) return { ok: true, value: entry.connection };
  return outcomeOf(api.update(id, inputOf(platform, entry.connection, enabled)));
}

function idOf(entry: ListEntry): string | undefined {
  return entry.kind === 'readable' ? entry.connection.id : entry.id;
}

function inputOf(platform: Platform, record: ConnectionRecord, enabled: boolean): unknown {
  const form = editable(platform);
  return { ...form.toInput(form.toForm(record), form.secretsOf(record), 'stored'), enabled };
}
