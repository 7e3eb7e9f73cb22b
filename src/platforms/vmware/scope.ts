import { listed } from '~/lib/quantity';
import type { VmwareConnection } from './contract';

/** Whether the server keeps a scope for a connection; April does not (§9). */
export function hasScope({ monitorVms, monitorHosts, monitorDatastores }: VmwareConnection): boolean {
  return [monitorVms, monitorHosts, monitorDatastores].some((flag) => flag !== undefined);
}

/** The three kinds of a collection scope, collected or not. */
export function scopes(record: VmwareConnection): { on: string[]; off: string[] } {
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
