import { describe, expect, it } from 'vitest';
import { seesNothing } from '../contribution';
import { contributionOf, observation, testReport } from './contribution';
import { exampleConnection, exampleIssues, exampleObserved, exampleTestResult } from './examples';

it('hosts are agents, VMs are VMs, datastores are storage; networks and the release are secondary', () => {
  const { figures, secondary, release } = contributionOf({
    hosts: 1,
    vms: 2,
    datastores: 3,
    networks: 4,
    viRelease: '8.0.3',
  });
  expect(figures.map(({ label, count }) => [label, count])).toEqual([
    ['agents', 1],
    ['VMs', 2],
    ['storage', 3],
  ]);
  expect(secondary.map(({ label, count }) => [label, count])).toEqual([['networks', 4]]);
  expect(release).toBe('8.0.3');
});

it('agents and storage are the newer names of hosts and datastores, and win where both are there', () => {
  const counts = (of: Parameters<typeof contributionOf>[0]) => contributionOf(of).figures.map(({ count }) => count);
  expect(counts({ agents: 1, vms: 2, storage: 3 })).toEqual([1, 2, 3]);
  expect(counts({ agents: 0, hosts: 7, vms: 2, storage: 0, datastores: 7 })).toEqual([0, 2, 0]);
  expect(counts({ agents: 1, vms: 2, datastores: 3 })).toEqual([1, 2, 3]);
  expect(testReport({ success: true, agents: 1 }).counted).toBe(true);
  expect(testReport({ success: true, storage: 0 }).counted).toBe(true);
});

it('an account sees nothing where the three figures are 0, whatever the networks', () => {
  expect(seesNothing(contributionOf({ hosts: 0, vms: 0, datastores: 0, networks: 7 }))).toBe(true);
  expect(seesNothing(contributionOf({ hosts: 0, vms: 1, datastores: 0 }))).toBe(false);
  expect(seesNothing(contributionOf({}))).toBe(false);
  expect(seesNothing(undefined)).toBe(false);
});

describe('what was observed', () => {
  it('is nothing before the first success', () =>
    expect(observation(exampleConnection({ observed: undefined }))).toBeUndefined());
  it('has absent things at their defaults', () => {
    const seen = observation(exampleConnection({ observed: { hosts: 4, vms: 61, datastores: 9 } }));
    expect(seen).toMatchObject({
      degraded: false,
      issues: { total: 0, causes: [] },
      contribution: { secondary: [], release: undefined },
    });
  });
  it('keeps the server’s order of causes, and its count of all issues', () => {
    const seen = observation(
      exampleConnection({ observed: exampleObserved({ degraded: true, issueCount: 30, issues: exampleIssues }) }),
    );
    expect(seen?.issues.total).toBe(30);
    expect(seen?.issues.causes.map(({ occurrences }) => occurrences)).toEqual([11, 8, 4]);
  });
});

describe('what a test said', () => {
  it('has no counts from an April server', () => {
    expect(testReport({ success: true })).toMatchObject({ counted: false, degraded: false, issues: { total: 0 } });
    expect(testReport(exampleTestResult()).counted).toBe(true);
  });
  it('is grouped by cause, most frequent first, with the objects by name', () => {
    const issue = (id: string, message: string) => ({
      stage: 'signals',
      entity_type: 'vm',
      entity_id: id,
      category: 'endpoint',
      message,
    });
    const { issues } = testReport(
      exampleTestResult({
        degraded: true,
        issueCount: 3,
        issues: [
          issue('vm-1', 'a'),
          issue('vm-2', 'b'),
          { stage: 'Signals', entityType: 'storage', entityId: 'datastore-3', category: 'endpoint', message: ' B ' },
        ],
      }),
    );
    expect(issues.total).toBe(3);
    expect(issues.causes.map(({ message, occurrences, objects }) => [message, occurrences, objects])).toEqual([
      [
        'b',
        2,
        [
          { kind: 'VM', id: 'vm-2' },
          { kind: 'datastore', id: 'datastore-3' },
        ],
      ],
      ['a', 1, [{ kind: 'VM', id: 'vm-1' }]],
    ]);
  });
});
