import type { Access } from '~/api/access-api';
import type { Refuses } from './offers';
import { refusesWords } from './refuses-words';

/** Why the server changes nothing for this page; undefined where it does, or where nothing says that it does not. */
export function refusesOf({ mockMode, readOnly, scopes }: Omit<Access, 'previews'>): Refuses | undefined {
  if (readOnly) return refusesWords.demo;
  if (mockMode) return refusesWords.mockMode;
  // A token with none of the scopes is refused by its own answers; `*` stands for all (§6.9).
  const reads = scopes?.includes('settings:read') && !scopes.includes('settings:write') && !scopes.includes('*');
  return reads ? refusesWords.scope : undefined;
}
