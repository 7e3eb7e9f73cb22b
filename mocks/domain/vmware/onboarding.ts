import type { FieldValues, GoStruct } from '../go/json-fields';
import type { Json } from '../go/json-write';
import { trimSpace } from '../go/space';
import type { OnboardingFields } from '../state';

/** What a create starts from (§8.1). */
export const onboardingDefaults: OnboardingFields = { pollIntervalSeconds: 60, useHttps: true, fingerprint: '' };

/** A struct with the keys that the onboarding specification adds (§8.1). */
export function withOnboardingKeys({ name, fields }: GoStruct): GoStruct {
  return { name, fields: { ...fields, useHttps: 'bool', fingerprint: 'string', pollIntervalSeconds: 'int' } };
}

/** The values of a body laid over, normalised (§8.1): an interval that is not positive is 60, the fingerprint is trimmed and not judged. */
export function overlayOnboarding(base: OnboardingFields, values: FieldValues): OnboardingFields {
  const seconds = Number(values['pollIntervalSeconds'] ?? base.pollIntervalSeconds);
  return {
    pollIntervalSeconds: seconds > 0 ? seconds : onboardingDefaults.pollIntervalSeconds,
    useHttps: Boolean(values['useHttps'] ?? base.useHttps),
    fingerprint: trimSpace(String(values['fingerprint'] ?? base.fingerprint)),
  };
}

/** As replies show them (§8.1): an empty fingerprint is left out. */
export function onboardingJson(fields: OnboardingFields | undefined): Readonly<Record<string, Json | undefined>> {
  if (fields === undefined) return {};
  const { pollIntervalSeconds, useHttps, fingerprint } = fields;
  return { useHttps, fingerprint: fingerprint || undefined, pollIntervalSeconds };
}
