import { storedSecretMask } from '~/contract/mask';
import type { Decoded } from '../go/json-body';
import type { FieldValues, GoStruct } from '../go/json-fields';
import type { Json } from '../go/json-write';
import { trimSpace } from '../go/space';
import type { Profile } from '../profile';
import { digestSecret, type Secret } from '../secret';
import type { StoredConnection } from '../state';
import { onboardingJson, overlayOnboarding } from './onboarding';

/** A connection in work: its password as typed, as stored, or null where it is empty. */
export type WorkingRecord = Omit<StoredConnection, 'password'> & { password: Secret | null };

/** The accepted keys of a body and their types (§2.5). */
export const inputStruct: GoStruct = {
  name: 'config.VMwareVCenterInstance',
  fields: {
    id: 'string',
    name: 'string',
    host: 'string',
    port: 'int',
    username: 'string',
    password: 'string',
    insecureSkipVerify: 'bool',
    enabled: 'bool',
    monitorVms: 'bool',
    monitorHosts: 'bool',
    monitorDatastores: 'bool',
  },
};

/** The accepted keys of a generation: April knows no scopes (§9). */
export function structOf(profile: Profile): GoStruct {
  if (profile === 'head') return inputStruct;
  const known = Object.entries(inputStruct.fields).filter(([key]) => !key.startsWith('monitor'));
  return { ...inputStruct, fields: Object.fromEntries(known) };
}

/** What a create or a draft starts from (§2.5); with April also an update and a test with a body (§9). */
export function defaultRecord(id: string, profile: Profile): WorkingRecord {
  const on = { enabled: profile === 'head', monitorVms: true, monitorHosts: true, monitorDatastores: true };
  return { id, name: '', host: '', port: '443', username: '', password: null, insecureSkipVerify: false, ...on };
}

/** A record with the values of a body laid over it (§3.5), normalised (§3.3); the mask stands for `stored`'s password, if given (§3.4). */
export function overlay(
  base: WorkingRecord,
  { values }: { values: FieldValues },
  stored?: StoredConnection,
): WorkingRecord {
  const usual = Object.fromEntries(Object.entries(values).filter(([key]) => Object.hasOwn(inputStruct.fields, key)));
  const more = base.onboarding && { onboarding: overlayOnboarding(base.onboarding, values) };
  const port = String(values['port'] ?? base.port);
  const over = normalise({ ...base, ...usual, port, ...more } as WorkingRecord);
  return stored !== undefined && over.password === storedSecretMask ? { ...over, password: stored.password } : over;
}

/** §3.3: texts trimmed, a port that is not positive is 443, no scope at all is every scope. */
export function normalise(record: WorkingRecord): WorkingRecord {
  const { name, host, username, password } = record;
  const secret = typeof password === 'string' ? trimSpace(password) : password;
  return withDefaults({
    ...record,
    name: trimSpace(name),
    host: trimSpace(host),
    username: trimSpace(username),
    password: secret === '' ? null : secret,
  });
}

/** The part of §3.3 that the list applies to what it shows. */
export function withDefaults<T extends WorkingRecord>(record: T): T {
  const scoped = record.monitorVms || record.monitorHosts || record.monitorDatastores;
  const scopes = scoped ? {} : { monitorVms: true, monitorHosts: true, monitorDatastores: true };
  return { ...record, port: BigInt(record.port) > 0n ? record.port : '443', ...scopes };
}

/** The text of `validation_error` (§1.3); undefined: valid. */
export function validationError({ host, username, password }: WorkingRecord): string | undefined {
  if (host === '') return 'vmware vcenter host is required';
  if (username === '' || password === null) return 'vmware credentials are required: provide username and password';
  return undefined;
}

/** A record as it is kept: of a typed password only a digest. */
export function toStored(record: WorkingRecord, salt: () => string): StoredConnection {
  const { password } = record;
  return { ...record, password: password === null ? null : digestSecret(password, salt) };
}

/** A record as replies show it (§2.1): the mask for a password, keys left out that are empty or false, and with April the scopes (§9). */
export function redact(record: WorkingRecord, profile: Profile = 'head'): { readonly [key: string]: Json | undefined } {
  const { monitorVms, monitorHosts, monitorDatastores } = record;
  return {
    id: record.id,
    name: record.name,
    host: record.host,
    port: BigInt(record.port) === 0n ? undefined : BigInt(record.port),
    username: record.username === '' ? undefined : record.username,
    password: record.password === null ? undefined : storedSecretMask,
    insecureSkipVerify: record.insecureSkipVerify || undefined,
    ...onboardingJson(record.onboarding),
    enabled: record.enabled,
    ...(profile === 'april' ? {} : { monitorVms, monitorHosts, monitorDatastores }),
  };
}

/** Tells a body that was decoded from one that was not. */
export function isRefused(decoded: Decoded): decoded is { error: string } {
  return 'error' in decoded;
}
