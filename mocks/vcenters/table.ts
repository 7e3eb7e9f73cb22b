import { healthyVcenters } from './healthy-vcenters';
import type { SimulatedVcenter } from './simulated-vcenter';
import { troubledVcenters } from './troubled-vcenters';

/** Every simulated vCenter by name. Any other host is a healthy vCenter with counts made from its name. */
export const simulatedVcenters: readonly SimulatedVcenter[] = [...healthyVcenters, ...troubledVcenters];
