import { describe, expect, it } from 'vitest';
import type { PreviewResult } from '~/contract/preview-result';
import { line, lineText } from '~/lib/line';
import { vmware } from '~/platforms/vmware/platform';
import { previewView, type PreviewRun } from './preview-view';

type System = PreviewResult['projected_systems'][number];

const system = (name: string, kind: 'standalone' | 'shared-identity' = 'standalone'): System => ({
  name,
  type: 'vmware-host',
  status: 'online',
  status_explanation: { summary: '', reasons: [] },
  latest_included_signal: { name, type: 'vmware-host', source: 'vmware', at: '' },
  source: 'vmware',
  explanation: { summary: '', reasons: [{ kind, signal: '', summary: '' }], surfaces: [] },
});

const known = (name: string) => system(name, 'shared-identity');

function counted(
  counts: readonly [current: number, projected: number],
  systems: { current?: readonly System[]; projected?: readonly System[] },
  about: { saved?: boolean; enabled?: boolean } = {},
  older = false,
) {
  const [current_count, projected_count] = counts;
  const value: PreviewResult = {
    current_count,
    projected_count,
    additional_count: Math.max(0, projected_count - current_count),
    effect: 'whatever',
    current_systems: [...(systems.current ?? [])],
    projected_systems: [...(systems.projected ?? [])],
    current_system: null,
    projected_system: null,
  };
  const run: PreviewRun = { phase: 'done', saved: false, enabled: true, ...about, outcome: { ok: true, value } };
  const view = previewView(vmware, run, line``, older);
  if (view.kind !== 'counted') throw new Error(view.kind);
  const groups = view.groups.map(({ label, value: names, aside }) => [label, lineText(names), lineText(aside ?? [])]);
  return { title: view.title, counts: lineText(view.counts), groups, older: view.older !== undefined };
}

describe('what a connection would count as', () => {
  it('is new systems, told by name', () => {
    expect(counted([12, 14], { projected: [system('a'), system('b')] })).toEqual({
      title: 'This adds 2 systems',
      counts: 'Pulse monitors 12 systems today, and would monitor 14.',
      groups: [['New', 'a, b', '']],
      older: false,
    });
  });

  it('is some that are new, and some that something else reports', () => {
    const view = counted([1, 2], { current: [system('a')], projected: [known('a'), system('b')] });
    expect(view.title).toBe('This adds 1 system');
    expect(view.groups).toEqual([
      ['New', 'b', ''],
      ['Known already', 'a', 'Something else reports them too, so they count once.'],
    ]);
  });

  it('is nothing more where all are known, or while it is disabled', () => {
    const all = counted([3, 3], { current: [system('a')], projected: [known('a')] });
    expect([all.title, all.counts]).toEqual([
      'This adds no system',
      'Pulse monitors 3 systems today, and would monitor just as many.',
    ]);
    expect(counted([3, 3], {}, { enabled: false }).title).toBe('This adds nothing while it is disabled');
  });

  it('of a saved connection is what stays, what comes and what goes', () => {
    const saved = { saved: true };
    const same = counted([2, 2], { current: [system('a'), system('b')], projected: [known('a'), known('b')] }, saved);
    expect([same.title, same.groups]).toEqual(['This changes nothing', [['Stay', 'a, b', '']]]);
    const moved = counted([3, 4], { current: [system('a')], projected: [known('z'), system('n')] }, saved);
    expect(moved.groups.map(([label, names]) => [label, names])).toEqual([
      ['New', 'n'],
      ['Known already', 'z'],
      ['No longer from here', 'a'],
    ]);
  });

  it('says of systems that go whether they stay counted', () => {
    const off = { saved: true, enabled: false };
    const stay = counted([3, 3], { current: [system('a')] }, off);
    expect([stay.title, stay.groups]).toEqual([
      'This takes 1 system from the connection',
      [['No longer from here', 'a', 'Pulse keeps counting them.']],
    ]);
    expect(counted([3, 2], { current: [system('a')] }, off).groups).toEqual([['No longer from here', 'a', '']]);
  });

  it('tells a few names and counts the rest', () => {
    const names = Array.from({ length: 9 }, (_, at) => system(`h${at}`));
    expect(counted([0, 9], { projected: names }).groups[0]?.[1]).toBe('h0, h1, h2, h3, h4, h5, and 3 more');
    expect(counted([0, 7], { projected: names.slice(0, 7) }).groups[0]?.[1]).toBe('h0, h1, h2, h3, h4, h5, h6');
  });

  it('is marked where the entries changed since', () => {
    expect(counted([0, 1], { projected: [system('a')] }, {}, true).older).toBe(true);
  });
});

describe('where nothing could be counted', () => {
  const refused = (status: number, code: string | undefined, message: string, details: Record<string, string> = {}) => {
    const refusal = { status, code, message, details, shape: code ? 'envelope' : 'text' } as const;
    const failure = { kind: 'refused', refusal, requestId: undefined, at: 0 } as const;
    const run = { phase: 'done', saved: false, enabled: true, outcome: { ok: false, failure } } as const;
    const view = previewView(vmware, run as PreviewRun, line``, false);
    return view.kind === 'problem' ? lineText(view.problem.happened) : view.kind;
  };

  it.each([
    ['supplemental_inventory_unsettled', 'has not finished its first round'],
    ['supplemental_inventory_rebuild_pending', 'has not yet taken over what it read last'],
    ['monitor_state_unavailable', 'is not running'],
  ])('the server says why: %s', (reason, says) => {
    expect(refused(503, 'monitored_system_usage_unavailable', 'Unable', { reason })).toContain(says);
  });

  it('the vCenter could not be read, or shows nothing', () => {
    const error = 'refresh vmware inventory: VMware network error during automation session';
    expect(refused(400, 'vmware_connection_failed', 'Failed', { error })).toContain(
      'could not be read: VMware network error during automation session.',
    );
    const message = 'VMware connection did not resolve to a canonical monitored system preview';
    expect(refused(400, 'validation_error', message)).toContain('sees nothing there');
  });

  it('the server has no such count', () => {
    expect(refused(405, undefined, 'Method not allowed')).toBe('none');
    expect(refused(404, undefined, '404 page not found')).toBe('none');
    expect(refused(404, 'vmware_not_found', 'Connection not found')).not.toBe('none');
  });
});
