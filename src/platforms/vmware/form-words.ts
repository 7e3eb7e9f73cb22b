import { code, line } from '~/lib/line';
import type { FormSection } from '../form-spec';

/** The form, with every word of it. Labels are the accessible names exactly. */
export const sections: readonly FormSection[] = [
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
          hint: line`Name or address of the vCenter Server, as the Pulse server can reach it.`,
        },
        { kind: 'text', name: 'port', label: 'Port', mono: true, inputMode: 'numeric', narrow: true },
      ],
      [
        {
          kind: 'check',
          name: 'insecureSkipVerify',
          label: 'Skip TLS verification',
          hint: line`Accepts any certificate. Only for a network that you trust.`,
        },
      ],
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
    checksOnly: true,
    rows: [
      [
        {
          kind: 'group',
          name: 'scope',
          label: 'Collection scope',
          errorLabel: 'What to collect',
          checks: [
            { kind: 'check', name: 'monitorVms', label: 'VMs' },
            { kind: 'check', name: 'monitorHosts', label: 'Hosts' },
            { kind: 'check', name: 'monitorDatastores', label: 'Datastores' },
          ],
        },
      ],
      [
        {
          kind: 'check',
          name: 'enabled',
          label: 'Enable this connection',
          hint: line`Polled about once a minute. Off: settings kept, nothing collected.`,
        },
      ],
    ],
  },
];
