import type { Vcenter } from '~mocks/domain/vmware/vcenter';
import { derivedVcenter } from './derived-vcenter';
import { simulatedVcenters } from './table';

const byHost = new Map(simulatedVcenters.map((simulated) => [simulated.host, simulated]));

/** The only port on which simulated vCenters answer. */
const answeredPort = 443;

/**
 * Who answers at a host, for people who try the page.
 * @param host lower-case
 * @returns undefined where nothing answers, which is a network error
 */
export function findVcenter(host: string, port: number): Vcenter | undefined {
  // Names below .invalid are nowhere, by the standard of names (RFC 6761).
  if (port !== answeredPort || host.endsWith('.invalid')) return undefined;
  const simulated = byHost.get(host);
  if (simulated === undefined) return derivedVcenter(host);
  const { vcenter, password } = simulated;
  return vcenter && password !== undefined ? { ...vcenter, password } : vcenter;
}
