import { formatInstant } from '../instants';
import { jsonReply } from '../replies';
import type { Exchange } from '../exchange';
import type { StoredConnection } from '../state';
import { observedJson, pollJson } from './health';
import { redact } from './record';
import type { World } from './world';

/** The one connection that server-side mock mode shows (§3.8). */
const fixture: StoredConnection = {
  id: 'vc-mock-1',
  name: 'Lab vCenter',
  host: 'vcsa.lab.local',
  port: '443',
  username: 'administrator@vsphere.local',
  password: { salt: '', digest: '' },
  insecureSkipVerify: false,
  enabled: true,
  monitorVms: true,
  monitorHosts: true,
  monitorDatastores: true,
};

/** V1 in server-side mock mode (§3.8): attempt, success and collection at one instant. */
export function listFixtures(world: World): Exchange {
  const at = formatInstant({ ms: Math.floor(world.startedAt), nanos: 0 });
  const observed = {
    collectedAt: at,
    hosts: 7,
    vms: 18,
    datastores: 8,
    networks: 8,
    viRelease: '8.0.3',
    issueCount: 0,
    issues: [],
  };
  const health = { lastAttemptAt: at, lastSuccessAt: at, observed };
  return {
    kind: 'answered',
    reply: jsonReply(200, [{ ...redact(fixture), poll: pollJson(health), observed: observedJson(health) }]),
  };
}
