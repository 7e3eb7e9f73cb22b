import { isStoredSecret } from '~/contract/mask';
import { listed } from '~/lib/quantity';
import type { Setting } from '../platform';
import type { VmwareConnection } from './contract';
import { usualPort } from './form';

/** The three kinds of a collection scope, collected or not. */
function scopes(record: VmwareConnection): { on: string[]; off: string[] } {
  const kinds: [string, boolean][] = [
    ['VMs', record.monitorVms ?? true],
    ['hosts', record.monitorHosts ?? true],
    ['datastores', record.monitorDatastores ?? true],
  ];
  const named = (wanted: boolean): string[] => kinds.filter(([, on]) => on === wanted).map(([name]) => name);
  // All three off means all three on, as the list of the server has it (§3.3).
  return named(true).length === 0 ? { on: named(false), off: [] } : { on: named(true), off: named(false) };
}

/** "Scope: VMs and hosts, not datastores"; undefined when it is everything. The poller reads everything all the same (§3.3). */
export function scope(record: VmwareConnection): string | undefined {
  const { on, off } = scopes(record);
  return off.length === 0 ? undefined : `Scope: ${listed(on)}, not ${listed(off, 'or')}`;
}

/** Every stored setting of a connection, ready to print. */
export function settings(record: VmwareConnection): Setting[] {
  const { on, off } = scopes(record);
  const collected = listed(on);
  return [
    { label: 'Name', value: record.name || 'none; the host is shown' },
    { label: 'Host', value: record.host, mono: true },
    { label: 'Port', value: String(record.port ?? usualPort), mono: true },
    record.insecureSkipVerify
      ? { label: 'TLS verification', value: 'Off: any certificate is accepted', icon: 'unlock' }
      : { label: 'TLS verification', value: 'On' },
    { label: 'Username', value: record.username ?? 'none' },
    isStoredSecret(record.password)
      ? { label: 'Password', value: 'Stored', icon: 'lock' }
      : { label: 'Password', value: 'None stored' },
    {
      label: 'Collection scope',
      value: collected.charAt(0).toUpperCase() + collected.slice(1),
      ...(off.length === 0 ? {} : { aside: `not ${listed(off, 'or')}` }),
    },
    { label: 'Enabled', value: record.enabled ? 'Yes' : 'No' },
    { label: 'Connection id', value: record.id, mono: true },
  ];
}
