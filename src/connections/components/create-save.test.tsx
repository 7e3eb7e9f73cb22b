import { QueryClient } from '@tanstack/solid-query';
import { createRoot } from 'solid-js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createConnectionsApi } from '~/api/connections-api';
import { createConnectionActions } from '~/connections/data/connection-actions';
import { editable } from '~/platforms/forms';
import { vmware } from '~/platforms/vmware/platform';
import { createMockBackend, type TestBackend } from '~mocks/node';
import { ids } from '~mocks/scenarios/vmware/healthy-connections';
import { createConnectionForm, type ConnectionForm } from './create-connection-form';
import { createSignInGuard } from './create-sign-in-guard';

const platform = editable(vmware);

let backend: TestBackend;
const disposals: (() => void)[] = [];
beforeEach(() => {
  backend = createMockBackend({ scenario: 'vmware/healthy' });
});
afterEach(() => {
  disposals.splice(0).forEach((dispose) => dispose());
  backend.close();
});

/** The form of Hamburg in a tab of its own: with its own list, over the same server. */
async function tab(): Promise<ConnectionForm> {
  const api = createConnectionsApi({ fetch: (input, init) => fetch(input, init) }, vmware);
  const actions = createConnectionActions(api, new QueryClient(), vmware);
  const read = await actions.readFresh(ids.hamburg);
  if (!read.ok || !read.value) throw new Error('expected a connection');
  const record = read.value;
  return createRoot((dispose) => {
    disposals.push(dispose);
    return createConnectionForm(platform, record, {
      actions,
      guard: createSignInGuard(vmware, () => []),
      askPreview: () => new Promise(() => undefined),
    });
  });
}
const stored = () => backend.server.snapshot().connections.find(({ id }) => id === ids.hamburg);
const written = () => backend.requests.filter(({ method }) => method === 'PUT').length;

describe('two tabs on one connection', () => {
  it('do not write over each other', async () => {
    const [one, other] = [await tab(), await tab()];
    one.setText('name', 'From one');
    other.setText('name', 'From the other');
    other.setCheck('insecureSkipVerify', true);
    expect(await one.save()).toMatchObject({ mode: 'edit', stored: { name: 'From one' } });
    expect(await other.save()).toBeUndefined();
    expect(written()).toBe(1);
    expect(other.conflict.view()).toMatchObject({
      kind: 'changed',
      fields: [{ name: 'name' }, { name: 'insecureSkipVerify' }],
    });
    other.conflict.choose('name', 'server');
    expect(other.conflict.take()).toBe(true);
    expect(await other.save()).toMatchObject({ mode: 'edit' });
    expect(stored()).toMatchObject({ name: 'From one', insecureSkipVerify: true });
  });

  it('go on without a word where they did the same', async () => {
    const [one, other] = [await tab(), await tab()];
    for (const form of [one, other]) form.setText('name', 'The same');
    expect(await one.save()).toBeDefined();
    expect(await other.save()).toBeDefined();
  });
});

describe('a save', () => {
  it('says what the server stored otherwise', async () => {
    const form = await tab();
    form.setText('name', ' Hamburg ');
    expect(await form.save()).toMatchObject({ echo: expect.stringContaining('Name without the spaces') as string });
  });

  it('reads the list anew however short a time ago it was read', async () => {
    const form = await tab();
    form.setText('name', 'New');
    await form.save();
    expect(backend.requests.map(({ method }) => method).slice(0, 3)).toEqual(['GET', 'GET', 'PUT']);
  });
});
