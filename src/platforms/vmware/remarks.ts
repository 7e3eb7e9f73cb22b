import type { Line } from '~/lib/line';
import type { FormValues, Secrets } from '../form-spec';
import { serverTrim } from '../server-trim';
import { remarkWords } from './fault-words';

/** Remarks on entries that are no fault. They quote no secret. */
export function remarks(values: FormValues, secrets: Secrets): Record<string, Line> {
  const found: Record<string, Line> = {};
  const username = usernameRemark(serverTrim(values.texts['username'] ?? ''));
  if (username) found['username'] = username;
  const secret = secrets['password'];
  const typed = secret === undefined || secret.state === 'stored' ? '' : secret.typed;
  if (serverTrim(typed) !== '' && serverTrim(typed) !== typed) found['password'] = remarkWords.passwordEdges;
  return found;
}

function usernameRemark(username: string): Line | undefined {
  if (username === '') return undefined;
  if (username === 'root') return remarkWords.root;
  // The single sign-on domain has a name of its own at many sites.
  if (/^administrator@.|^.+\\administrator$/i.test(username)) return remarkWords.administrator;
  return /[@\\]/.test(username) ? undefined : remarkWords.bareUsername;
}
