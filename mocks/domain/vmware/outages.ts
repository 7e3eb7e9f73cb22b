import type { Exchange } from '../exchange';
import type { ServerSettings } from '../settings';
import { refuse } from './connections';
import type { World } from './world';

/** What comes instead of an answer where the server is troubled, by source alone (§1.2, §1.3). */
export const outages = {
  serviceMissing: { status: 503, code: 'vmware_unavailable', message: 'VMware service unavailable' },
  loadFailed: {
    status: 500,
    code: 'vmware_load_failed',
    message: 'Failed to load VMware configuration',
    details: { error: 'open vmware.enc: permission denied' },
  },
  saveFailed: {
    status: 500,
    code: 'vmware_save_failed',
    message: 'Failed to save VMware configuration',
    details: { error: 'open vmware.enc.tmp: read-only file system' },
  },
} as const;

/** Step 10 of §1.2, before the method is looked at. */
export function missingService(world: World, { service }: ServerSettings): Exchange | undefined {
  return service === 'missing' ? refuse(world, outages.serviceMissing) : undefined;
}

/** The saved connections are needed from here on (§1.3). */
export function loading(world: World, { storage }: ServerSettings, answer: () => Exchange): Exchange {
  return storage === 'unreadable' ? refuse(world, outages.loadFailed) : answer();
}

/** A write whose own checks come first (§1.3): what cannot be saved did not happen. */
export function storing(world: World, { storage }: ServerSettings, write: () => Exchange): Exchange {
  const before = world.connections;
  const exchange = write();
  if (storage === 'works' || world.connections === before) return exchange;
  world.connections = before;
  return refuse(world, storage === 'unreadable' ? outages.loadFailed : outages.saveFailed);
}
