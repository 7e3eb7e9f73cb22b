import { describe, expect, it } from 'vitest';
import type { StepMark } from '../explain';
import { stepTable } from './steps';

const subject = { destination: 'vc.example.net:443', username: 'ro@example.net', skipVerify: false };
const letters: Record<StepMark, string> = {
  passed: 'p',
  limited: 'l',
  failed: 'F',
  'not-reached': '.',
  running: 'r',
  'not-run': '-',
  'not-checked': 'c',
  unknown: '?',
};
const short = (marks: readonly StepMark[]) => marks.map((mark) => letters[mark]).join('');
const failed = (category: string | undefined, message: string, skipVerify = false) =>
  short(stepTable.failed({ category, message }, { ...subject, skipVerify }));

it('the steps are six, in the server’s order', () => {
  expect(stepTable.steps.map(({ name }) => name)).toEqual([
    'Reach',
    'Certificate',
    'Sign-in',
    'Inventory',
    'Version',
    'Signals',
  ]);
});

describe('a test that worked', () => {
  it('passed every step', () => expect(short(stepTable.passed(false, subject))).toBe('pppppp'));
  it('is limited in Signals where optional reads failed', () =>
    expect(short(stepTable.passed(true, subject))).toBe('pppppl'));
  it('did not check the certificate where TLS verification is off', () =>
    expect(short(stepTable.passed(false, { ...subject, skipVerify: true }))).toBe('pcpppp'));
});

describe('every message of the taxonomy has its steps', () => {
  // Reach, Certificate, Sign-in, Inventory, Version, Signals
  it.each([
    ['invalid_config', 'vmware vcenter host is required', '------'],
    ['invalid_config', 'invalid vmware vcenter host: parse "https://[::1": missing \']\' in host', '------'],
    ['invalid_config', 'vmware vcenter connections must use https', '------'],
    ['invalid_config', 'vmware vcenter host must not include a path', '------'],
    ['invalid_config', 'vmware vcenter host must not include query or fragment data', '------'],
    ['auth', 'VMware authentication failed while creating the Automation API session', 'ppF...'],
    ['auth', 'VMware authentication failed while creating the VI JSON API session', 'ppFpp.'],
    ['auth', 'VMware authentication failed while reading host inventory', 'pppF..'],
    ['auth', 'VMware authentication failed while reading HostSystem overall status', 'pppppF'],
    ['auth', 'VMware authentication failed while reading vi-json service content', 'ppppF.'],
    ['permission', 'VMware permissions are insufficient for host inventory', 'pppF..'],
    ['permission', 'VMware permissions are insufficient for vm inventory', 'pppF..'],
    ['permission', 'VMware permissions are insufficient for datastore inventory', 'pppF..'],
    ['permission', 'VMware permissions are insufficient for network inventory', 'pppF..'],
    ['permission', 'VMware permissions are insufficient for vi-json service content', 'ppppF.'],
    ['permission', 'VMware permissions are insufficient for vmware performance counter catalog', 'pppppF'],
    ['permission', 'VMware permissions are insufficient for HostSystem triggered alarms', 'pppppF'],
    ['not_found', 'VMware host inventory endpoint is unavailable', 'pppF..'],
    ['not_found', 'VMware vmware performance counter catalog endpoint is unavailable', 'pppppF'],
    ['unavailable', 'VMware vm inventory is temporarily unavailable', 'pppF..'],
    ['unavailable', 'VMware vi-json service content is temporarily unavailable', 'ppppF.'],
    ['unavailable', 'VMware VI JSON API login is temporarily unavailable', 'ppFpp.'],
    ['unavailable', 'VMware vmware performance counter catalog is temporarily unavailable', 'pppppF'],
    ['endpoint', 'VMware host inventory request failed with HTTP 500', 'pppF..'],
    ['endpoint', 'VMware host inventory response was not valid JSON', 'pppF..'],
    ['endpoint', 'VMware Automation API session request failed with HTTP 503', 'ppF...'],
    ['endpoint', 'VMware Automation API session request failed with HTTP 404', 'ppF...'],
    ['endpoint', 'VMware Automation API returned an invalid session payload', 'ppF...'],
    ['endpoint', 'VMware vi-json service content request failed with HTTP 500', 'ppppF.'],
    ['endpoint', 'VMware VI JSON API service-instance response was not valid JSON', 'ppppF.'],
    ['endpoint', 'VMware VI JSON API service-instance response did not include a session manager reference', 'ppppF.'],
    [
      'endpoint',
      'VMware VI JSON API service-instance response did not include a performance manager reference',
      'ppppF.',
    ],
    ['endpoint', 'VMware VI JSON API service-instance response did not include an event manager reference', 'ppppF.'],
    ['endpoint', 'VMware VI JSON API login succeeded without returning a session id', 'ppFpp.'],
    ['endpoint', 'VMware VI JSON API login failed with HTTP 500', 'ppFpp.'],
    ['endpoint', 'VMware performance metrics are unavailable for vm inventory', 'pppppF'],
    ['endpoint', 'VMware vmware vm snapshot tree request failed with HTTP 500', 'pppppF'],
    [
      'unsupported_version',
      'This vCenter only answers the legacy /rest CIS API, which predates the JSON APIs Pulse uses. Pulse supports vCenter 8.0U1 and newer.',
      'pp..F.',
    ],
    [
      'unsupported_version',
      'VMware vCenter version is outside the implemented VI JSON probe floor; Pulse currently probes 9.0.0.0, 8.0.3, 8.0.2.0, 8.0.1.0',
      'ppppF.',
    ],
    ['tls', 'VMware TLS validation failed during automation session', 'pF....'],
    ['tls', 'VMware TLS validation failed during vm inventory', 'pFp...'],
    ['tls', 'VMware TLS validation failed during vi-json login', 'pFppp.'],
    ['network', 'VMware network error during automation session', 'F.....'],
    ['network', 'VMware connection failed during automation session', 'F.....'],
    ['network', 'VMware network error during vm inventory', 'pppF..'],
    ['network', 'VMware network error during vi-json service content', 'ppppF.'],
    ['network', 'VMware network error during vi-json login', 'ppFpp.'],
    ['network', 'VMware network error during vmware performance counter catalog', 'pppppF'],
    ['network', 'VMware network error during Datastore recent events', 'pppppF'],
    [undefined, 'read automation session response: unexpected EOF', 'ppF...'],
    [undefined, 'read vm inventory response: context deadline exceeded', 'pppF..'],
    [undefined, 'read vi-json service content response: unexpected EOF', 'ppppF.'],
  ] as const)('%s, %s: %s', (category, message, steps) => expect(failed(category, message)).toBe(steps));

  it('also with the prefix of a poll', () => {
    expect(failed('network', 'refresh vmware inventory: VMware network error during vm inventory')).toBe('pppF..');
  });
});

