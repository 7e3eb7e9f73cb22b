import { cleanup, render, screen, waitFor, within } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { restMs } from '~/connections/components/create-list-choice';
import { refreshEveryMs } from '~/connections/data/connections-query';
import { createMockBackend, type TestBackend } from '~mocks/node';
import type { Spoil } from '~mocks/scenarios/spoil';
import { scenarioById } from '~mocks/scenarios/scenarios';
import { App } from './app';

const drawn = scenarioById('vmware/list')!;
const all = [
  ...['Build farm', 'Zürich DR', 'Edge sites', 'Rack 4 vCenter', 'Lyon retail', 'Hamburg production'],
  ...['Oslo office', 'Singapore production', 'Old lab'],
];

let backend: TestBackend;
beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
    shouldAdvanceTime: true,
  });
});
afterEach(() => {
  cleanup();
  backend.close();
  vi.useRealTimers();
});

function open(query = '', spoil: readonly Spoil[] = []): void {
  backend = createMockBackend({ scenario: { ...drawn, spoil } });
  history.replaceState(null, '', drawn.path + query);
  render(() => <App backend={{ kind: 'server' }} />);
}
const user = () => userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
const press = async (name: string) => user().click(await screen.findByRole('button', { name }));
const box = () => screen.findByRole<HTMLInputElement>('searchbox', { name: 'Search connections' });
const names = () => screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const shows = (expected: readonly string[]) => waitFor(() => expect(names()).toEqual(expected));
const address = (search: string) => waitFor(() => expect(location.search).toBe(search));
const heard = (text: string) => waitFor(() => expect(screen.getByRole('status').textContent).toBe(text));

describe('a filter by state', () => {
  it('counts, shows those of its state, stands in the address, and a second press shows all', async () => {
    open();
    await shows(all);
    const failing = screen.getByRole('button', { name: 'Failing' });
    expect(failing.getAttribute('aria-description')).toBe('2 connections');
    expect(failing.textContent).toBe('Failing2');
    await press('Failing');
    await shows(['Build farm', 'Zürich DR']);
    expect(failing.getAttribute('aria-pressed')).toBe('true');
    await address('?state=failing');
    screen.getByText('2 of 9 connections shown');
    screen.getByText('18 agents, 406 VMs and 23 storages in these 2 connections.');
    await heard('2 of 9 connections shown');
    expect(screen.getByRole('tab').textContent).toBe('VMware9');
    await press('Failing');
    await shows(all);
    await address('');
  });
  it('without a connection does nothing, and says so', async () => {
    open();
    await shows(all);
    expect(screen.getByRole('button', { name: 'Stale' }).getAttribute('aria-disabled')).toBe('true');
    await press('Stale');
    expect(location.search).toBe('');
    expect(screen.queryByRole('button', { name: 'Unreadable' })).toBeNull();
  });
  it('is taken back by Back', async () => {
    open();
    await press('Degraded');
    await address('?state=degraded');
    history.back();
    await shows(all);
  });
});

describe('a search', () => {
  it('shows what matches with every key, keeps the focus, and tells the number once typing rests', async () => {
    open('?sort=name');
    const search = await box();
    await user().type(search, 'prod');
    expect(names()).toEqual(['Hamburg production', 'Singapore production']);
    expect(location.search).toBe('?sort=name');
    expect(screen.getByRole('status').textContent).toBe('');
    await vi.advanceTimersByTimeAsync(restMs);
    await address('?q=prod&sort=name');
    await heard('2 of 9 connections shown');
    expect(document.activeElement).toBe(search);
    expect(search.value).toBe('prod');
    await user().keyboard('{Escape}');
    expect(search.value).toBe('');
    expect(names()).toHaveLength(9);
    await address('?sort=name');
    expect(document.activeElement).toBe(search);
  });
  it('that nothing matches says so, with one press to all', async () => {
    open('?state=healthy&q=zurich');
    await screen.findByRole('heading', { name: 'No connection matches' });
    screen.getByText('None has the state “Healthy” and matches “zurich”.');
    expect((await box()).value).toBe('zurich');
    await press('Show all connections');
    await shows(all);
    await address('');
    expect((await box()).value).toBe('');
  });
  it('stays over the form, the details page and the ways back', async () => {
    open('?q=prod');
    const found = ['Hamburg production', 'Singapore production'];
    await shows(found);
    await press('Add VMware connection');
    await screen.findByRole('dialog');
    await address('?q=prod');
    await press('Cancel');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await address('?q=prod');
    await user().click(screen.getByRole('link', { name: 'Hamburg production' }));
    await user().click(await screen.findByRole('link', { name: 'VMware connections' }));
    await shows(found);
    expect((await box()).value).toBe('prod');
  });
});

describe('an order', () => {
  it('is chosen, stands in the address, and stays with a filter', async () => {
    open();
    const sort = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Sort' });
    expect(sort.selectedOptions[0]?.textContent).toBe('Problems first');
    await user().selectOptions(sort, 'Most VMs');
    await waitFor(() => expect(names().slice(0, 2)).toEqual(['Singapore production', 'Hamburg production']));
    await address('?sort=most-vms');
    await press('Failing');
    await shows(['Zürich DR', 'Build farm']);
    await address('?state=failing&sort=most-vms');
    screen.getByRole('heading', { name: 'Connections that have the state “Failing”, most VMs first' });
  });
  it('that a refresh made outdated moves nothing, and is offered anew', async () => {
    const change = (items: unknown) =>
      (items as { name: string; enabled: boolean }[]).map((item) =>
        item.name === 'Build farm' ? { ...item, enabled: false } : item,
      );
    open('', [{ method: 'GET', path: '/api/vmware/connections', from: 2, damage: { kind: 'json', change } }]);
    await shows(all);
    await press('Failing');
    await shows(['Build farm', 'Zürich DR']);
    await vi.advanceTimersByTimeAsync(refreshEveryMs);
    const again = await screen.findByRole('button', { name: 'Sort again' });
    within(screen.getByRole('listitem', { name: 'Build farm' })).getByText('Disabled');
    expect(names()).toEqual(['Build farm', 'Zürich DR']);
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('sort again'));
    const saidAnew = vi.fn();
    const ear = new MutationObserver(saidAnew);
    ear.observe(screen.getByRole('status'), { subtree: true, childList: true, characterData: true });
    for (let times = 0; times < 3; times += 1) await vi.advanceTimersByTimeAsync(refreshEveryMs);
    ear.disconnect();
    expect(saidAnew).not.toHaveBeenCalled();
    expect(document.activeElement).not.toBe(again);
    await user().click(again);
    await shows(['Zürich DR']);
    expect(screen.queryByRole('button', { name: 'Sort again' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Sort' }));
  });
});

it('connections that fail alike are shown by one press, and the others by another', async () => {
  open('?failing=tls');
  await shows(['Build farm']);
  const group = await screen.findByText('1 connection fails with TLS validation failed');
  expect(group).toBeTruthy();
  await press('Show the others too');
  await shows(all);
  await address('');
});
