import { describe, expect, it } from 'vitest';
import { readEntries } from '~/api/list-entry';
import { lineText } from '~/lib/line';
import { exampleConnection } from '~/platforms/vmware/examples';
import { vmware } from '~/platforms/vmware/platform';
import { readChoice } from './list-choice';
import { listContents } from './list-contents';
import { listFacts } from './list-facts';
import { settledOrder } from './list-order';

const now = Date.parse('2026-08-22T12:07:34.000Z');
const poll = { intervalSeconds: 60, lastAttemptAt: '2026-08-22T12:07:00Z', lastSuccessAt: '2026-08-22T12:07:00Z' };
const item = (id: string, category?: string) =>
  exampleConnection({
    id,
    name: id,
    poll: category === undefined ? poll : { ...poll, consecutiveFailures: 1, lastError: { message: 'x', category } },
  });
const contents = (items: readonly unknown[], search = '') => {
  const facts = listFacts(vmware, readEntries(items, vmware.connection));
  const input = { platform: vmware, facts, choice: readChoice(vmware, search), now };
  return listContents(vmware, { ...input, order: settledOrder(input) });
};
const some = [item('a', 'auth'), item('b', 'auth'), item('c', 'auth'), item('d', 'tls'), item('e'), item('f')];

describe('the heading', () => {
  it.each([
    ['', 'Connections, problems first'],
    ['?sort=name', 'Connections, by name'],
    ['?sort=most-vms', 'Connections, most VMs first'],
    ['?state=blind', 'Connections that have the state “Sees nothing”, problems first'],
    ['?failing=auth&q=oslo', 'Connections that fail with “Authentication failed” and match “oslo”, problems first'],
  ])('of %j tells order and filter', (search, heading) => expect(contents(some, search).heading).toBe(heading));
});

describe('the line over the list', () => {
  it('says what needs attention, or how many are shown, with the way to all', () => {
    expect(contents(some)).toMatchObject({ status: '4 of 6 connections need attention', showAll: undefined });
    expect(contents([item('a'), item('b')]).status).toBe('None of 2 connections needs attention');
    expect(contents([item('a')]).status).toBe('The connection needs no attention');
    expect(contents(some, '?state=healthy')).toMatchObject({
      status: '2 of 6 connections shown',
      found: '2 of 6 connections shown',
      showAll: 'Show all',
    });
    expect(contents(some, '?sort=name')).toMatchObject({ showAll: undefined, found: 'All 6 connections shown' });
  });
});

describe('the filters', () => {
  it('count every state, in the order in which it needs somebody; Unreadable only where there is one', () => {
    const { filters } = contents(some, '?state=failing');
    expect(filters.map(({ label, count }) => `${label} ${count}`)).toEqual([
      ...['All 6', 'Failing 4', 'Stale 0', 'Sees nothing 0', 'Degraded 0', 'Awaiting first poll 0'],
      ...['Healthy 2', 'Disabled 0'],
    ]);
    expect(filters.filter(({ pressed }) => pressed).map(({ label }) => label)).toEqual(['Failing']);
    expect(contents([{ id: 'x' }]).filters.map(({ label }) => label)).toContain('Unreadable');
  });
  it('wait where there is nothing to show, but for the pressed one', () => {
    const waiting = (search: string) =>
      contents(some, search)
        .filters.filter(({ waits }) => waits)
        .map(({ label }) => label);
    expect(waiting('')).toEqual(['Stale', 'Sees nothing', 'Degraded', 'Awaiting first poll', 'Disabled']);
    expect(waiting('?state=stale')).not.toContain('Stale');
  });
  it('press none for a reason, which is less than the state', () => {
    expect(contents(some, '?failing=auth').filters.some(({ pressed }) => pressed)).toBe(false);
  });
});

describe('connections that fail alike', () => {
  it('are told as one from three on, the largest group first', () => {
    expect(contents(some).groups).toEqual([
      {
        category: 'auth',
        text: '3 connections fail with Authentication failed',
        only: false,
        action: 'Show only these',
      },
    ]);
    expect(contents([...some, item('g', 'tls')]).groups).toHaveLength(1);
    const quota = ['g', 'h', 'i', 'j'].map((id) => item(id, 'quota'));
    expect(contents([...some, ...quota]).groups.map(({ text }) => text)).toEqual([
      '4 connections fail with Failed: quota',
      '3 connections fail with Authentication failed',
    ]);
  });
  it('are told while just they are shown, also when none is left', () => {
    expect(contents(some, '?failing=auth').groups).toMatchObject([{ only: true, action: 'Show the others too' }]);
    expect(contents(some, '?failing=tls').groups.map(({ text, only }) => [text, only])).toEqual([
      ['3 connections fail with Authentication failed', false],
      ['1 connection fails with TLS validation failed', true],
    ]);
    expect(contents([item('a')], '?failing=tls').groups).toMatchObject([
      { text: 'No connection fails with TLS validation failed any more', only: true },
    ]);
  });
  it('are not told where the list is about something else', () => {
    expect(contents(some, '?state=healthy').groups).toEqual([]);
    expect(contents(some, '?state=failing').groups).toHaveLength(1);
  });
  it('are at most three groups', () => {
    const many = ['network', 'auth', 'tls', 'endpoint', 'quota'].flatMap((category) =>
      [1, 2, 3].map((nth) => item(`${category} ${nth}`, category)),
    );
    expect(contents(many).groups).toHaveLength(3);
    expect(contents(many, '?failing=quota').groups.filter(({ only }) => only)).toHaveLength(1);
  });
});

describe('where nothing matches', () => {
  it('it says what was asked for', () => {
    const { noMatch, keys } = contents(some, '?state=stale&q=oslo');
    expect(keys).toEqual([]);
    expect(noMatch?.title).toBe('No connection matches');
    expect(lineText(noMatch?.text ?? [])).toBe('None has the state “Stale” and matches “oslo”.');
    expect(contents(some).noMatch).toBeUndefined();
  });
});

it('the sums are over what is shown, and say so', () => {
  const sums = (search: string) => lineText(contents(some, search).totals);
  expect(sums('')).toBe('24 agents, 366 VMs and 54 storages in all.');
  expect(sums('?failing=auth')).toBe('12 agents, 183 VMs and 27 storages in these 3 connections.');
  expect(sums('?failing=tls')).toBe('4 agents, 61 VMs and 9 storages in this connection.');
  expect(sums('?q=nothing')).toBe('');
});
