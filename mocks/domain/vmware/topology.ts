import { IssueList, type RawIssue } from './issues';
import { itemsOf, member, reference, textOf, type Shape } from './shape';
import type { Inventory } from './sign-in';
import { isOff } from './signals';
import type { Upstream } from './upstream';
import { asObject, objectAbove, Ways } from './ways';

const resourcePool = { type: 'ResourcePool', value: 'resgroup-1' };

const references: Shape = { list: reference };
const clusters: Shape = {
  list: { struct: { cluster: 'string', name: 'string', ha_enabled: 'bool', drs_enabled: 'bool' } },
};
const vmDetail: Shape = { struct: { identity: { struct: { bios_uuid: 'string', instance_uuid: 'string' } } } };
const guestIdentity: Shape = { struct: { family: 'string', host_name: 'string', ip_address: 'string' } };
const vmTools: Shape = { struct: { version_number: 'int', version: 'string', run_state: 'string' } };
const datastoreSummary: Shape = {
  struct: { accessible: 'bool', multipleHostAccess: 'bool', maintenanceMode: 'string', url: 'string' },
};

/** What a poll reads about the place of every object (§4.7 `topology`), in the numbers that the recordings show. */
export function sweepTopology(up: Upstream, inventory: Inventory): readonly RawIssue[] {
  const list = new IssueList();
  const ways = new Ways(up);
  const optional = <T>(entity: string, id: string, read: () => T): T | undefined =>
    list.optional('topology', entity, id, read);
  const attachments = (entity: string, id: string, labels: readonly string[]): void => {
    for (const label of labels) optional(entity, id, () => up.read(label, references, () => []));
  };
  const host = (id: string) => () => {
    optional('host', id, () => ways.read({ type: 'HostSystem', value: id }));
    attachments('host', id, ['host datastore attachments']);
  };
  const datastore = (id: string) => () => {
    optional('storage', id, () => ways.read({ type: 'Datastore', value: id }));
    optional('storage', id, () => up.read('datastore summary', datastoreSummary, () => ({})));
    attachments('storage', id, ['datastore host attachments', 'datastore vm attachments']);
  };
  const network = (id: string) => () => {
    optional('network', id, () => ways.read({ type: 'Network', value: id }));
    attachments('network', id, ['network host attachments', 'network vm attachments']);
  };
  if (up.profile === 'head') optional('cluster', '', () => up.read('cluster inventory', clusters, () => []));
  up.together([
    ...named(inventory.hosts).map(host),
    ...named(inventory.vms).map((id) => () => sweepVm(up, ways, id, (read) => optional('vm', id, read))),
    ...named(inventory.datastores).map(datastore),
    ...named(inventory.networks).map(network),
  ]);
  return list.issues;
}

/** What has an id; the rest cannot be asked about. */
function named(ids: readonly string[]): readonly string[] {
  return ids.filter((id) => id !== '');
}

function sweepVm(up: Upstream, ways: Ways, id: string, optional: <T>(read: () => T) => T | undefined): void {
  optional(() => up.read('vm detail', vmDetail, () => ({})));
  optional(() => up.read('vm guest identity', guestIdentity, () => (isOff(up, id) ? 503 : {})));
  if (up.profile === 'head') {
    optional(() => up.read('vm tools', vmTools, () => ({})));
    optional(() => readDevices(up, 'vm ethernet adapter', 'nic'));
    optional(() => readDevices(up, 'vm hardware disk', 'disk'));
  }
  const parent = optional(() => up.read('vm parent placement', reference, () => objectAbove('VirtualMachine')));
  optional(() => ways.read(asObject(parent)));
  const host = (up.vcenter?.hosts ?? 0) > 0 ? { type: 'HostSystem', value: 'host-101' } : null;
  const runtime = optional(() => up.read('vm runtime placement', { struct: { host: reference } }, () => ({ host })));
  optional(() => ways.read(asObject(member(runtime, 'host'))));
  const pool = asObject(optional(() => up.read('vm resource pool', reference, () => resourcePool)));
  if (pool !== undefined) {
    optional(() => ways.readName(pool));
    const owner = optional(() => up.read('resource pool owner', reference, () => objectAbove('HostSystem')));
    optional(() => ways.read(asObject(owner)));
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
