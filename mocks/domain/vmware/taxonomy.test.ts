import { describe, expect, it } from 'vitest';
import { account, base, createBench, healthy } from '../bench';
import type { Fault } from './vcenter';

interface ListItem {
  poll: { lastError?: { message: string; category?: string } };
  observed?: {
    issueCount?: number;
    issues?: { stage: string; category: string; message: string; occurrences: number }[];
  };
}

/** What the list says after one poll of a vCenter with those faults. */
function polled(faults: readonly Fault[], more = {}): ListItem {
  const bench = createBench();
  bench.vcenters.set('vc', { ...healthy, ...more, faults });
  bench.send('POST', base, account('vc'));
  bench.round();
  return (bench.json('GET', base) as ListItem[])[0] ?? { poll: {} };
}

/** What a draft test answers about a vCenter with those faults. */
function tested(faults: readonly Fault[], more = {}): Record<string, unknown> {
  const bench = createBench();
  bench.vcenters.set('vc', { ...healthy, ...more, faults });
  return bench.json('POST', `${base}/test`, account('vc')) as Record<string, unknown>;
}

const types = { HostSystem: 3, VirtualMachine: 12, Datastore: 4, Network: 2 };
const signals = ['overall status', 'triggered alarms', 'recent tasks', 'recent events'];

/** How often each optional read counts in a poll of 3 hosts, 12 VMs, 4 datastores and 2 networks (§4.7). */
const occurrences: readonly (readonly [stage: string, label: string, times: number])[] = [
  ...Object.entries(types).flatMap(([type, times]) =>
    signals.map((name) => ['signals', `${type} ${name}`, times] as const),
  ),
  ['signals', 'vmware vm snapshot tree', 12],
  ['signals', 'vmware performance provider summary', 15],
  ['signals', 'vmware available performance metrics', 15],
  ['signals', 'vmware performance metrics', 15],
  ['signals', 'vm guest local filesystem', 12],
  ['topology', 'cluster inventory', 1],
  ['topology', 'vm detail', 12],
  ['topology', 'vm guest identity', 12],
  ['topology', 'vm tools', 12],
  ['topology', 'vm ethernet adapter list', 12],
  ['topology', 'vm ethernet adapter', 12],
  ['topology', 'vm hardware disk list', 12],
  ['topology', 'vm hardware disk', 12],
  ['topology', 'vm parent placement', 12],
  ['topology', 'vm runtime placement', 12],
  ['topology', 'vm resource pool', 12],
  ['topology', 'resource pool owner', 12],
  ['topology', 'resourcepool name', 12],
  ['topology', 'hostsystem name', 15],
  ['topology', 'hostsystem parent', 15],
  ['topology', 'clustercomputeresource name', 27],
  ['topology', 'clustercomputeresource parent', 27],
  ['topology', 'datastore name', 4],
  ['topology', 'datastore parent', 4],
  ['topology', 'network name', 2],
  ['topology', 'network parent', 2],
  ['topology', 'folder name', 45],
  ['topology', 'folder parent', 45],
  ['topology', 'datacenter name', 45],
  ['topology', 'datacenter parent', 45],
  ['topology', 'host datastore attachments', 3],
  ['topology', 'vm datastore attachments', 12],
  ['topology', 'datastore summary', 4],
  ['topology', 'datastore host attachments', 4],
  ['topology', 'datastore vm attachments', 4],
  ['topology', 'network host attachments', 2],
  ['topology', 'network vm attachments', 2],
  ['tags', 'vcenter tag associations', 1],
];