describe('a text that the table does not know', () => {
  it.each([
    ['network', 'F?????'],
    ['tls', 'pF????'],
    ['auth', 'ppF???'],
    ['unsupported_version', 'pp??F?'],
    ['permission', 'pp????'],
    ['not_found', 'pp????'],
    ['unavailable', 'pp????'],
    ['endpoint', 'pp????'],
    ['invalid_config', '------'],
    ['quota', '??????'],
    ['constructor', '??????'],
    [undefined, '??????'],
  ])('marks no step beyond its category %s: %s', (category, steps) => {
    expect(failed(category, 'VMware said something new')).toBe(steps);
    expect(failed(category, '')).toBe(steps);
  });
  it('is also a known shape with an unknown label', () => {
    expect(failed('permission', 'VMware permissions are insufficient for the coffee machine')).toBe('pp????');
  });
});

describe('a host whose own name makes any transport failure look like one of the certificate', () => {
  it.each([
    ['VMware TLS validation failed during automation session', '??....'],
    ['refresh vmware inventory: VMware TLS validation failed during automation session', '??....'],
    ['VMware TLS validation failed during vm inventory', 'p?pF..'],
    ['VMware TLS validation failed during vi-json login', 'p?Fpp.'],
    ['', '??????'],
  ])('%s: the certificate is neither passed nor failed', (message, expected) => {
    for (const destination of ['tls-lab.example.net:443', 'vc-x509.example.net:443', 'Certificate.example.net:443']) {
      expect(short(stepTable.failed({ category: 'tls', message }, { ...subject, destination }))).toBe(expected);
    }
  });
  it('is judged like any other where the category is another', () => {
    const there = { ...subject, destination: 'tls-lab.example.net:443' };
    const message = 'VMware network error during automation session';
    expect(short(stepTable.failed({ category: 'network', message }, there))).toBe('F.....');
  });
});

it('a certificate that was not looked at has not passed', () => {
  expect(failed('auth', 'VMware authentication failed while creating the Automation API session', true)).toBe('pcF...');
});
