import type { Line } from '~/lib/line';
import { canonicalFingerprint, fingerprintFault } from '../fingerprint';
import type { Fault, FormValues } from '../form-spec';
import type { Setting } from '../platform-form';
import { serverTrim } from '../server-trim';
import type { VmwareConnection, VmwareInput } from './contract';
import { onboardingWords } from './onboarding-words';

/** Fields of the onboarding specification of March 2026. A server keeps all of them for a connection, or none (§8.1 for a platform that has them). */
type Kept = Pick<VmwareInput, 'pollIntervalSeconds' | 'useHttps' | 'fingerprint'>;

/** Seconds: a poll may take 20 (§5.1), and one a day is the least that tells anything. */
const interval = { least: 20, most: 86_400 };

/** What a form holds of the fields that the record carries. An empty fingerprint is left out on the wire, so it comes with the others. */
export function onboardingValues({ pollIntervalSeconds, useHttps, fingerprint }: VmwareConnection): FormValues {
  const carried = pollIntervalSeconds !== undefined || useHttps !== undefined || fingerprint !== undefined;
  return {
    texts: {
      ...(pollIntervalSeconds === undefined ? {} : { pollIntervalSeconds: String(pollIntervalSeconds) }),
      ...(carried ? { fingerprint: fingerprint ?? '' } : {}),
    },
    checks: useHttps === undefined ? {} : { useHttps },
  };
}

/** What is sent of them: only what the form holds, since a server that keeps none need not know them. */
export function onboardingInput({ texts, checks }: FormValues): Kept {
  const { pollIntervalSeconds, fingerprint } = texts;
  const { useHttps } = checks;
  return {
    ...(pollIntervalSeconds === undefined ? {} : { pollIntervalSeconds: Number(serverTrim(pollIntervalSeconds)) }),
    ...(useHttps === undefined ? {} : { useHttps }),
    ...(fingerprint === undefined ? {} : { fingerprint: canonicalFingerprint(fingerprint) }),
  };
}

/** Faults of those that the form holds, by field. */
export function onboardingFault(
  field: 'pollIntervalSeconds' | 'fingerprint',
  { texts }: FormValues,
): Omit<Fault, 'field'> | undefined {
  const text = texts[field];
  if (text === undefined) return undefined;
  return field === 'fingerprint' ? faultOfFingerprint(text) : faultOfInterval(serverTrim(text));
}

function faultOfFingerprint(text: string): Omit<Fault, 'field'> | undefined {
  const found = fingerprintFault(text);
  if (found === undefined) return undefined;
  return found.kind === 'character'
    ? onboardingWords.fingerprintCharacter(found.odd)
    : onboardingWords.fingerprintLength(found.count, found.digest);
}

function faultOfInterval(text: string): Omit<Fault, 'field'> | undefined {
  if (!/^[0-9]+$/.test(text)) return onboardingWords.intervalWhole;
  const seconds = Number(text);
  if (seconds === 0) return onboardingWords.intervalZero(interval.least);
  if (seconds < interval.least) return onboardingWords.intervalShort(interval.least);
  return seconds > interval.most ? onboardingWords.intervalLong(interval.most) : undefined;
}

/** What is said of entries that are no fault. */
export function onboardingRemarks({ checks }: FormValues): Record<string, Line> {
  return checks['useHttps'] === false ? { useHttps: onboardingWords.unencrypted } : {};
}

/** Those that the record carries, ready to print: what belongs to where it leads, and when it is polled. */
export function onboardingSettings(record: VmwareConnection): { where: Setting[]; when: Setting[]; system: Setting[] } {
  const { texts, checks } = onboardingValues(record);
  const { https, httpsOff, httpsOn, fingerprint, none, interval: every, system } = onboardingWords;
  const pinned = texts['fingerprint'];
  const from = record.observed?.system;
  const name = from?.name || from?.id;
  return {
    where: [
      ...(checks['useHttps'] === undefined
        ? []
        : [
            checks['useHttps']
              ? { label: https, value: httpsOn }
              : { label: https, value: httpsOff, icon: 'unlock' as const },
          ]),
      ...(pinned === undefined
        ? []
        : [pinned === '' ? { label: fingerprint, value: none } : { label: fingerprint, value: pinned, mono: true }]),
    ],
    when:
      record.pollIntervalSeconds === undefined
        ? []
        : [{ label: every, value: onboardingWords.seconds(record.pollIntervalSeconds) }],
    system: name ? [{ label: system, value: name, ...(from?.name && from.id ? { aside: from.id } : {}) }] : [],
  };
}
