import type * as z from 'zod/mini';
import type { ConnectionRecord } from '~/contract/connection';
import { storedSecretMask } from '~/contract/mask';
import { serverTrim } from '~/platforms/server-trim';
import { firstFault } from './request';
import { sameJson } from './same-json';

/** One item of a list reply: read, or named with what is wrong with it. */
export type ListEntry =
  | {
      kind: 'readable';
      /** Stable over replies: the id, and for a repeated id its place among its equals. */
      key: string;
      connection: ConnectionRecord;
      /** An earlier entry has the same id, so that every write would mean that one (§3.1). */
      shadowed: boolean;
    }
  | {
      kind: 'unreadable';
      key: string;
      /** Place in the reply, from 0. */
      index: number;
      id: string | undefined;
      name: string | undefined;
      /** Where in the item, as `poll.intervalSeconds`; "" is the item itself. */
      path: string;
      problem: string;
    };

/**
 * Reads the items of a list reply one by one, so that a broken one hides no other. A connection that is as it was keeps
 * its entry, which is not read again: of thousands, a refresh changes a few.
 * @param items what the envelope held
 * @param schema the platform's connection; it leaves out what is not of the contract, and changes nothing else
 * @param before entries of the reply before
 */
export function readEntries(
  items: readonly unknown[],
  schema: z.ZodMiniType<ConnectionRecord>,
  before: readonly ListEntry[] = [],
): ListEntry[] {
  const known = new Map(before.map((entry) => [entry.key, entry]));
  const seen = new Map<string, number>();
  const meant = new Set<string>(); // the server compares ids trimmed
  const keyFor = (id: string): string => {
    const nth = (seen.get(id) ?? 0) + 1;
    seen.set(id, nth);
    return nth === 1 ? `id ${id}` : `id ${id} #${nth}`;
  };
  return items.map((item, index) => {
    const id = textAt(item, 'id');
    const key = id === undefined ? `place ${index}` : keyFor(id);
    const last = known.get(key);
    const old = last?.kind === 'readable' ? last : undefined;
    const parsed =
      old && sameJson(item, old.connection) ? { success: true as const, data: old.connection } : schema.safeParse(item);
    if (!parsed.success) {
      return { kind: 'unreadable', key, index, id, name: textAt(item, 'name'), ...firstFault(parsed.error) };
    }
    const connection = masked(parsed.data);
    const meantId = serverTrim(connection.id);
    const shadowed = meant.has(meantId);
    meant.add(meantId);
    // What differs may be nothing that is read.
    return old?.shadowed === shadowed && sameJson(connection, old.connection)
      ? old
      : { kind: 'readable', key, connection, shadowed };
  });
}

/** The record with its mask in the place of a secret that should not have come (§3.4). */
export function masked(record: ConnectionRecord): ConnectionRecord {
  if (record.password) record.password = storedSecretMask;
  return record;
}

function textAt(item: unknown, key: string): string | undefined {
  const value = typeof item === 'object' && item !== null ? (item as Record<string, unknown>)[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}
