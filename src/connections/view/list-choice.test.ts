import { describe, expect, it } from 'vitest';
import { vmware } from '~/platforms/vmware/platform';
import { pressed, readChoice, searchWith, wholeList, type ListChoice } from './list-choice';
import { sortsOf } from './list-sort';

const usual: ListChoice = { narrowed: { kind: 'all' }, search: '', sort: 'problems' };
const failing: ListChoice['narrowed'] = { kind: 'state', state: 'failing' };

describe('what is chosen of a list', () => {
  it.each<[string, Partial<ListChoice>]>([
    ['', {}],
    ['?state=failing', { narrowed: failing }],
    ['?failing=auth', { narrowed: { kind: 'failing', category: 'auth' } }],
    ['?failing=', { narrowed: { kind: 'failing', category: '' } }],
    ['?q=oslo', { search: 'oslo' }],
    ['?sort=most-vms', { sort: 'most-vms' }],
    [
      '?scenario=vmware/list&state=blind&q=a+b%26c&sort=name',
      { narrowed: { kind: 'state', state: 'blind' }, search: 'a b&c', sort: 'name' },
    ],
  ])('%j stands in the address, and comes back from it', (address, over) => {
    const choice = { ...usual, ...over };
    expect(readChoice(vmware, address)).toEqual(choice);
    expect(searchWith(vmware, address, choice)).toBe(address);
    expect(searchWith(vmware, '?scenario=vmware/list', choice)).toContain('?scenario=vmware/list');
    expect(readChoice(vmware, searchWith(vmware, '?state=stale&q=x&sort=host&failing=tls', choice))).toEqual(choice);
  });
  it.each(['?state=broken', '?sort=colour', '?state=', '?state=FAILING', '?q=', '?x=1'])(
    '%j is as if nothing was',
    (address) => {
      expect(readChoice(vmware, address)).toEqual(usual);
    },
  );
  it('is the reason where an address has both a reason and a state', () => {
    expect(readChoice(vmware, '?state=healthy&failing=tls').narrowed).toEqual({ kind: 'failing', category: 'tls' });
  });
  it('takes text that is none', () => {
    expect(searchWith(vmware, '', { ...usual, search: '\ud800' })).toBe('?q=%EF%BF%BD');
  });
});

describe('a press on a filter', () => {
  it('narrows the list, and on the pressed one shows all; the search stays', () => {
    const searched = { ...usual, search: 'oslo' };
    const narrowed = pressed(searched, failing);
    expect(narrowed).toEqual({ ...searched, narrowed: failing });
    expect(pressed(narrowed, failing)).toEqual(searched);
    expect(pressed(narrowed, { kind: 'all' })).toEqual(searched);
    expect(pressed(narrowed, { kind: 'state', state: 'stale' }).narrowed).toEqual({ kind: 'state', state: 'stale' });
  });
  it('of the way out shows all, in the same order', () => {
    expect(wholeList({ narrowed: failing, search: 'x', sort: 'name' })).toEqual({ ...usual, sort: 'name' });
  });
});

it('the orders name the figures as the platform does', () => {
  expect(sortsOf(vmware).map(({ label }) => label)).toEqual([
    ...['Problems first', 'Name', 'Host', 'Most agents', 'Most VMs', 'Most storage', 'Longest without success'],
  ]);
});
