import { code, line } from '~/lib/line';
import { canonicalFingerprint } from '../fingerprint';
import type { CheckField, FieldSpec, FormSection, FormValues, TextField } from '../form-spec';
import { onboardingWords } from './onboarding-words';

const https: CheckField = {
  kind: 'check',
  name: 'useHttps',
  label: onboardingWords.https,
  hint: onboardingWords.httpsHint,
};

const fingerprint: TextField = {
  kind: 'text',
  name: 'fingerprint',
  label: onboardingWords.fingerprint,
  optional: true,
  mono: true,
  hint: onboardingWords.fingerprintHint,
  canonical: canonicalFingerprint,
};

const interval: TextField = {
  kind: 'text',
  name: 'pollIntervalSeconds',
  label: onboardingWords.interval,
  unit: onboardingWords.unit,
  inputMode: 'numeric',
};

const scope: FieldSpec = {
  kind: 'group',
  name: 'scope',
  label: 'Collection scope',
  errorLabel: 'What to collect',
  checks: [
    { kind: 'check', name: 'monitorVms', label: 'VMs' },
    { kind: 'check', name: 'monitorHosts', label: 'Hosts' },
    { kind: 'check', name: 'monitorDatastores', label: 'Datastores' },
  ],
};

/**
 * The form, with every word of it. Labels are the accessible names exactly. What only some servers keep is asked where the form holds it; elsewhere
 * the hints name the HTTPS and the 60 s that apply.
 */
export const sectionsOf = ({ texts, checks }: FormValues): readonly FormSection[] => [
  {
    id: 'where',
    title: 'Where',
    rows: [
      [
        {
          kind: 'text',
          name: 'name',
          label: 'Name',
          optional: true,
          hint: line`Shown in the list. Left empty, the host is shown.`,
        },
      ],
      [
        {
          kind: 'text',
          name: 'host',
          label: 'Host',
          mono: true,
          inputMode: 'url',
          hint: checks['useHttps'] === undefined ? onboardingWords.hostHintHttps : onboardingWords.hostHint,
        },
        { kind: 'text', name: 'port', label: 'Port', mono: true, inputMode: 'numeric', narrow: true },
      ],
      ...(checks['useHttps'] === undefined ? [] : [[https]]),
      [
        {
          kind: 'check',
          name: 'insecureSkipVerify',
          label: 'Skip TLS verification',
          hint: line`Accepts any certificate. Only for a network that you trust.`,
        },
      ],
      ...(texts['fingerprint'] === undefined ? [] : [[fingerprint]]),
    ],
  },
  {
    id: 'sign-in',
    title: 'Sign-in',
    rows: [
      [
        {
          kind: 'text',
          name: 'username',
          label: 'Username',
          hint: line`${code('name@domain')} or ${code('DOMAIN\\name')}. A read-only service account is best.`,
        },
      ],
      [
        {
          kind: 'secret',
          name: 'password',
          label: 'Password',
          hint: line`Kept by the Pulse server and never sent back to this page.`,
          storedText: 'A password is stored',
          replaceLabel: 'Replace password',
          keepLabel: 'Keep stored password',
        },
      ],
    ],
  },
  {
    id: 'collect',
    title: 'What to collect',
    checksOnly: texts['pollIntervalSeconds'] === undefined,
    rows: [
      ...(checks['monitorVms'] === undefined ? [] : [[scope]]),
      [
        {
          kind: 'check',
          name: 'enabled',
          label: 'Enable this connection',
          hint:
            texts['pollIntervalSeconds'] === undefined ? onboardingWords.enabledHintEvery : onboardingWords.enabledHint,
        },
      ],
      ...(texts['pollIntervalSeconds'] === undefined ? [] : [[interval]]),
    ],
  },
];
