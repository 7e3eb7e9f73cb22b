import { isNotFound } from './failure';
import { IssueList, type RawIssue } from './issues';
import { itemsOf, member, reference, textOf, type Shape } from './shape';
import type { Inventory } from './sign-in';
import { isOff } from './signals';
import type { Upstream } from './upstream';

/** What stands above an object of that type (§4.7); a datacenter is the top. */
const above: Readonly<Record<string, { type: string; value: string }>> = {
  HostSystem: { type: 'ClusterComputeResource', value: 'domain-c1' },
  ClusterComputeResource: { type: 'Folder', value: 'group-1' },
  Datastore: { type: 'Folder', value: 'group-1' },
  Network: { type: 'Folder', value: 'group-1' },
  Folder: { type: 'Datacenter', value: 'datacenter-1' },
};

const references: Shape = { list: reference };

/** Deeper than any way; only an answer that leads in a circle gets there. */
const highest = 64;

/** What a poll reads about the place of every object (§4.7 `topology`), in the numbers that the recordings show. */
export function sweepTopology(up: Upstream, inventory: Inventory): readonly RawIssue[] {
  const list = new IssueList();
  const optional = <T>(entity: string, id: string, read: () => T): T | undefined => list.optional('topology', entity, id, read);
  const attachments = (entity: string, id: string, labels: readonly string[]): void => {
    for (const label of labels) optional(entity, id, () => up.read(label, references, () => []));
  };
  const host = (id: string) => () => {
    optional('host', id, () => readWay(up, 'HostSystem', id));
    attachments('host', id, ['host datastore attachments']);
  };
  const datastore = (id: string) => () => {
    optional('storage', id, () => readWay(up, 'Datastore', id));
    optional('storage', id, () => up.read('datastore summary', { struct: { accessible: 'bool', multipleHostAccess: 'bool', maintenanceMode: 'string', url: 'string' } }, () => ({})));
    attachments('storage', id, ['datastore host attachments', 'datastore vm attachments']);
  };
  const network = (id: string) => () => {
    optional('network', id, () => readWay(up, 'Network', id));
    attachments('network', id, ['network host attachments', 'network vm attachments']);
  };
  optional('cluster', '', () => up.read('cluster inventory', { list: { struct: { cluster: 'string', name: 'string', ha_enabled: 'bool', drs_enabled: 'bool' } } }, () => []));
  up.together([
    ...inventory.hosts.map(host),
    ...inventory.vms.map((id) => () => sweepVm(up, id, (read) => optional('vm', id, read))),
    ...inventory.datastores.map(datastore),
    ...inventory.networks.map(network),
  ]);
  return list.issues;
}

function sweepVm(up: Upstream, id: string, optional: <T>(read: () => T) => T | undefined): void {
  optional(() => up.read('vm detail', { struct: { identity: { struct: { bios_uuid: 'string', instance_uuid: 'string' } } } }, () => ({})));
  optional(() => up.read('vm guest identity', { struct: { family: 'string', host_name: 'string', ip_address: 'string' } }, () => (isOff(up, id) ? 503 : {})));
  optional(() => up.read('vm tools', { struct: { version_number: 'int', version: 'string', run_state: 'string' } }, () => ({})));
  optional(() => readDevices(up, 'vm ethernet adapter', 'nic'));
  optional(() => readDevices(up, 'vm hardware disk', 'disk'));
  const parent = optional(() => up.read('vm parent placement', reference, () => above['Datastore']));
  optional(() => readWayFrom(up, parent));
  const runtime = optional(() => up.read('vm runtime placement', { struct: { host: reference } }, () => ({ host: { type: 'HostSystem', value: 'host' } })));
  optional(() => readWayFrom(up, member(runtime, 'host')));
  const pool = optional(() => up.read('vm resource pool', reference, () => ({ type: 'ResourcePool', value: 'resgroup-1' })));
  if (textOf(pool, 'value') !== '') {
    optional(() => readName(up, textOf(pool, 'type')));
    const owner = optional(() => up.read('resource pool owner', reference, () => above['HostSystem']));
    optional(() => readWayFrom(up, owner));
  }
  optional(() => up.read('vm datastore attachments', references, () => []));
}

/** A VM's adapters or disks: the list, then each of them; one that fails ends them (§4.7: they count once per VM). */
function readDevices(up: Upstream, label: string, key: string): void {
  const devices = itemsOf(up.read(`${label} list`, { list: { struct: { [key]: 'string' } } }, () => [{ [key]: '1' }]));
  for (const device of devices) {
    if (textOf(device, key) !== '') up.read(label, { struct: { label: 'string', type: 'string' } }, () => ({}));
  }
}

function readWayFrom(up: Upstream, from: unknown): void {
  readWay(up, textOf(from, 'type'), textOf(from, 'value'));
}

/** The way up from an object: name and parent of each on it; what fails is read again by the next way that passes (§4.7). */
function readWay(up: Upstream, type: string, id: string, height = 0): void {
  if (type === '' || id === '' || height > highest) return;
  readTolerant(() => readName(up, type));
  const parent = readTolerant(() => up.read(`${type.toLowerCase()} parent`, reference, () => above[type] ?? null));
  if (parent !== undefined && parent !== null) readWay(up, textOf(parent, 'type'), textOf(parent, 'value'), height + 1);
}

function readName(up: Upstream, type: string): void {
  up.read(`${type.toLowerCase()} name`, 'string', () => type);
}

/** On the way up a 404 is no failure. */
function readTolerant<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}
