import { describe, expect, it } from 'vitest';
import type { ApiFailure } from '~/api/api-error';
import type { ConnectionsReply } from '~/api/connections-api';
import { readEntries } from '~/api/list-entry';
import { lineText } from '~/lib/line';
import { exampleConnection, exampleObserved } from '~/platforms/vmware/examples';
import { vmware } from '~/platforms/vmware/platform';
import { readRefusal } from '~/contract/refusal';
import { listView, updatedLine, type ListInput, type ListView } from './list';
import { refusesWords } from './refuses-words';
import { readChoice } from './list-choice';
import { listContents } from './list-contents';
import { listFacts } from './list-facts';
import { settledOrder } from './list-order';

const now = Date.parse('2026-08-22T12:07:34.000Z');
const poll = { intervalSeconds: 60, lastAttemptAt: '2026-08-22T12:07:00Z', lastSuccessAt: '2026-08-22T12:07:00Z' };
const failing = { ...poll, consecutiveFailures: 1, lastError: { message: 'x', category: 'network' } };
const item = (id: string, over: Partial<ReturnType<typeof exampleConnection>> = {}) =>
  exampleConnection({ id, name: id, poll, ...over });
const replyOf = (items: readonly unknown[]): ConnectionsReply => ({
  entries: readEntries(items, vmware.connection),
  serverTime: now - 8000,
  receivedAt: 1_000_000,
});
const contentsOf = ({ entries }: ConnectionsReply) => {
  const input = { platform: vmware, facts: listFacts(vmware, entries), choice: readChoice(vmware, ''), now };
  return listContents(vmware, { ...input, order: settledOrder(input) });
};
const view = (over: Partial<ListInput>): ListView =>
  listView(vmware, {
    reply: undefined,
    contents: over.reply && contentsOf(over.reply),
    failure: undefined,
    refuses: undefined,
    time: { now, zone: 'Europe/Berlin' },
    ...over,
  });
const refused = (status: number, body: unknown): ApiFailure => ({
  kind: 'refused',
  refusal: readRefusal(status, typeof body === 'string' ? body : JSON.stringify(body)),
  requestId: '7c41f0a2',
  at: now,
});
const envelope = (status: number, code: string, error: string) =>
  refused(status, { error, code, status_code: status, timestamp: 1, details: {} });
const listOf = (items: readonly unknown[], over: Partial<ListInput> = {}) => {
  const made = view({ reply: replyOf(items), ...over });
  if (made.kind !== 'list') throw new Error(`expected a list, not ${made.kind}`);
  return made;
};

describe('what stands in the tab', () => {
  it('is loading before anything is known', () => expect(view({}).kind).toBe('loading'));
  it('is the failure where nothing was ever loaded', () => {
    const made = view({ failure: envelope(500, 'vmware_load_failed', 'Failed to load VMware configuration') });
    expect(made).toMatchObject({
      kind: 'failed',
      problem: { title: 'The connections could not be loaded', retry: true },
    });
  });
  it('is the feature that is off, by its code and not by its status', () => {
    expect(view({ failure: envelope(404, 'vmware_disabled', 'off') })).toMatchObject({
      kind: 'feature-off',
      setting: 'PULSE_ENABLE_VMWARE=false',
    });
    expect(view({ failure: refused(404, '404 page not found') }).kind).toBe('failed');
  });
  it.each([
    ['signed-out', refused(401, { error: 'Authentication required' })],
    ['signed-out', refused(401, 'Unauthorized')],
    ['forbidden', refused(403, 'Admin privileges required')],
    ['missing-scope', refused(403, { error: 'missing_scope', requiredScope: 'settings:read' })],
  ])('is not allowed: %s, even over older data', (reason, failure) => {
    expect(view({ failure })).toMatchObject({ kind: 'not-allowed', reason });
    expect(view({ failure, reply: replyOf([item('a')]) })).toMatchObject({ kind: 'not-allowed', reason });
  });
  it('names the scope that is missing', () => {
    const made = view({ failure: refused(403, { error: 'missing_scope', requiredScope: 'settings:read' }) });
    if (made.kind !== 'not-allowed') throw new Error(made.kind);
    expect(lineText(made.problem.happened)).toContain('settings:read');
    expect(lineText(made.problem.next)).toContain('settings:read');
  });
  it('is empty, with what one needs', () => {
    expect(view({ reply: replyOf([]) })).toMatchObject({
      kind: 'empty',
      title: 'No VMware connections yet',
      add: { offered: true },
    });
  });
  it('adds nothing to a server that shows demo data', () => {
    const made = listOf([item('a')], { refuses: refusesWords.mockMode });
    expect(made.add.offered).toBe(false);
    expect(lineText(made.refuses?.happened ?? [])).toContain('demo data');
    expect(lineText(made.refuses?.next ?? [])).toContain('mock mode off');
  });
});

