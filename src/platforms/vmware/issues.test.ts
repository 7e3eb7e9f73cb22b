import { describe, expect, it } from 'vitest';
import { lineText } from '~/lib/line';
import { explainIssue } from './issues';
import { labelWords } from './label-words';

const objects = ['HostSystem', 'VirtualMachine', 'Datastore', 'Network'];
/** Every label of §4.7. */
const labels = [
  ...objects.flatMap((object) =>
    ['overall status', 'triggered alarms', 'recent tasks', 'recent events'].map((signal) => `${object} ${signal}`),
  ),
  'vmware task info',
  'vmware alarm info',
  'vmware vm snapshot tree',
  'vmware performance provider summary',
  'vmware available performance metrics',
  'vmware performance metrics',
  'vm guest local filesystem',
  'cluster inventory',
  'vm detail',
  'vm guest identity',
  'vm tools',
  'vm ethernet adapter list',
  'vm ethernet adapter',
  'vm hardware disk list',
  'vm hardware disk',
  'vm parent placement',
  'vm runtime placement',
  'vm resource pool',
  'resource pool owner',
  ...[
    'hostsystem',
    'clustercomputeresource',
    'folder',
    'datacenter',
    'datastore',
    'network',
    'resourcepool',
    'virtualmachine',
  ].flatMap((type) => [`${type} name`, `${type} parent`]),
  'host datastore attachments',
  'vm datastore attachments',
  'datastore summary',
  'datastore host attachments',
  'datastore vm attachments',
  'network host attachments',
  'network vm attachments',
  'vcenter tag associations',
  'vcenter tag',
];
const shapes = [
  ['permission', (label: string) => `VMware permissions are insufficient for ${label}`],
  ['not_found', (label: string) => `VMware ${label} endpoint is unavailable`],
  ['unavailable', (label: string) => `VMware ${label} is temporarily unavailable`],
  ['endpoint', (label: string) => `VMware ${label} request failed with HTTP 500`],
  ['endpoint', (label: string) => `VMware ${label} response was not valid JSON`],
] as const;
const explain = (category: string | undefined, message: string) => {
  const { title, brief, means, next } = explainIssue({ stage: 'signals', category, message });
  return { title, brief, means: lineText(means), next: lineText(next) };
};

describe('every cause', () => {
  it.each(labels)('has words for %s, whichever way it failed', (label) => {
    expect(labelWords(label)).toBeDefined();
    for (const [category, message] of shapes) {
      const told = explain(category, message(label));
      expect(told.title).not.toBe('Something could not be read');
      expect(told.brief).not.toContain('VMware vmware');
      for (const text of [told.means, told.next]) expect(text).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('reads as a sentence about what is missing', () => {
    expect(explain('unavailable', 'VMware vm guest identity is temporarily unavailable')).toMatchObject({
      title: 'Guest identity is not available',
      brief: 'VM guest identity: temporarily unavailable',
      next: 'Nothing, if these VMs are powered off: they answer like this. Otherwise see that VMware Tools runs in them.',
    });
    expect(explain('unavailable', 'VMware vm guest local filesystem is temporarily unavailable')).toMatchObject({
      title: 'Guest file systems are not available',
      brief: 'VM guest file systems: temporarily unavailable',
    });
    expect(explain('permission', 'VMware permissions are insufficient for vcenter tag associations')).toMatchObject({
      title: 'Tags may not be read',
      brief: 'vCenter tags: permissions are insufficient',
    });
    expect(explain('endpoint', 'VMware HostSystem recent events request failed with HTTP 500').brief).toBe(
      'Host events: failed with HTTP 500',
    );
  });

  it('knows the texts that are like no other', () => {
    expect(explain('endpoint', 'VMware performance metrics are unavailable for vm inventory').title).toBe(
      'Performance metrics are not available',
    );
    expect(explain('endpoint', 'VMware performance metrics are unavailable for host inventory').brief).toContain(
      'Host',
    );
    expect(explain('endpoint', 'VMware vcenter tag response did not include a tag name').title).toBe(
      'A tag has no name',
    );
    expect(explain('not_found', 'VMware vmware vm snapshot tree endpoint is unavailable').next).toContain(
      'no snapshots',
    );
  });

  it('shows the server’s message where it has no words for it', () => {
    expect(explain('endpoint', 'VMware coffee request failed with HTTP 418')).toMatchObject({
      title: 'Something could not be read',
      brief: 'VMware coffee request failed with HTTP 418',
      means: 'The server gave a cause that this page has no words for: VMware coffee request failed with HTTP 418',
    });
    expect(explain('quota', '').brief).toBe('quota');
    expect(explain(undefined, '').brief).toBe('Something could not be read');
  });
});
