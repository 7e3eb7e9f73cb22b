import type { ListEntry } from '~/api/list-entry';
import type { EditablePlatform } from '~/platforms/platform-form';
import { connectionName } from './row';

/** Names of connections by where they lead, "host:port" in lower case. */
export type Places = ReadonlyMap<string, string>;

/** Where the connections of a list lead. @param except the id of the one that is being edited */
export function placesOf(
  platform: EditablePlatform,
  entries: readonly ListEntry[],
  except: string | undefined,
): Places {
  const places = new Map<string, string>();
  for (const entry of entries) {
    if (entry.kind === 'unreadable' || entry.connection.id === except) continue;
    const place = platform.destination(platform.toForm(entry.connection)).address.toLowerCase();
    if (!places.has(place)) places.set(place, connectionName(entry.connection));
  }
  return places;
}
