import { storedSecretMask } from '~/contract/mask';
import type { Fault, FormValues, InputTarget, Secrets } from '../form-spec';
import { serverTrim } from '../server-trim';
import { faultWords, type FaultText } from './fault-words';
import { hostFault } from './host-faults';
import { onboardingFault } from './onboarding';
import { isPort } from './port';

/**
 * What the server would refuse (§1.3, §3.3), and what it would store and only fail on later (§4.3).
 * In the order of the fields, at most one fault each.
 */
export function check(values: FormValues, secrets: Secrets, target: InputTarget): Fault[] {
  const { host = '', port = '', username = '' } = values.texts;
  const found: [string, FaultText | undefined][] = [
    ['host', hostFault(host, port)],
    ['port', portFault(port)],
    ['fingerprint', onboardingFault('fingerprint', values)],
    ['username', serverTrim(username) === '' ? faultWords.usernameMissing : undefined],
    ['password', passwordFault(secrets, target)],
    ['scope', scopeIsEmpty(values) ? faultWords.scopeEmpty : undefined],
    ['pollIntervalSeconds', onboardingFault('pollIntervalSeconds', values)],
  ];
  return found.flatMap(([field, text]) => (text === undefined ? [] : [{ field, ...text }]));
}

/** The validator's texts (§1.3), for what only the server saw. */
export function serverFaults(message: string): Fault[] {
  if (/host is required/.test(message)) return [{ field: 'host', ...faultWords.hostMissing }];
  if (/credentials are required/.test(message)) {
    return [
      { field: 'username', ...faultWords.usernameMissing },
      { field: 'password', ...faultWords.passwordMissing },
    ];
  }
  return [];
}

function portFault(port: string): FaultText | undefined {
  return isPort(serverTrim(port)) ? undefined : faultWords.portRange;
}

/** Over a stored record, eight asterisks would keep what is stored instead of becoming the password (§3.4). */
function passwordFault(secrets: Secrets, target: InputTarget): FaultText | undefined {
  const secret = secrets['password'];
  if (secret?.state === 'stored') return target === 'stored' ? undefined : faultWords.passwordMissing;
  const typed = serverTrim(secret?.typed ?? '');
  if (typed === '') return secret?.typed ? faultWords.passwordBlank : faultWords.passwordMissing;
  return target === 'stored' && typed === storedSecretMask ? faultWords.passwordIsMask : undefined;
}

/** All three off would come back all on (§3.3). */
function scopeIsEmpty(values: FormValues): boolean {
  const kinds = ['monitorVms', 'monitorHosts', 'monitorDatastores'];
  // Where the server keeps no scope, the form holds none.
  return kinds.some((name) => values.checks[name] === false) && !kinds.some((name) => values.checks[name]);
}
