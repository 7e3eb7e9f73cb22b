import { objectOf, told, unless } from './compare';
import type { PulseReply } from './pulse-client';
import type { Difference, Verdict } from './verdict';

/** What stands for a stored secret (§3.4). */
export const mask = '********';

/** The keys of a record in the order of the wire (§2.1). */
export const recordKeys = [
  'id',
  'name',
  'host',
  'port',
  'username',
  'password',
  'insecureSkipVerify',
  'enabled',
  'monitorVms',
  'monitorHosts',
  'monitorDatastores',
  'poll',
  'observed',
] as const;

type Row = Readonly<Record<string, unknown>>;

/**
 * Whether an answer is a record of the run's own with these values; `undefined` says that the key is absent.
 * Other keys are not looked at.
 */
export function isRecord(reply: PulseReply, status: number, wanted: Row): Verdict {
  const record = objectOf(reply.json);
  if (reply.status !== status || !record) return [{ expected: `${status} with a record`, got: told(reply) }];
  return hasValues(record, wanted);
}

/** Whether a record has these values. */
export function hasValues(record: Row, wanted: Row): Verdict {
  return Object.entries(wanted).flatMap(([key, value]): readonly Difference[] =>
    unless(record[key] === value, `${key} ${shown(value, value)}`, `${key} ${shown(record[key], value)}`),
  );
}

/** A value, where it may be shown: a text only if it is the wanted one or not much more. */
function shown(value: unknown, wanted: unknown): string {
  if (value === undefined) return 'absent';
  if (typeof value !== 'string') return typeof value === 'object' ? 'something else' : String(value);
  if (value === wanted || value === mask || value.length === 0) return JSON.stringify(value);
  if (typeof wanted === 'string' && value.trim().toLowerCase() === wanted.trim().toLowerCase())
    return JSON.stringify(value);
  return `another text of ${value.length} characters`;
}
