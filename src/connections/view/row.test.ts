import { describe, expect, it } from 'vitest';
import { readEntries } from '~/api/list-entry';
import { lineText } from '~/lib/line';
import type { VmwareConnection } from '~/platforms/vmware/contract';
import { exampleConnection, exampleIssues, exampleObserved } from '~/platforms/vmware/examples';
import { vmware } from '~/platforms/vmware/platform';
import { refusesWords } from './refuses-words';
import { newestAttempt } from './newest-attempt';
import { rowView, type ConnectionRowView, type RowContext } from './row';

const now = Date.parse('2026-08-22T12:07:34.000Z');
const context: RowContext = { time: { now, zone: 'Europe/Berlin' }, refuses: undefined, newestAttempt: undefined };
const iso = (secondsAgo: number) => new Date(now - secondsAgo * 1000).toISOString();

function row(over: Partial<VmwareConnection>, more: Partial<RowContext> = {}, shadowed = false): ConnectionRowView {
  const view = rowView(
    vmware,
    { kind: 'readable', key: 'k', connection: exampleConnection(over), shadowed },
    { ...context, ...more },
  );
  if (view.kind !== 'connection') throw new Error('expected a readable row');
  return view;
}
const second = (view: ConnectionRowView) => view.second.map(lineText);
const told = (view: ConnectionRowView) => [view.more?.text, view.more?.next].map((line) => line && lineText(line));

const failing = {
  poll: {
    intervalSeconds: 60,
    lastAttemptAt: iso(39),
    lastSuccessAt: '2026-08-22T09:04:11Z',
    consecutiveFailures: 178,
    lastError: {
      at: iso(39),
      category: 'auth',
      message: 'refresh vmware inventory: VMware authentication failed while creating the Automation API session',
    },
  },
  observed: exampleObserved({ hosts: 12, vms: 318, datastores: 14, collectedAt: '2026-08-22T09:04:16Z' }),
};

describe('who', () => {
  it('is the name, or the host where there is none', () => {
    expect(row({}).name).toBe('Rack 4 vCenter');
    expect(row({ name: '' }).name).toBe('vc4.example.net');
    expect(row({ name: ' ', host: ' ' }).name).toBe('Connection without name and host');
  });
  it('shows a port that is not the usual one, wherever it comes from', () => {
    expect([row({}).address, row({ port: 8443 }).address, row({ host: 'https://vc:9443' }).address]).toEqual([
      'vc4.example.net',
      'vc4.example.net:8443',
      'vc:9443',
    ]);
  });
  it('remarks on what one should know', () => {
    const view = row({ insecureSkipVerify: true, monitorDatastores: false, id: 'a/b' });
    expect(view.remarks.map(({ kind }) => kind)).toEqual(['tls-off', 'scope', 'unreachable']);
    expect(view.remarks[0]?.text).toBe('TLS verification off');
    expect(row({}, {}, true).remarks.map(({ kind }) => kind)).toEqual(['shadowed']);
    expect(row({}).remarks).toEqual([]);
  });
});

describe('a failing row', () => {
  it('reads as a whole', () => {
    const view = row(failing);
    expect(view.state).toEqual({ kind: 'failing', word: 'Failing', aside: 'Authentication failed' });
    expect(view.problem).toBe(true);
    expect(second(view)).toEqual(['178 in a row, last worked 3 h ago', 'next attempt in 21 s']);
    expect(told(view)).toEqual([
      'vCenter refused the user name or the password. Each poll adds to vCenter’s lock-out count, about one every 60 s. Nothing newer than 11:04 has come in.',
      'See in the vSphere Client whether pulse-ro@vsphere.local is locked or has a new password, and disable this connection until you know.',
    ]);
    expect(view.brings.figures.map(({ value }) => value)).toEqual(['12', '318', '14']);
    expect(view.brings.old).toBe(true);
    expect(lineText(view.brings.collected)).toBe('collected 3 h ago');
  });
  it('that never worked says so', () => {
    const poll = { ...failing.poll, lastSuccessAt: undefined, consecutiveFailures: 1 };
    const view = row({ poll, observed: undefined });
    expect(second(view)[0]).toBe('Failed once, never worked');
    expect(told(view)[0]).toContain('Nothing has come in yet.');
    expect(view.brings.figures.map(({ value, spoken }) => [value, spoken])).toEqual([
      ['–', 'none yet'],
      ['–', 'none yet'],
      ['–', 'none yet'],
    ]);
  });
  it('names the day where it was long ago', () => {
    expect(told(row({ poll: { ...failing.poll, lastSuccessAt: '2026-08-20T09:04:11Z' } }))[0]).toContain(
      '20 Aug 2026, 11:04:11 CEST',
    );
  });
  it('has an attempt due, where the guess is over', () => {
    expect(second(row({ poll: { ...failing.poll, lastAttemptAt: iso(70) } }))[1]).toBe('next attempt due');
  });
  it('keeps every message of the server out of its sentences where it has words of its own', () => {
    expect(told(row(failing)).join()).not.toContain('refresh vmware inventory');
  });
});