describe('a failed refresh', () => {
  it('keeps the data and says how old they are', () => {
    const { stale, keys } = listOf([item('a')], { failure: { kind: 'unreachable' } });
    expect(keys).toHaveLength(1);
    expect(lineText(stale?.text ?? [])).toBe('Could not refresh. What you see is from 14:07:26, 8 s ago.');
    expect(lineText(stale?.problem.happened ?? [])).toBe('No answer came from the Pulse server.');
  });
  it('is none where it was stopped', () =>
    expect(listOf([item('a')], { failure: { kind: 'aborted' } }).stale).toBeUndefined());
});

describe('the list', () => {
  const items = [
    item('b healthy'),
    item('a disabled', { enabled: false }),
    item('c failing', { poll: failing }),
    item('vc10'),
    item('vc9'),
    item('d awaiting', { poll: { intervalSeconds: 60 } }),
    item('e degraded', { observed: exampleObserved({ degraded: true, issueCount: 1 }) }),
    item('f stale', { poll: { ...poll, lastSuccessAt: '2026-08-22T12:00:00Z' } }),
    item('g blind', { observed: exampleObserved({ hosts: 0, vms: 0, datastores: 0 }) }),
    { id: 'h broken' },
    item('B healthy'),
  ];
  const ids = (keys: readonly string[]) => keys.map((key) => key.replace(/^id /, ''));

  it('has problems first, then names as one counts', () => {
    expect(ids(listOf(items).keys)).toEqual([
      ...[
        'c failing',
        'h broken',
        'f stale',
        'g blind',
        'e degraded',
        'd awaiting',
        'b healthy',
        'B healthy',
        'vc9',
        'vc10',
        'a disabled',
      ],
    ]);
  });
  it('counts what needs somebody', () => {
    const { counts, attention } = listOf(items);
    expect(counts).toMatchObject({
      all: 11,
      attention: 5,
      byState: { failing: 1, unreadable: 1, stale: 1, blind: 1, degraded: 1, awaiting: 1, healthy: 4, disabled: 1 },
    });
    expect(attention).toBe('5 of 11 connections need attention');
    expect(listOf([item('a')]).attention).toBeUndefined();
    expect(listOf([item('a', { poll: failing }), item('b')]).attention).toBe('1 of 2 connections needs attention');
  });
  it('sums what is known, a repeated id once', () => {
    expect(lineText(listOf([item('a'), item('b'), item('b')]).totals)).toBe(
      '8 agents, 122 VMs and 18 storages in all.',
    );
    expect(
      lineText(listOf([item('a', { observed: exampleObserved({ hosts: 1, vms: 1, datastores: 1 }) })]).totals),
    ).toBe('1 agent, 1 VM and 1 storage in all.');
    expect(listOf([item('a', { observed: undefined })]).totals).toEqual([]);
  });
  it('knows two rows with one id apart', () => {
    expect(listOf([item('a'), item('a')]).keys).toEqual(['id a', 'id a #2']);
  });
});

it('the age of the data is by the page’s own clock', () => {
  expect(lineText(updatedLine(replyOf([]), 1_008_000, undefined))).toBe('Updated 8 s ago');
});
