import type { Instant } from '~/contract/instant';
import { compareBytes } from '../go/utf8';

/** The ESXi hosts of one connection as its last poll saw them. */
export interface PolledHosts {
  /** In byte order. */
  names: readonly string[];
  /** End of the collection. */
  at: Instant;
}

/** The monitored systems that the server counts: what was polled, as far as they were taken over (§5.6). */
export interface Registry {
  /** By connection id. */
  known: ReadonlyMap<string, PolledHosts>;
  /** How many attempts had been made when it was last rebuilt. */
  attempts: number;
}

/** What the simulated vCenters call their hosts, in name order. */
export function hostNames(count: number, domain = 'lab.test'): readonly string[] {
  const names = Array.from({ length: count }, (_, at) => `esxi-${String(at + 1).padStart(2, '0')}.${domain}`);
  return names.sort(compareBytes);
}
