import { expect, it } from 'vitest';
import { exampleConnection } from './examples';
import { scope } from './scope';
import { settings } from './settings';

const valueOf = (label: string, over: Parameters<typeof exampleConnection>[0]) =>
  settings(exampleConnection(over)).find((setting) => setting.label === label);

it('the scope is named where it is not everything', () => {
  expect(scope(exampleConnection())).toBeUndefined();
  expect(scope(exampleConnection({ monitorDatastores: false }))).toBe('Scope: VMs and hosts, not datastores');
  expect(scope(exampleConnection({ monitorHosts: false, monitorDatastores: false }))).toBe(
    'Scope: VMs, not hosts or datastores',
  );
  expect(
    scope(exampleConnection({ monitorVms: false, monitorHosts: false, monitorDatastores: false })),
  ).toBeUndefined();
});

it('every stored field is among the settings, the password by a word alone', () => {
  const labels = settings(exampleConnection()).map(({ label }) => label);
  expect(labels).toEqual([
    'Name',
    'Host',
    'Port',
    'TLS verification',
    'Username',
    'Password',
    'Collection scope',
    'Enabled',
    'Connection id',
  ]);
  expect(valueOf('Password', {})?.value).toBe('Stored');
  expect(valueOf('Password', { password: undefined })?.value).toBe('None stored');
  expect(valueOf('TLS verification', { insecureSkipVerify: true })).toMatchObject({
    value: 'Off: any certificate is accepted',
    icon: 'unlock',
  });
  expect(JSON.stringify(settings(exampleConnection()))).not.toContain('***');
});

it('what only some servers keep is among the settings where the record carries it', () => {
  const pinned = Array.from({ length: 32 }, () => 'AB').join(':');
  expect(valueOf('Poll interval', {})).toBeUndefined();
  expect(valueOf('Poll interval', { pollIntervalSeconds: 120 })?.value).toBe('120 seconds');
  expect(valueOf('Use HTTPS', { useHttps: true })).toMatchObject({ value: 'Yes' });
  expect(valueOf('Use HTTPS', { useHttps: false })).toMatchObject({ icon: 'unlock' });
  expect(valueOf('Certificate fingerprint', { useHttps: true })?.value).toBe('None');
  expect(valueOf('Certificate fingerprint', { fingerprint: pinned })).toMatchObject({ value: pinned, mono: true });
  expect(valueOf('System', {})).toBeUndefined();
  expect(valueOf('System', { observed: { vms: 1, system: { id: 'i', name: 'vc' } } })).toMatchObject({
    value: 'vc',
    aside: 'i',
  });
  expect(valueOf('System', { observed: { vms: 1, system: { id: 'i' } } })?.value).toBe('i');
});
