import { isStoredSecret, storedSecretMask } from '~/contract/mask';
import type { FormValues, InputTarget, Secret, Secrets } from '../form-spec';
import { serverTrim } from '../server-trim';
import type { VmwareConnection, VmwareInput } from './contract';
import { onboardingInput, onboardingValues } from './onboarding';
import { usualPort } from './port';
import { hasScope } from './scope';

/** What a new form holds: the server's own defaults (§2.5). A scope is asked for, unless the server's records have none. */
export function blank(like?: VmwareConnection): FormValues {
  return {
    texts: { name: '', host: '', port: String(usualPort), username: '' },
    checks: { insecureSkipVerify: false, enabled: true, ...(like && !hasScope(like) ? {} : fullScope) },
  };
}

const fullScope = { monitorVms: true, monitorHosts: true, monitorDatastores: true };

/** What the form of a saved connection holds. April keeps no scope, so that none is asked for: all is collected there (§9). */
export function toForm(record: VmwareConnection): FormValues {
  const more = onboardingValues(record);
  return {
    texts: {
      name: record.name,
      host: record.host,
      port: String(record.port ?? usualPort),
      username: record.username ?? '',
      ...more.texts,
    },
    checks: {
      insecureSkipVerify: record.insecureSkipVerify ?? false,
      enabled: record.enabled,
      ...(hasScope(record)
        ? {
            monitorVms: record.monitorVms ?? true,
            monitorHosts: record.monitorHosts ?? true,
            monitorDatastores: record.monitorDatastores ?? true,
          }
        : {}),
      ...more.checks,
    },
  };
}

/** The password: stored, or to be typed. */
export function secretsOf(record: VmwareConnection | undefined): Secrets {
  return { password: isStoredSecret(record?.password) ? { state: 'stored' } : { state: 'none', typed: '' } };
}

/** Every field, always, so that both server generations do what the form says (§9); those that only some servers keep, where the form holds them. Texts go as typed; the server trims them (§3.3). */
export function toInput(values: FormValues, secrets: Secrets, target: InputTarget): VmwareInput {
  const text = (name: string): string => values.texts[name] ?? '';
  const check = (name: string): boolean => values.checks[name] ?? false;
  const scope = (name: string): boolean => values.checks[name] ?? true;
  return {
    name: text('name'),
    host: text('host'),
    port: Number(serverTrim(text('port'))),
    username: text('username'),
    password: password(secrets['password'], target),
    insecureSkipVerify: check('insecureSkipVerify'),
    enabled: check('enabled'),
    monitorVms: scope('monitorVms'),
    monitorHosts: scope('monitorHosts'),
    monitorDatastores: scope('monitorDatastores'),
    ...onboardingInput(values),
  };
}

/** The mask keeps what is stored, but only over a stored record: elsewhere it would be stored literally (§3.4). */
function password(secret: Secret | undefined, target: InputTarget): string {
  if (secret === undefined) return '';
  if (secret.state !== 'stored') return secret.typed;
  return target === 'stored' ? storedSecretMask : '';
}