describe('a poll degrades by every optional read (§4.7)', () => {
  it.each(occurrences)('%s: %s counts %i times', (stage, label, times) => {
    const message = `VMware ${label} request failed with HTTP 500`;
    const { observed } = polled([{ on: label, answer: 500 }]);
    expect(observed?.issues).toEqual([{ stage, category: 'endpoint', message, occurrences: times }]);
    expect(observed?.issueCount).toBe(times);
  });

  it.each(occurrences)('%s: %s answering 401 is fatal', (_stage, label) => {
    const message = `refresh vmware inventory: VMware authentication failed while reading ${label}`;
    expect(polled([{ on: label, answer: 401 }]).poll.lastError).toMatchObject({ category: 'auth', message });
  });

  it('reads alarms, tasks and tags where the vCenter names some', () => {
    const alarm = { on: 'HostSystem triggered alarms', answer: { json: [{ alarm: { value: 'alarm-1' } }] } };
    const task = { on: 'Network recent tasks', answer: { json: [{ value: 'task-1' }] } };
    const tags = {
      on: 'vcenter tag associations',
      answer: { json: [{ object_id: { id: 'vm-201' }, tag_ids: ['a', 'b'] }] },
    };
    const count = (on: string, answer: Fault['answer']): unknown =>
      polled([alarm, task, tags, { on, answer }]).observed?.issueCount;
    expect(polled([alarm, task, tags]).observed?.issueCount).toBeUndefined();
    expect([count('vmware alarm info', 500), count('vmware alarm info', 404)]).toEqual([3, undefined]);
    expect([count('vmware task info', 500), count('vmware task info', 404)]).toEqual([2, undefined]);
    expect([count('vcenter tag', 500), count('vcenter tag', { json: { name: '' } })]).toEqual([2, 2]);
  });

  it('lets a 404 pass on the four signals, on the way up and without snapshots, not elsewhere', () => {
    const count = (on: string): unknown => polled([{ on, answer: 404 }]).observed?.issueCount;
    expect(
      ['Datastore recent events', 'folder name', 'datacenter parent', 'vmware vm snapshot tree'].map(count),
    ).toEqual(Array(4).fill(undefined));
    expect(['vm tools', 'resourcepool name', 'cluster inventory', 'vmware performance metrics'].map(count)).toEqual([
      12, 12, 1, 15,
    ]);
  });

  it('keeps the three most frequent of the causes', () => {
    const faults = ['vm tools', 'vm detail', 'folder name', 'cluster inventory'].map((on) => ({ on, answer: 500 }));
    const { observed } = polled(faults);
    expect(observed?.issueCount).toBe(12 + 12 + 45 + 1);
    expect(observed?.issues?.map((issue) => issue.message.split(' ').slice(1, 3).join(' '))).toEqual([
      'folder name',
      'vm detail',
      'vm tools',
    ]);
  });
});

describe('a test samples (§4.2, §4.7)', () => {
  const alone = { vms: 0, datastores: 0, networks: 0 };
  const failing = ['HostSystem overall status', 'vmware performance metrics', 'hostsystem name'].map((on) => ({
    on,
    answer: 500,
  }));

  it('one object per kind, and counts a 404', () => {
    const issues = tested([{ on: 'VirtualMachine recent tasks', answer: 404 }])['issues'];
    const message = 'VMware VirtualMachine recent tasks endpoint is unavailable';
    expect(issues).toEqual([
      { stage: 'signals', entity_type: 'vm', entity_id: 'vm-201', category: 'not_found', message },
    ]);
  });

  it('nothing that only a poll reads', () => {
    const faults = ['vm tools', 'cluster inventory', 'vm guest local filesystem', 'vcenter tag associations'];
    expect(tested(faults.map((on) => ({ on, answer: 500 })))['degraded']).toBeUndefined();
  });

  it('and says where metrics are missing', () => {
    const messages = (faults: readonly Fault[]): unknown =>
      (tested(faults)['issues'] as { message: string }[] | undefined)?.map((issue) => issue.message);
    const missing = ['host', 'vm'].map((kind) => `VMware performance metrics are unavailable for ${kind} inventory`);
    expect(
      messages([{ on: 'vmware performance provider summary', answer: { json: { currentSupported: false } } }]),
    ).toEqual(missing);
    expect(messages([{ on: 'vmware performance counter catalog', answer: { json: [] } }])).toEqual(missing);
    expect(messages([{ on: 'vmware performance metrics', answer: { json: [] } }])).toEqual(missing);
  });

  it('nothing of an object without an id, so its metrics are missing; a poll leaves it out', () => {
    const faults = [{ on: 'host inventory', answer: { json: [{}] } }, ...failing];
    expect(tested(faults, alone)['issues']).toEqual([
      {
        stage: 'signals',
        entity_type: 'host',
        category: 'endpoint',
        message: 'VMware performance metrics are unavailable for host inventory',
      },
    ]);
    expect(polled(faults, alone).observed).toMatchObject({ hosts: 1 });
    expect(polled(faults, alone).observed?.issueCount).toBeUndefined();
  });
});

