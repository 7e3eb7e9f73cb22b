import { describe, expect, it } from 'vitest';
import type { ConnectionRecord } from '~/contract/connection';
import type { FormValues, Secrets } from '~/platforms/form-spec';
import { exampleConnection } from '~/platforms/vmware/examples';
import { vmware as core } from '~/platforms/vmware/platform';
import { echoLine } from './echo';
import { editable } from './editable';

const vmware = editable(core);
const record = exampleConnection({ name: 'Rack 4', host: 'vc-rack4.example.net' });
const { texts, checks } = vmware.toForm(record);
const kept: Secrets = { password: { state: 'stored' } };

function echo(values: FormValues, stored: Partial<ConnectionRecord> = {}): string | undefined {
  return echoLine(vmware, { values, secrets: kept }, { ...record, ...stored });
}

describe('what the server stored otherwise than sent', () => {
  it('is nothing where it kept everything, however a number was written', () => {
    expect(echo({ texts, checks })).toBeUndefined();
    expect(echo({ texts: { ...texts, port: ' 0443 ' }, checks })).toBeUndefined();
  });
  it('names the texts that it trimmed', () => {
    expect(echo({ texts: { ...texts, name: ' Rack 4' }, checks })).toBe(
      'Not all was stored as it was sent: Name without the spaces around it.',
    );
    expect(echo({ texts: { ...texts, name: ' Rack 4', username: `${texts['username']}\u00a0` }, checks })).toContain(
      'Name and Username without the spaces around them',
    );
  });
  it('names a scope that it turned on, and a field that it does not keep', () => {
    const none = { monitorVms: false, monitorHosts: false, monitorDatastores: false };
    expect(echo({ texts, checks: { ...checks, ...none } })).toBe(
      'Not all was stored as it was sent: Collection scope as “VMs, Hosts and Datastores”.',
    );
    const april = exampleConnection({ monitorDatastores: undefined });
    expect(
      echoLine(
        vmware,
        {
          values: { texts: vmware.toForm(april).texts, checks: { ...checks, monitorDatastores: false } },
          secrets: kept,
        },
        april,
      ),
    ).toContain('Collection scope');
    expect(echo({ texts, checks: { ...checks, insecureSkipVerify: true } })).toContain(
      'Skip TLS verification as “Off”',
    );
  });
  it('says that no password is stored, where none is', () => {
    const bare = { ...record, password: undefined };
    expect(echoLine(vmware, { values: { texts, checks }, secrets: kept }, bare)).toBe(
      'Not all was stored as it was sent: no password.',
    );
  });
  it('is one sentence for all of it', () => {
    expect(echo({ texts: { ...texts, name: ' Rack 4 ', host: 'vc2.example.net' }, checks })).toBe(
      'Not all was stored as it was sent: Name without the spaces around it and Host as “vc-rack4.example.net”.',
    );
  });
});

describe('fields that only some servers keep', () => {
  const pinned = Array.from({ length: 32 }, () => 'AB').join(':');
  const carried = { pollIntervalSeconds: 120, useHttps: true };
  const held = vmware.toForm({ ...record, ...carried });

  it('are stored as sent, however a fingerprint was written', () => {
    const typed = { ...held, texts: { ...held.texts, fingerprint: ` ${pinned.replaceAll(':', '').toLowerCase()}` } };
    expect(echo(typed, { ...carried, fingerprint: pinned } as Partial<ConnectionRecord>)).toBeUndefined();
    expect(echo(typed, carried as Partial<ConnectionRecord>)).toContain('Certificate fingerprint as “empty”');
  });
  it('are told where the server made something else of them, and not where they were never sent', () => {
    const made = { ...carried, pollIntervalSeconds: 60 } as Partial<ConnectionRecord>;
    expect(echo(held, made)).toContain('Poll interval as “60”');
    expect(echo({ texts, checks }, made)).toBeUndefined();
  });
});
