/** What the server reads under a label (§4.7), in words. */
export interface LabelWords {
  /** In a list of causes: "VM guest identity". */
  brief: string;
  /** As a title: "Guest identity". */
  noun: string;
  /** The noun is plural. */
  plural: boolean;
  /** What is missing while it cannot be read. */
  lost: string;
}

const one = (brief: string, noun: string, lost: string): LabelWords => ({ brief, noun, plural: false, lost });
const many = (brief: string, noun: string, lost: string): LabelWords => ({ brief, noun, plural: true, lost });

const position = 'Some hosts, VMs, datastores or networks come in without their full place in the inventory.';
const load = 'These objects come in without their load figures.';
const adapters = 'These VMs come in without some or all of their network adapters.';
const disks = 'These VMs come in without some or all of their disks.';
const vmPlace = 'These VMs come in without their place: host, cluster, folder or resource pool.';
const networkUse = 'Pulse cannot show which hosts and VMs use these networks.';
const datastoreUse = 'Pulse cannot show which hosts and VMs use these datastores.';

const single: Readonly<Record<string, LabelWords>> = {
  'vmware task info': many('Task details', 'Task details', 'Recent tasks come in without their details.'),
  'vmware alarm info': many('Alarm details', 'Alarm details', 'Alarms come in without their names.'),
  'vmware vm snapshot tree': many('VM snapshots', 'Snapshots of VMs', 'These VMs come in without their snapshots.'),
  'vmware performance provider summary': many('Performance metrics', 'Performance metrics', load),
  'vmware available performance metrics': many('Performance metrics', 'Performance metrics', load),
  'vmware performance metrics': many('Performance metrics', 'Performance metrics', load),
  'vm guest local filesystem': many(
    'VM guest file systems',
    'Guest file systems',
    'Pulse cannot show how full the file systems of these VMs are.',
  ),
  'cluster inventory': many('Clusters', 'Clusters', 'Hosts come in without their cluster.'),
  'vm detail': many('VM details', 'Details of VMs', 'These VMs come in without their hardware and settings.'),
  'vm guest identity': one(
    'VM guest identity',
    'Guest identity',
    'These VMs come in without the name and addresses of their guest.',
  ),
  'vm tools': one(
    'VMware Tools state',
    'State of VMware Tools',
    'Pulse cannot show whether VMware Tools runs in these VMs.',
  ),
  'vm ethernet adapter list': many('VM network adapters', 'Network adapters of VMs', adapters),
  'vm ethernet adapter': many('VM network adapters', 'Network adapters of VMs', adapters),
  'vm hardware disk list': many('VM disks', 'Disks of VMs', disks),
  'vm hardware disk': many('VM disks', 'Disks of VMs', disks),
  'vm parent placement': many('VM folders', 'Folders of VMs', vmPlace),
  'vm runtime placement': many('VM hosts', 'Hosts of VMs', vmPlace),
  'vm resource pool': many('VM resource pools', 'Resource pools of VMs', vmPlace),
  'resource pool owner': many('Resource pool owners', 'Owners of resource pools', vmPlace),
  'host datastore attachments': many('Datastores of hosts', 'Datastores of hosts', datastoreUse),
  'vm datastore attachments': many('Datastores of VMs', 'Datastores of VMs', datastoreUse),
  'datastore summary': one(
    'Datastore summary',
    'Summary of datastores',
    'Pulse cannot show how large and how full these datastores are.',
  ),
  'datastore host attachments': many('Hosts of datastores', 'Hosts of datastores', datastoreUse),
  'datastore vm attachments': many('VMs of datastores', 'VMs of datastores', datastoreUse),
  'network host attachments': many('Hosts of networks', 'Hosts of networks', networkUse),
  'network vm attachments': many('VMs of networks', 'VMs of networks', networkUse),
  'vcenter tag associations': many(
    'vCenter tags',
    'Tags',
    'Hosts, VMs and datastores come in without their vCenter tags.',
  ),
  'vcenter tag': many('vCenter tags', 'Tags', 'Hosts, VMs and datastores come in without some of their vCenter tags.'),
};

const objects: Readonly<Record<string, readonly [one: string, these: string]>> = {
  HostSystem: ['Host', 'hosts'],
  VirtualMachine: ['VM', 'VMs'],
  Datastore: ['Datastore', 'datastores'],
  Network: ['Network', 'networks'],
};

const signals: Readonly<Record<string, (one: string, these: string) => LabelWords>> = {
  'overall status': (each, these) =>
    one(
      `${each} status`,
      `Overall status of ${these}`,
      `These ${these} come in without the status that vCenter gives them.`,
    ),
  'triggered alarms': (each, these) =>
    many(`${each} alarms`, `Alarms of ${these}`, `Alarms of these ${these} do not come in.`),
  'recent tasks': (each, these) =>
    many(`${each} tasks`, `Recent tasks of ${these}`, `Recent tasks of these ${these} do not come in.`),
  'recent events': (each, these) =>
    many(`${each} events`, `Recent events of ${these}`, `Recent events of these ${these} do not come in.`),
};

/** The words for a label of an optional read, or undefined where it is not known. */
export function labelWords(label: string): LabelWords | undefined {
  if (Object.hasOwn(single, label)) return single[label];
  const signal = /^(HostSystem|VirtualMachine|Datastore|Network) (.+)$/.exec(label);
  const object = objects[signal?.[1] ?? ''];
  const what = signal?.[2] ?? '';
  if (object && Object.hasOwn(signals, what)) return signals[what]?.(...object);
  const way = /^([a-z]+) (name|parent)$/.exec(label);
  return way ? one(`Inventory path (${label})`, 'Place in the inventory', position) : undefined;
}

const kinds: Readonly<Record<string, string>> = {
  host: 'host',
  vm: 'VM',
  storage: 'datastore',
  network: 'network',
  cluster: 'cluster',
  tag: 'tag',
};

/** What an issue's object is called; the server's own word where it is not known. */
export function objectKind(type: string): string {
  return Object.hasOwn(kinds, type) ? (kinds[type] ?? type) : type;
}
