import type * as z from 'zod/mini';
import type { ConnectionRecord } from '~/contract/connection';
import { serverTrim } from '~/platforms/server-trim';
import { firstFault } from './request';

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
 * Reads the items of a list reply one by one, so that a broken one hides no other.
 * @param items what the envelope held
 * @param schema the platform's connection
 */
export function readEntries(items: readonly unknown[], schema: z.ZodMiniType<ConnectionRecord>): ListEntry[] {
  const seen = new Map<string, number>();
  const meant = new Set<string>(); // the server compares ids trimmed
  const keyFor = (id: string): string => {
    const nth = (seen.get(id) ?? 0) + 1;
    seen.set(id, nth);
    return nth === 1 ? `id ${id}` : `id ${id} #${nth}`;
  };
  return items.map((item, index) => {
    const parsed = schema.safeParse(item);
    if (parsed.success) {
      const { id } = parsed.data;
      const shadowed = meant.has(serverTrim(id));
      meant.add(serverTrim(id));
      return { kind: 'readable', key: keyFor(id), connection: parsed.data, shadowed };
    }
    const id = textAt(item, 'id');
    const key = id === undefined ? `place ${index}` : keyFor(id);
    return { kind: 'unreadable', key, index, id, name: textAt(item, 'name'), ...firstFault(parsed.error) };
  });
}

function textAt(item: unknown, key: string): string | undefined {
  const value = typeof item === 'object' && item !== null ? (item as Record<string, unknown>)[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}
