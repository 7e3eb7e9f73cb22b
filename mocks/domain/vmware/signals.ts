import { failed, isNotFound } from './failure';
import { IssueList, type RawIssue } from './issues';
import { readMetrics, type Counters } from './performance';
import { itemsOf, member, reference, textOf, type Shape } from './shape';
import type { Inventory } from './sign-in';
import type { Upstream } from './upstream';

type ManagedType = 'HostSystem' | 'VirtualMachine' | 'Datastore' | 'Network';

const alarms: Shape = {
  list: { struct: { alarm: reference, overallStatus: 'string', acknowledged: 'bool', time: 'time' } },
};
const events: Shape = {
  list: {
    struct: {
      key: 'int',
      chainId: 'int',
      userName: 'string',
      createdTime: 'time',
      fullFormattedMessage: 'string',
      eventTypeId: 'string',
    },
  },
};
const message: Shape = { struct: { localizedMessage: 'string', message: 'string', key: 'string' } };
const task: Shape = {
  struct: {
    name: message,
    descriptionId: 'string',
    state: 'string',
    startTime: 'time',
    completeTime: 'time',
    error: message,
  },
};
const snapshots: Shape = {
  struct: { currentSnapshot: reference, rootSnapshotList: { list: { struct: { name: 'string' } } } },
};

/** What a test samples: the first object of each kind (§4.2 step 9); a 404 counts (§4.7). */
export function sampleSignals(up: Upstream, inventory: Inventory, counters: Counters): readonly RawIssue[] {
  const list = new IssueList();
  const [host, vm, datastore, network] = [
    inventory.hosts[0],
    inventory.vms[0],
    inventory.datastores[0],
    inventory.networks[0],
  ];
  const sample = (type: ManagedType, entity: string, id: string): void => {
    list.optional('signals', entity, id, () => readSignals(up, type, id, false));
  };
  const metrics = (entity: string, id: string): void => {
    list.optional('signals', entity, id, () => {
      if (metricsOf(up, counters, entity, id)) return;
      throw failed('endpoint', `VMware performance metrics are unavailable for ${entity} inventory`);
    });
  };
  if (host !== undefined) {
    sample('HostSystem', 'host', host);
    metrics('host', host);
  }
  if (vm !== undefined) {
    sample('VirtualMachine', 'vm', vm);
    list.optional('signals', 'vm', vm, () => readSnapshots(up));
    metrics('vm', vm);
  }
  if (datastore !== undefined) sample('Datastore', 'storage', datastore);
  if (network !== undefined) sample('Network', 'network', network);
  return list.issues;
}

/** What a poll reads of every object; it lets a 404 on the four signals pass (§4.7). */
export function sweepSignals(up: Upstream, inventory: Inventory, counters: Counters): readonly RawIssue[] {
  const list = new IssueList();
  const metrics = (entity: string, id: string): void => {
    list.optional('signals', entity, id, () => metricsOf(up, counters, entity, id));
  };
  const chain = (type: ManagedType, entity: string, further: (id: string) => void) => (id: string) => () => {
    list.optional('signals', entity, id, () => readSignals(up, type, id, true));
    further(id);
  };
  const april = up.profile === 'april';
  const vm = (id: string): void => {
    list.optional('signals', 'vm', id, () => readSnapshots(up, !april));
    metrics('vm', id);
    if (!april) list.optional('signals', 'vm', id, () => readFileSystems(up, id));
  };
  up.together([
    ...inventory.hosts.map(chain('HostSystem', 'host', (id) => metrics('host', id))),
    ...inventory.vms.map(chain('VirtualMachine', 'vm', vm)),
    ...inventory.datastores.map(chain('Datastore', 'storage', () => undefined)),
    ...inventory.networks.map(chain('Network', 'network', () => undefined)),
  ]);
  return list.issues;
}

/** Whether a host or VM has metrics (§4.7); without an id it cannot be asked. */
function metricsOf(up: Upstream, counters: Counters, entity: string, id: string): boolean {
  return id !== '' && readMetrics(up, counters, entity === 'vm' && isOff(up, id));
}

/** Whether a VM is off: the first ones are (recordings' README). */
export function isOff(up: Upstream, vm: string): boolean {
  const number = /^vm-(\d+)$/.exec(vm)?.[1];
  return number !== undefined && Number(number) < 201 + (up.vcenter?.poweredOff ?? 0);
}

/** The four signals of one object: the first that fails ends them, so an object adds one issue at most. */
function readSignals(up: Upstream, type: ManagedType, id: string, passNotFound: boolean): void {
  if (id === '') return;
  const pass = (read: () => void): void => {
    try {
      read();
    } catch (error) {
      if (!passNotFound || !isNotFound(error)) throw error;
    }
  };
  pass(() => up.read(`${type} overall status`, 'string', () => 'green'));
  pass(() => readAlarms(up, type));
  pass(() => readTasks(up, type));
  pass(() => up.read(`${type} recent events`, events, () => []));
}

function readAlarms(up: Upstream, type: ManagedType): void {
  for (const state of itemsOf(up.read(`${type} triggered alarms`, alarms, () => []))) {
    if (textOf(member(state, 'alarm'), 'value') === '') continue;
    ignoreNotFound(() => up.read('vmware alarm info', { struct: { name: 'string' } }, () => ({ name: 'alarm' })));
  }
}

function readTasks(up: Upstream, type: ManagedType): void {
  const tasks = itemsOf(up.read(`${type} recent tasks`, { list: reference }, () => []));
  for (const one of tasks.slice(0, 3)) {
    if (textOf(one, 'value') !== '')
      ignoreNotFound(() => up.read('vmware task info', task, () => ({ state: 'success' })));
  }
}

/** A VM without snapshots answers 404, which is no issue (§4.7), but for a poll of April (§9). */
function readSnapshots(up: Upstream, passNotFound = true): void {
  const read = () => up.read('vmware vm snapshot tree', snapshots, () => 404);
  if (passNotFound) ignoreNotFound(read);
  else read();
}

function readFileSystems(up: Upstream, vm: string): void {
  up.read('vm guest local filesystem', { struct: {} }, () => (isOff(up, vm) ? 503 : {}));
}

function ignoreNotFound(read: () => void): void {
  try {
    read();
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
}
