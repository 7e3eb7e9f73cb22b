import { isStoredSecret } from '~/contract/mask';
import { listed } from '~/lib/quantity';
import type { Setting } from '../platform-form';
import type { VmwareConnection } from './contract';
import { onboardingSettings } from './onboarding';
import { usualPort } from './port';
import { hasScope, scopes } from './scope';

/** Every stored setting of a connection, ready to print. */
export function settings(record: VmwareConnection): Setting[] {
  const { on, off } = scopes(record);
  const collected = listed(on);
  const { where, when, system } = onboardingSettings(record);
  return [
    { label: 'Name', value: record.name || 'none; the host is shown' },
    { label: 'Host', value: record.host, mono: true },
    { label: 'Port', value: String(record.port ?? usualPort), mono: true },
    record.insecureSkipVerify
      ? { label: 'TLS verification', value: 'Off: any certificate is accepted', icon: 'unlock' }
      : { label: 'TLS verification', value: 'On' },
    ...where,
    { label: 'Username', value: record.username ?? 'none' },
    isStoredSecret(record.password)
      ? { label: 'Password', value: 'Stored', icon: 'lock' }
      : { label: 'Password', value: 'None stored' },
    ...(hasScope(record)
      ? [
          {
            label: 'Collection scope',
            value: collected.charAt(0).toUpperCase() + collected.slice(1),
            ...(off.length === 0 ? {} : { aside: `not ${listed(off, 'or')}` }),
          },
        ]
      : []),
    { label: 'Enabled', value: record.enabled ? 'Yes' : 'No' },
    ...when,
    { label: 'Connection id', value: record.id, mono: true },
    ...system,
  ];
}
