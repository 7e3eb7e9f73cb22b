import { describe, expect, it } from 'vitest';
import type { ApiFailure } from '~/api/api-error';
import { readRefusal } from '~/contract/refusal';
import type { TestResult } from '~/contract/test-result';
import { lineText } from '~/lib/line';
import { exampleTestResult } from '~/platforms/vmware/examples';
import { vmware } from '~/platforms/vmware/platform';
import { helpView } from './help';
import { rowTestLine, testView, type TestKind, type TestRun, type TestView } from './test-view';

const started = 1_000_000;
const subject = { destination: 'vc.example.net:443', username: 'pulse-ro@vsphere.local', skipVerify: false };
const context = { now: started + 4_400, zone: 'Europe/Berlin', older: false };
const marks = ({ steps }: TestView) => steps.map(({ word }) => word);

const done = (outcome: Extract<TestRun, { phase: 'done' }>['outcome'], kind: TestKind = 'draft'): TestRun => ({
  phase: 'done',
  kind,
  subject,
  startedAt: started,
  endedAt: started + 1400,
  outcome,
});
const passed = (result: TestResult, kind: TestKind = 'draft', older = false) =>
  testView(vmware, done({ ok: true, result }, kind), { ...context, older });
const failed = (failure: ApiFailure, kind: TestKind = 'draft') =>
  testView(vmware, done({ ok: false, failure }, kind), context);
const refused = (status: number, code: string, details: Record<string, string> = {}): ApiFailure => ({
  kind: 'refused',
  refusal: readRefusal(
    status,
    JSON.stringify({ error: 'Failed to connect to VMware vCenter', code, status_code: status, timestamp: 1, details }),
  ),
  requestId: undefined,
  at: started,
});
function as<K extends TestView['kind']>(view: TestView, kind: K): Extract<TestView, { kind: K }> {
  if (view.kind !== kind) throw new Error(`expected ${kind}, not ${view.kind}`);
  return view as Extract<TestView, { kind: K }>;
}

it('before a test its steps are not run', () => {
  const view = testView(vmware, { phase: 'idle' }, context);
  expect(view).toMatchObject({ kind: 'idle', text: 'Optional. A test saves nothing.' });
  expect(new Set(marks(view))).toEqual(new Set(['not run']));
});

describe('a running test', () => {
  const after = (ms: number, kind: TestKind = 'draft') =>
    as(
      testView(vmware, { phase: 'running', kind, subject, startedAt: started }, { ...context, now: started + ms }),
      'running',
    );
  it('counts its seconds', () => {
    expect([after(0).elapsed, after(999).elapsed, after(4400).progress, after(12_300).progress]).toEqual([
      0,
      0,
      '4 s of at most 10 s',
      '12 s',
    ]);
    expect(after(-50).elapsed).toBe(0);
  });
  it('says that it still works after 3 s and after 10 s', () => {
    expect(after(2999).patience).toBeUndefined();
    expect(after(3000).patience).toBe('Still working. The server allows itself 10 s.');
    expect(after(9999).patience).toBe(after(3000).patience);
    expect(after(10_000).patience).toContain('longer than the 10 s');
  });
  it('guesses no step, since the server tells none before its result', () =>
    expect(new Set(marks(after(5000)))).toEqual(new Set(['running'])));
  it('of a saved connection is only no longer waited for', () => {
    expect(after(0, 'saved').stopNote).toContain('records it');
    expect(after(0, 'overlay').stopNote).toBeUndefined();
  });
  it('shows in its row', () => {
    expect(rowTestLine(after(2000, 'saved'))).toBe('Testing the saved connection: 2 s');
    expect(rowTestLine(after(4000, 'saved'))).toBe('Testing the saved connection: 4 s, still working');
    expect(rowTestLine(testView(vmware, { phase: 'idle' }, context))).toBeUndefined();
  });
});

describe('a test that worked', () => {
  it('reads as a whole', () => {
    const view = as(passed(exampleTestResult()), 'passed');
    expect(view.title).toBe('Connection works');
    expect(lineText(view.when)).toBe('3 s ago, took 1.4 s');
    expect(view.figures.map(({ label, value }) => `${value} ${label}`)).toEqual([
      '48 agents',
      '1,204 VMs',
      '36 storage',
    ]);
    expect(lineText(view.seen)).toBe('As pulse-ro@vsphere.local sees it. Also 22 networks; API release 8.0.3.');
    expect(lineText(view.after)).toBe(
      'Nothing is saved yet. Once added and enabled, all this comes in within about a minute.',
    );
    expect(view.announcement).toBe('Connection works: 48 agents, 1,204 VMs and 36 storages.');
    expect(view.older).toBeUndefined();
    expect(view.note).toBeUndefined();
    expect(new Set(marks(view))).toEqual(new Set(['passed']));
  });
  it('is marked by an edit, with what was tested', () => {
    expect(lineText(as(passed(exampleTestResult(), 'draft', true), 'passed').older ?? [])).toBe(
      'Older than your changes: this tested vc.example.net:443 as pulse-ro@vsphere.local',
    );
  });
  it('of a saved connection was recorded', () => {
    expect(lineText(as(passed(exampleTestResult(), 'saved'), 'passed').after)).toBe(
      'The Pulse server has recorded this result.',
    );
  });
  it('has unknown counts from a server that gives none', () => {
    const view = as(passed({ success: true }), 'passed');
    expect(view.figures.map(({ value, spoken }) => [value, spoken])).toEqual([
      ['–', 'not known'],
      ['–', 'not known'],
      ['–', 'not known'],
    ]);
    expect(lineText(view.seen)).toContain('without counts');
    expect(view.announcement).toBe('Connection works.');
  });
  it('by an account that sees nothing says so', () => {
    const view = as(passed(exampleTestResult({ hosts: 0, vms: 0, datastores: 0 })), 'passed');
    expect(lineText(view.note?.happened ?? [])).toContain('sees no hosts, no VMs and no datastores');
  });
});

