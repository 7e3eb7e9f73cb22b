import { describe, expect, it } from 'vitest';
import { storedSecretMask } from '~/contract/mask';
import { lineText } from '~/lib/line';
import april from '~mocks/recordings/april/list-and-create.json';
import { fieldsOf, type Secrets } from '../form-spec';
import { VmwareConnection, VmwareInput } from './contract';
import { exampleConnection } from './examples';
import { check } from './faults';
import { blank, secretsOf, toForm, toInput } from './form-values';
import { sectionsOf } from './form-words';

const stored: Secrets = { password: { state: 'stored' } };
const typed = (text: string): Secrets => ({ password: { state: 'none', typed: text } });
const replacing = (text: string): Secrets => ({ password: { state: 'replacing', typed: text } });

const onboarding = ['fingerprint', 'pollIntervalSeconds', 'useHttps'];
/** What every server is sent. */
const everyField = Object.keys(VmwareInput.shape)
  .filter((name) => !onboarding.includes(name))
  .sort();
const pinned = Array.from({ length: 32 }, () => 'AB').join(':');

describe('what is sent', () => {
  it('has every field, whatever the form holds and whatever it is for', () => {
    for (const target of ['draft', 'stored'] as const) {
      for (const secrets of [stored, typed('p'), replacing('p'), {}]) {
        for (const values of [blank(), toForm(exampleConnection()), { texts: {}, checks: {} }]) {
          const input = toInput(values, secrets, target);
          expect(Object.keys(input).sort()).toEqual(everyField);
          expect(Object.values(input)).not.toContain(undefined);
        }
      }
    }
  });

  it('has the mask for a stored password over a stored record, and nowhere else', () => {
    expect(toInput(blank(), stored, 'stored').password).toBe(storedSecretMask);
    expect(toInput(blank(), stored, 'draft').password).toBe('');
    for (const target of ['draft', 'stored'] as const) {
      expect(toInput(blank(), typed('secret'), target).password).toBe('secret');
      expect(toInput(blank(), replacing('secret'), target).password).toBe('secret');
      expect(toInput(blank(), replacing(''), target).password).toBe('');
    }
  });

  it('leaves texts as they were typed, since the server trims them', () => {
    const values = { texts: { name: ' a ', host: ' vc ', port: ' 443 ', username: ' u ' }, checks: {} };
    expect(toInput(values, typed(' p '), 'draft')).toMatchObject({
      name: ' a ',
      host: ' vc ',
      port: 443,
      username: ' u ',
      password: ' p ',
    });
  });

  it('sends an empty name as an empty text, which clears it', () => {
    const values = toForm(exampleConnection());
    expect(toInput({ ...values, texts: { ...values.texts, name: '' } }, stored, 'stored').name).toBe('');
  });
});

describe('the form of a saved connection', () => {
  it('goes back to the server as it came', () => {
    const record = exampleConnection({ insecureSkipVerify: true, enabled: false, monitorHosts: false, port: 8443 });
    expect(record).toMatchObject(toInput(toForm(record), secretsOf(record), 'stored'));
  });

  it('knows whether a password is stored', () => {
    expect(secretsOf(exampleConnection())).toEqual(stored);
    expect(secretsOf(exampleConnection({ password: undefined }))).toEqual(typed(''));
    expect(secretsOf(exampleConnection({ password: '' }))).toEqual(typed(''));
    expect(secretsOf(undefined)).toEqual(typed(''));
  });

  it('holds what April stored, with all of the scope on, and sends every field of it back', () => {
    const records = april.steps.flatMap(({ response }) =>
      response.status === 201 ? [VmwareConnection.parse(response.json)] : [],
    );
    expect(records.length).toBeGreaterThan(5);
    for (const record of records) {
      const values = toForm(record);
      const input = toInput(values, secretsOf(record), 'stored');
      expect(Object.keys(input).sort()).toEqual(everyField);
      expect(input).toMatchObject({
        name: record.name,
        host: record.host,
        port: record.port,
        username: record.username ?? '',
        enabled: record.enabled,
        insecureSkipVerify: record.insecureSkipVerify ?? false,
        password: storedSecretMask,
        monitorVms: true,
        monitorHosts: true,
        monitorDatastores: true,
      });
    }
  });
});

