import { describe, expect, it } from 'vitest';
import type { VmwareConnection } from '~/platforms/vmware/contract';
import { exampleConnection, exampleObserved } from '~/platforms/vmware/examples';
import { vmware } from '~/platforms/vmware/platform';
import { connectionState, needsAttention, staleAfter, stateKinds } from './state';
import { stateWords } from './state-words';

const now = Date.parse('2026-08-22T12:07:34Z');
const iso = (secondsAgo: number) => new Date(now - secondsAgo * 1000).toISOString();
const state = (over: Partial<VmwareConnection>) => connectionState(vmware, exampleConnection(over), now);

const worked = (secondsAgo: number, intervalSeconds = 60) => ({
  intervalSeconds,
  lastAttemptAt: iso(secondsAgo),
  lastSuccessAt: iso(secondsAgo),
});
const failed = { ...worked(42), consecutiveFailures: 3, lastError: { at: iso(42), message: 'x', category: 'auth' } };
const nothing = exampleObserved({ hosts: 0, vms: 0, datastores: 0, networks: 3 });
const degraded = exampleObserved({ degraded: true, issueCount: 1 });

describe('the state is the first that is true', () => {
  it.each<[string, Partial<VmwareConnection>]>([
    ['disabled', { enabled: false, poll: failed, observed: nothing }],
    ['failing', { poll: failed, observed: nothing }],
    ['failing', { poll: { intervalSeconds: 60, lastError: {} } }],
    ['failing', { poll: { ...failed, lastSuccessAt: iso(9999) }, observed: degraded }],
    ['awaiting', { poll: { intervalSeconds: 60 }, observed: undefined }],
    ['awaiting', { poll: undefined, observed: undefined }],
    ['awaiting', { poll: { intervalSeconds: 60, lastSuccessAt: '0001-01-01T00:00:00Z' } }],
    ['awaiting', { poll: { intervalSeconds: 60, lastAttemptAt: iso(1) }, observed: nothing }],
    ['stale', { poll: worked(181), observed: nothing }],
    ['stale', { poll: worked(181), observed: degraded }],
    ['healthy', { poll: worked(180) }],
    ['healthy', { poll: worked(120, 10) }],
    ['stale', { poll: worked(121, 10) }],
    ['healthy', { poll: worked(900, 300) }],
    ['stale', { poll: worked(901, 300) }],
    ['blind', { poll: worked(42), observed: { ...nothing, degraded: true } }],
    ['healthy', { poll: worked(42), observed: exampleObserved({ hosts: 0, vms: 0, datastores: 1 }) }],
    ['degraded', { poll: worked(42), observed: degraded }],
    ['healthy', { poll: worked(42), observed: exampleObserved() }],
    ['healthy', { poll: worked(42), observed: undefined }],
    ['healthy', { poll: { ...worked(42), lastSuccessAt: iso(-3600) } }],
  ])('%s', (kind, over) => expect(state(over)).toBe(kind));
});

it('two minutes, or three intervals', () =>
  expect([staleAfter(10), staleAfter(40), staleAfter(60)]).toEqual([120_000, 120_000, 180_000]));

it('each state has its word', () => {
  expect(stateKinds.map((kind) => stateWords[kind])).toEqual([
    ...['Failing', 'Unreadable', 'Stale', 'Sees nothing', 'Degraded', 'Awaiting first poll', 'Healthy', 'Disabled'],
  ]);
});

it('problems need somebody', () => {
  expect(stateKinds.filter(needsAttention)).toEqual(['failing', 'unreadable', 'stale', 'blind', 'degraded']);
});