describe('a degraded row', () => {
  const poll = { intervalSeconds: 60, lastAttemptAt: iso(37), lastSuccessAt: iso(37) };
  it('reads as a whole', () => {
    const view = row({ poll, observed: exampleObserved({ degraded: true, issueCount: 23, issues: exampleIssues }) });
    expect(view.state).toEqual({ kind: 'degraded', word: 'Degraded', aside: '23 issues, 3 causes' });
    expect(second(view)).toEqual(['Sign-in and inventory work', 'next attempt in 23 s']);
    expect(view.more?.causes.map(({ count, text }) => `${count} ${text}`)).toEqual([
      '11 VM guest identity: temporarily unavailable',
      '8 VM guest file systems: temporarily unavailable',
      '4 vCenter tags: permissions are insufficient',
    ]);
    expect(view.more?.causes[0]?.spoken).toBe('11 occurrences');
    expect(view.more?.otherCauses).toBeUndefined();
  });
  it('says that there are more than the server names', () => {
    const view = row({ poll, observed: exampleObserved({ degraded: true, issueCount: 1030, issues: exampleIssues }) });
    expect(view.more?.otherCauses).toBe('and 1,007 issues of other causes');
  });
  it('has one issue of one cause', () => {
    const issues = exampleIssues.slice(2).map((issue) => ({ ...issue, occurrences: 1 }));
    expect(row({ poll, observed: exampleObserved({ degraded: true, issueCount: 1, issues }) }).state.aside).toBe(
      '1 issue, 1 cause',
    );
  });
  it('may have no cause at all', () => {
    expect(told(row({ poll, observed: exampleObserved({ degraded: true }) }))[0]).toBe('The server names no cause.');
  });
});

describe('other rows', () => {
  const poll = { intervalSeconds: 60, lastAttemptAt: iso(42), lastSuccessAt: iso(42) };
  it('healthy', () => {
    const view = row({ poll, observed: exampleObserved({ vms: 1204, collectedAt: iso(38) }) });
    expect(second(view)).toEqual(['Polled 42 s ago', 'next attempt in 18 s']);
    expect([view.problem, view.more]).toEqual([false, undefined]);
    expect(view.brings.figures.map(({ label, value }) => `${value} ${label}`)).toEqual([
      '4 agents',
      '1,204 VMs',
      '9 storage',
    ]);
    expect(lineText(view.brings.collected)).toBe('collected 38 s ago');
  });
  it('disabled', () => {
    const view = row({ enabled: false, poll: { intervalSeconds: 60 }, observed: undefined });
    expect(second(view)).toEqual(['Not polled; its settings are kept']);
    expect(lineText(view.brings.collected)).toBe('nothing collected');
  });
  it('awaiting its first poll, which comes with the round of the others', () => {
    const waiting = { poll: { intervalSeconds: 60 }, observed: undefined };
    expect(second(row(waiting))).toEqual(['Saved; first poll within about a minute']);
    expect(second(row(waiting, { newestAttempt: now - 37_000 }))).toEqual(['Saved; first poll due in 23 s']);
    expect(second(row(waiting, { newestAttempt: now - 90_000 }))).toEqual(['Saved; first poll within about a minute']);
    expect(lineText(row(waiting).brings.collected)).toBe('nothing collected yet');
  });
  it('stale', () => {
    const view = row({ poll: { intervalSeconds: 60, lastAttemptAt: iso(600), lastSuccessAt: iso(600) } });
    expect(second(view)).toEqual(['Last worked 10 min ago', 'next attempt due']);
    expect(told(view)[0]).toBe('The last success was 10 min ago, though a poll is due about every 60 s.');
    expect(view.brings.old).toBe(true);
  });
  it('sees nothing', () => {
    const view = row({ poll, observed: exampleObserved({ hosts: 0, vms: 0, datastores: 0 }) });
    expect(view.state.word).toBe('Sees nothing');
    expect(second(view)[0]).toBe('Sign-in works');
    expect(told(view)[1]).toBe(
      'Give pulse-ro@vsphere.local a read-only role at the vCenter root, passed on to children.',
    );
    expect(view.brings.figures.map(({ value }) => value)).toEqual(['0', '0', '0']);
  });
  it('on a server that shows demo data', () => {
    const { actions } = row({}, { refuses: refusesWords.mockMode });
    expect(actions.edit).toEqual({ offered: false, reason: 'The Pulse server shows demo data and refuses changes.' });
    expect(actions.test.offered).toBe(false);
  });
});

describe('an item that cannot be read', () => {
  const [entry] = readEntries([{ ...exampleConnection(), poll: { intervalSeconds: 'soon' } }], vmware.connection);
  it('says where and why, and that the others are not affected', () => {
    if (!entry) throw new Error('expected an entry');
    const view = rowView(vmware, entry, context);
    if (view.kind !== 'unreadable') throw new Error('expected an unreadable row');
    expect(view.name).toBe('Rack 4 vCenter');
    expect(view.state.word).toBe('Unreadable');
    expect(lineText(view.happened)).toContain('(poll.intervalSeconds: expected a whole number of seconds)');
    expect(lineText(view.next)).toContain('others are not affected');
  });
  it('is named by its place where it has neither name nor id', () => {
    const view = rowView(
      vmware,
      {
        kind: 'unreadable',
        key: 'k',
        index: 4,
        id: undefined,
        name: undefined,
        path: '',
        problem: 'expected an object',
      },
      context,
    );
    expect(view.name).toBe('Connection 5 of the list');
  });
});

it('the newest attempt of a list is that of what is polled', () => {
  const entries = readEntries(
    [
      exampleConnection({ id: 'a', poll: { intervalSeconds: 60, lastAttemptAt: iso(50) } }),
      exampleConnection({ id: 'b', poll: { intervalSeconds: 60, lastAttemptAt: iso(40) } }),
      exampleConnection({ id: 'c', enabled: false, poll: { intervalSeconds: 60, lastAttemptAt: iso(1) } }),
      exampleConnection({ id: 'd', poll: { intervalSeconds: 60 } }),
      null,
    ],
    vmware.connection,
  );
  expect(newestAttempt(entries)).toBe(now - 40_000);
  expect(newestAttempt([])).toBeUndefined();
});
