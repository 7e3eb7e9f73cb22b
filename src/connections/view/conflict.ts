import type { ConnectionRecord } from '~/contract/connection';
import type { FormValues, Secret, Secrets } from '~/platforms/form-spec';
import type { EditablePlatform } from '~/platforms/platform-form';
import { entriesOf, sameEntry, withEntry, type Entry } from './entry-values';
import type { FormState, SecretWhy } from './form-state';

/** Whose value is saved. */
export type Side = 'server' | 'form';

/** By entry name; an entry without one has to be chosen. */
export type Choices = Readonly<Record<string, Side>>;

/** What came between a form and its save. */
export type Conflict =
  { kind: 'changed'; /** As the server has it now. */ server: ConnectionRecord; choices: Choices } | { kind: 'gone' };

/** An entry that the server has otherwise than the form, and who changed it since the form saw the server last. */
export interface Difference {
  entry: Entry;
  by: Side | 'both';
}

/** What a form and the server differ in. `state.seen` is what both started from. */
export function differences(platform: EditablePlatform, state: FormState, server: ConnectionRecord): Difference[] {
  const theirs = platform.toForm(server);
  return entriesOf(platform, state.values)
    .filter((entry) => !sameEntry(entry, theirs, state.values))
    .map((entry) => {
      const theirChange = !sameEntry(entry, theirs, state.seen);
      const ownChange = !sameEntry(entry, state.values, state.seen);
      return { entry, by: theirChange && ownChange ? 'both' : theirChange ? 'server' : 'form' };
    });
}

/**
 * Whether a save would write over what somebody else changed. What both changed alike is no conflict.
 * @returns undefined where it would not
 */
export function conflictOf(
  platform: EditablePlatform,
  state: FormState,
  server: ConnectionRecord,
): Extract<Conflict, { kind: 'changed' }> | undefined {
  const found = differences(platform, state, server);
  if (found.every(({ by }) => by === 'form')) return undefined;
  const preset = found.flatMap(({ entry, by }) => (by === 'both' ? [] : [[entry.name, by] as const]));
  return { kind: 'changed', server, choices: Object.fromEntries(preset) };
}

/** One side for every entry that differs. */
export function allOf(side: Side, found: readonly Difference[]): Choices {
  return Object.fromEntries(found.map(({ entry }) => [entry.name, side]));
}

/**
 * The form over the record as it is now, with the chosen values in it. Entries that were not chosen stay as typed, and
 * differ from the server's still, so that the next save asks about them again.
 */
export function settled(
  platform: EditablePlatform,
  state: FormState,
  { server, choices }: Extract<Conflict, { kind: 'changed' }>,
): FormState {
  const theirs = platform.toForm(server);
  let { values } = state;
  let seen: FormValues = theirs;
  for (const { entry } of differences(platform, state, server)) {
    const choice = choices[entry.name];
    if (choice === 'server') values = withEntry(values, entry, theirs);
    if (choice === undefined) seen = withEntry(seen, entry, state.seen);
  }
  return { ...overRecord(platform, state, server), values, seen };
}

/** The same entries over the record as it is now. */
export function overRecord(platform: EditablePlatform, state: FormState, server: ConnectionRecord): FormState {
  const theirs = platform.toForm(server);
  const stored = platform.secretsOf(server);
  const secrets = mapSecrets(state.secrets, (name, secret) => fittingSecret(secret, stored[name]?.state === 'stored'));
  const lost = Object.keys(secrets).some(
    (name) => state.secrets[name]?.state === 'stored' && secrets[name]?.state === 'none',
  );
  const secretWhy: SecretWhy | undefined = lost ? 'lost' : state.secretWhy;
  return { ...state, record: server, began: theirs, seen: theirs, secrets, secretWhy };
}

/** The form of a new connection with all that was typed; a stored secret is none any more, since a mask would be taken literally (§3.4). */
export function asNew(platform: EditablePlatform, state: FormState): FormState {
  const secrets = mapSecrets(state.secrets, (_, secret) => fittingSecret(secret, false));
  const blank = platform.blank();
  return { ...state, record: undefined, began: blank, seen: blank, secrets, secretWhy: 'deleted', allowed: undefined };
}

/** A secret over a record that has one stored, or has none. What is typed stays. */
function fittingSecret(secret: Secret, stored: boolean): Secret {
  const typed = secret.state === 'stored' ? '' : secret.typed;
  if (!stored) return { state: 'none', typed };
  return secret.state === 'none' ? (typed === '' ? { state: 'stored' } : { state: 'replacing', typed }) : secret;
}

function mapSecrets(secrets: Secrets, change: (name: string, secret: Secret) => Secret): Secrets {
  return Object.fromEntries(Object.entries(secrets).map(([name, secret]) => [name, change(name, secret)]));
}