describe('a limited test', () => {
  const issue = (entity_id: string, message: string) => ({
    stage: 'signals',
    entity_type: 'vm',
    entity_id,
    category: 'permission',
    message,
  });
  const message = 'VMware permissions are insufficient for VirtualMachine triggered alarms';
  const result = exampleTestResult({
    degraded: true,
    issueCount: 3,
    issues: [
      issue('vm-1', message),
      issue('vm-2', message),
      issue('vm-1', 'VMware vm tools is temporarily unavailable'),
    ],
  });
  it('groups its issues by cause, with how often and which objects', () => {
    const view = as(passed(result), 'limited');
    expect(view.title).toBe('Connection works, with limits');
    expect(view.summary).toBe('3 issues, 2 causes');
    expect(
      view.issues.map(({ count, spoken, title, classed, objects }) => [count, spoken, title, classed, objects]),
    ).toEqual([
      ['2', '2 occurrences', 'Alarms of VMs may not be read', 'signals, permission', 'Concerns VM vm-1, VM vm-2'],
      ['1', '1 occurrence', 'State of VMware Tools is not available', 'signals, permission', 'Concerns VM vm-1'],
    ]);
    expect(marks(view)).toEqual(['passed', 'passed', 'passed', 'passed', 'passed', 'limited']);
  });
  it('may name no issue', () =>
    expect(as(passed(exampleTestResult({ degraded: true })), 'limited').issues).toEqual([]));
});

describe('a failed test', () => {
  it('carries its sentence, its next step and the server’s own message', () => {
    const said = 'VMware TLS validation failed during automation session';
    const view = as(failed(refused(400, 'vmware_connection_failed', { category: 'tls', error: said })), 'failed');
    expect(view).toMatchObject({ title: 'TLS validation failed', category: 'tls', said });
    expect(lineText(view.happened)).toBe('Pulse reached vc.example.net:443, but could not validate its certificate.');
    expect(marks(view)).toEqual(['passed', 'failed', 'not reached', 'not reached', 'not reached', 'not reached']);
    expect(view.announcement).toMatch(/^TLS validation failed\. Pulse reached/);
    expect(helpView(vmware, view.help)?.commands[0]?.command).toContain('openssl');
  });
  it('may have no category, or one that is not known', () => {
    const none = as(
      failed(refused(400, 'vmware_connection_failed', { error: 'read host inventory response: EOF' })),
      'failed',
    );
    expect([none.category, none.title]).toEqual([undefined, 'The exchange with vCenter broke off']);
    expect(
      as(failed(refused(400, 'vmware_connection_failed', { category: 'quota', error: 'x' })), 'failed').title,
    ).toBe('Failed: quota');
  });
  it('never went out where the settings cannot be used', () => {
    const view = as(
      failed(
        refused(400, 'vmware_invalid_config', {
          category: 'invalid_config',
          error: 'vmware vcenter connections must use https',
        }),
      ),
      'failed',
    );
    expect(view.title).toBe('Connection settings are invalid');
    expect(new Set(marks(view))).toEqual(new Set(['not run']));
  });
});

describe('a test that did not come about', () => {
  it.each<[string, ApiFailure, string]>([
    ['no answer', { kind: 'unreachable' }, 'not known'],
    ['too late', { kind: 'timed-out', afterMs: 45_000 }, 'not known'],
    ['a web page', { kind: 'unreadable', status: 200, what: 'page', path: '', problem: 'x', at: 0 }, 'not known'],
    ['a refused entry', refused(400, 'validation_error'), 'not run'],
    ['gone', refused(404, 'vmware_not_found'), 'not run'],
    ['off', refused(404, 'vmware_disabled'), 'not run'],
  ])('%s', (_, failure, word) => {
    const view = as(failed(failure), 'not-run');
    expect(new Set(marks(view))).toEqual(new Set([word]));
    expect(view.title).toBe(view.problem.title);
  });
  it('may have been recorded all the same, where it was of a saved connection', () => {
    expect(lineText(as(failed({ kind: 'unreachable' }, 'saved'), 'not-run').problem.means)).toContain('recorded');
    expect(lineText(as(failed({ kind: 'unreachable' }), 'not-run').problem.means)).not.toContain('recorded');
  });
});

describe('a stopped test', () => {
  const stopped = (kind: TestKind) =>
    as(
      testView(vmware, { phase: 'stopped', kind, subject, startedAt: started, endedAt: started + 2000 }, context),
      'stopped',
    );
  it('has no result', () => {
    expect(lineText(stopped('draft').happened)).toBe('The test was stopped before it had a result. Nothing was saved.');
    expect(failed({ kind: 'aborted' }).kind).toBe('stopped');
  });
  it('goes on at the server where it was of a saved connection', () => {
    expect(lineText(stopped('saved').happened)).toBe(
      'This page no longer waits for the test. The server finishes it and records the result.',
    );
  });
});