describe('what is fatal (§4.3, §4.4)', () => {
  const details = (faults: readonly Fault[], more = {}): unknown =>
    (tested(faults, more) as { details: unknown }).details;

  it.each([
    ['automation session', 'read automation session response: unexpected EOF'],
    ['network inventory', 'read network inventory response: unexpected EOF'],
    ['vi-json service content', 'read vi-json service content response: unexpected EOF'],
    ['vmware performance counter catalog', 'read vmware performance counter catalog response: unexpected EOF'],
    ['Network recent events', 'read Network recent events response: unexpected EOF'],
  ])('%s breaking off has no category', (on, error) => {
    expect(details([{ on, answer: 'drop' }])).toEqual({ error });
  });

  it('a list of the wrong shape is no JSON, null is an empty one', () => {
    const error = 'VMware vm inventory response was not valid JSON';
    for (const json of [{}, 'x', [1], [{ vm: 5 }]]) {
      expect(details([{ on: 'vm inventory', answer: { json } }])).toEqual({ category: 'endpoint', error });
    }
    expect(tested([{ on: 'vm inventory', answer: { json: null } }])).toMatchObject({ success: true, vms: 0 });
    expect(tested([{ on: 'vm inventory', answer: { json: [{ vm: 'vm-9' }] } }])).toMatchObject({
      success: true,
      vms: 1,
    });
  });

  it('a time that is none, or a number beyond 64 bits, is no JSON either', () => {
    const count = (on: string, item: object): unknown => tested([{ on, answer: { json: [item] } }])['issueCount'];
    const alarm = (time: unknown): unknown => count('HostSystem triggered alarms', { time });
    expect(['yesterday', '2026-02-30T00:00:00Z', '2026-08-22 14:03:11Z', '', 5].map(alarm)).toEqual(Array(5).fill(1));
    expect(['2026-08-22T14:03:11Z', '2026-08-22T14:03:11.5+02:00', null].map(alarm)).toEqual(Array(3).fill(undefined));
    const event = (item: object): unknown => count('Network recent events', item);
    expect([event({ createdTime: 'x' }), event({ chainId: 1e20 }), event({ key: 7 })]).toEqual([1, 1, undefined]);
  });

  it('any success but 200 is none for a read, while a session may be created', () => {
    const error = 'VMware host inventory request failed with HTTP 201';
    expect(details([{ on: 'host inventory', answer: 201 }])).toEqual({ category: 'endpoint', error });
    expect(tested([{ on: 'automation session', answer: { status: 201, json: 'id' } }])).toMatchObject({
      success: true,
    });
  });

  it('a release that answers 404 only', () => {
    const on = 'vi-json service content';
    expect(details([{ on, answer: 404 }])).toMatchObject({ category: 'unsupported_version' });
    expect(details([{ on, answer: 401 }])).toMatchObject({ category: 'auth' });
  });

  it('legacy comes out only with the right account', () => {
    const more = { legacyOnly: true };
    expect(details([], more)).toMatchObject({ category: 'unsupported_version' });
    expect(details([{ on: 'automation session', answer: 503 }], more)).toMatchObject({
      category: 'unsupported_version',
    });
    const error = 'VMware Automation API session request failed with HTTP 404';
    expect(details([], { ...more, password: 'other' })).toEqual({ category: 'endpoint', error });
  });

  it('a word in the host name turns every transport failure into tls', () => {
    const bench = createBench();
    const body = account('my-TLS.lab');
    const reply = bench.json('POST', `${base}/test`, body) as { details: unknown };
    expect(reply.details).toEqual({ category: 'tls', error: 'VMware TLS validation failed during automation session' });
  });

  it('so does one that only the name that is looked up has', () => {
    const reply = createBench().json('POST', `${base}/test`, account('cert\u00adificate.lab')) as { details: unknown };
    expect(reply.details).toMatchObject({ category: 'tls' });
  });

  it('an empty query in the host swallows the path', () => {
    const reply = createBench().json('POST', `${base}/test`, account('vc?')) as { details: unknown };
    expect(reply.details).toEqual({
      category: 'endpoint',
      error: 'VMware Automation API session request failed with HTTP 404',
    });
  });
});