describe('fields that only some servers keep', () => {
  const values = (over: Parameters<typeof exampleConnection>[0]) => toForm(exampleConnection(over));
  const keys = (over: Parameters<typeof exampleConnection>[0]): string[] =>
    Object.keys(toInput(values(over), stored, 'stored')).filter((name) => onboarding.includes(name));

  it('go back as they came where the record carries them', () => {
    const record = exampleConnection({
      insecureSkipVerify: true,
      pollIntervalSeconds: 120,
      useHttps: false,
      fingerprint: pinned,
    });
    expect(record).toMatchObject(toInput(toForm(record), secretsOf(record), 'stored'));
    expect(keys(record).sort()).toEqual(onboarding);
  });

  it('are sent only where the record carries them; an empty fingerprint is left out on the wire, so it comes with the others', () => {
    expect(keys({})).toEqual([]);
    expect(keys({ useHttps: true }).sort()).toEqual(['fingerprint', 'useHttps']);
    expect(keys({ pollIntervalSeconds: 60 }).sort()).toEqual(['fingerprint', 'pollIntervalSeconds']);
    expect(keys({ fingerprint: pinned })).toEqual(['fingerprint']);
  });

  it('are asked for exactly where they are sent', () => {
    for (const over of [{}, { useHttps: true }, { pollIntervalSeconds: 60 }, { fingerprint: pinned }]) {
      const asked = fieldsOf(sectionsOf(values(over))).map(({ name }) => name);
      expect(asked.filter((name) => onboarding.includes(name)).sort()).toEqual(keys(over).sort());
    }
  });

  it('have one form for a fingerprint, and none for one that is cleared', () => {
    const sent = (fingerprint: string) => {
      const { texts, checks } = values({ useHttps: true });
      return toInput({ texts: { ...texts, fingerprint }, checks }, stored, 'stored').fingerprint;
    };
    expect(sent(` ${pinned.replaceAll(':', '').toLowerCase()}\n`)).toBe(pinned);
    expect(sent(' ')).toBe('');
  });

  it('are refused with the reason', () => {
    const messages = (texts: Record<string, string>): string[] => {
      const held = values({ pollIntervalSeconds: 60 });
      const faults = check({ ...held, texts: { ...held.texts, ...texts } }, stored, 'stored');
      return faults.map(({ field, message }) => `${field}: ${lineText(message)}`);
    };
    expect(messages({})).toEqual([]);
    expect(messages({ pollIntervalSeconds: ' 0020 ', fingerprint: pinned })).toEqual([]);
    expect(messages({ fingerprint: 'ab'.repeat(20) })).toEqual([
      'fingerprint: A SHA-256 fingerprint has 64 hexadecimal digits; this has 40: that is a SHA-1 fingerprint.',
    ]);
    expect(messages({ fingerprint: 'ab cd' })).toHaveLength(1);
    expect(messages({ pollIntervalSeconds: '86400' })).toEqual([]);
    for (const text of ['', '0', '-60', '1.5', '19', '86401', 'soon']) {
      expect(messages({ pollIntervalSeconds: text })).toEqual([expect.stringMatching(/^pollIntervalSeconds: ./)]);
    }
  });
});

it('every field of the form is one that the server knows', () => {
  const names = fieldsOf(sectionsOf(blank())).flatMap((spec) =>
    spec.kind === 'group' ? spec.checks.map(({ name }) => name) : [spec.name],
  );
  expect(names.sort()).toEqual(everyField);
});

it('the labels are those that suites rely on', () => {
  const labels = fieldsOf(sectionsOf(blank())).flatMap((spec) =>
    spec.kind === 'group' ? [spec.label, ...spec.checks.map(({ label }) => label)] : [spec.label],
  );
  expect(labels).toEqual([
    ...['Name', 'Host', 'Port', 'Skip TLS verification', 'Username', 'Password'],
    ...['Collection scope', 'VMs', 'Hosts', 'Datastores', 'Enable this connection'],
  ]);
});
