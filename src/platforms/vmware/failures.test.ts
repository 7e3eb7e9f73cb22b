import { describe, expect, it } from 'vitest';
import { lineText } from '~/lib/line';
import { explainFailure } from './failures';
import { categories } from './failure-titles';
import { stepTable } from './steps';

const subject = { destination: 'vc.example.net:443', username: 'ro@example.net', skipVerify: false };
const explain = (category: string | undefined, message: string, from: 'test' | 'poll' = 'test', over = {}) => {
  const { title, happened, means, next } = explainFailure({ category, message }, { ...subject, ...over }, from);
  return { title, happened: lineText(happened), means: lineText(means), next: lineText(next) };
};

describe('titles', () => {
  it('are nine, exactly', () => {
    const titles = Object.fromEntries(categories.map((category) => [category, explain(category, '').title]));
    expect(titles).toEqual({
      auth: 'Authentication failed',
      permission: 'Permissions are insufficient',
      tls: 'TLS validation failed',
      network: 'vCenter could not be reached',
      unsupported_version: 'Unsupported vCenter version',
      unavailable: 'vCenter is busy or starting',
      endpoint: 'Unexpected answer from vCenter',
      not_found: 'Endpoint not found',
      invalid_config: 'Connection settings are invalid',
    });
  });
  it('show an unknown category by its own name, with the server’s message', () => {
    const told = explain('quota', 'VMware quota is used up');
    expect(told.title).toBe('Failed: quota');
    expect(told.happened).toBe('The server says: VMware quota is used up.');
    expect(told.means).toContain('quota');
    expect(explain('toString', '').title).toBe('Failed: toString');
  });
  it('are given to failures without a category', () => {
    expect(explain(undefined, 'read host inventory response: unexpected EOF').happened).toBe(
      'vCenter began to answer about the hosts, but the answer broke off.',
    );
    expect(explain(undefined, 'create cookie jar: x').happened).toContain('create cookie jar: x');
    expect(explain(undefined, '').happened).toBe('The server gave no reason.');
  });
});

describe('each explanation', () => {
  it('has nine different next steps', () => {
    const next = categories.map((category) => explain(category, '').next);
    expect(new Set(next).size).toBe(9);
  });
  it('says what happened, what it means and what to do', () => {
    for (const category of [...categories, 'quota', undefined]) {
      for (const from of ['test', 'poll'] as const) {
        const told = explain(category, '', from);
        for (const text of [told.happened, told.means, told.next]) expect(text).toMatch(/^\S.*[.:]$/s);
      }
    }
  });
  it('is the same with the prefix that a poll puts before the message', () => {
    const message = 'VMware permissions are insufficient for host inventory';
    expect(explain('permission', `refresh vmware inventory: ${message}`)).toEqual(explain('permission', message));
    expect(explain('quota', `refresh vmware inventory: ${message}`).happened).toBe(`The server says: ${message}.`);
  });
});

describe('the sign-in', () => {
  it('advises to disable a connection that is polled, since each attempt counts', () => {
    const message = 'VMware authentication failed while creating the Automation API session';
    expect(explain('auth', message, 'poll').next).toContain('disable this connection until you know');
    expect(explain('auth', message, 'test').next).not.toContain('disable');
  });
  it('is said to work where only the second one was refused', () => {
    expect(explain('auth', 'VMware authentication failed while creating the VI JSON API session').happened).toContain(
      'accepted the first sign-in',
    );
  });
  it('was not judged while vCenter is busy or starting', () => {
    for (const [category, message] of [
      ['unavailable', 'VMware host inventory is temporarily unavailable'],
      ['unavailable', ''],
      ['endpoint', 'VMware Automation API session request failed with HTTP 503'],
    ] as const) {
      expect(explain(category, message).means).toContain('need not be retyped');
    }
  });
});

it('a single host is named as what may answer only where the sign-in is answered with HTTP 400 or 500', () => {
  const hint = 'A single ESXi host answers like this too; its vCenter is the entry point.';
  const means = (status: number, what = 'Automation API session') =>
    explain('endpoint', `VMware ${what} request failed with HTTP ${status}`).means;
  for (const status of [400, 500]) expect(means(status)).toContain(hint);
  for (const status of [403, 404, 502, 503]) expect(means(status)).not.toContain('ESXi');
  expect(means(500, 'vm inventory')).not.toContain('ESXi');
});

describe('the certificate', () => {
  const message = 'VMware TLS validation failed during automation session';
  it('failed before anything was sent', () => {
    expect(explain('tls', message).means).toContain('sent neither the user name nor the password');
  });
  it('is not said to have stopped a sign-in that came before', () => {
    expect(explain('tls', 'VMware TLS validation failed during vm inventory').means).not.toContain('neither');
  });
  it('need not be the cause where the host’s own name has the word in it', () => {
    expect(explain('tls', message, 'test', { destination: 'tls-lab.example.net:443' }).means).toContain(
      'need not be the cause',
    );
  });
  it('is not the cause where it is not looked at', () => {
    expect(explain('tls', message, 'test', { skipVerify: true }).means).toContain('is not the cause');
  });
});

it('the release names what Pulse asks for', () => {
  const told = explain(
    'unsupported_version',
    'VMware vCenter version is outside the implemented VI JSON probe floor; Pulse currently probes 9.0.0.0, 8.0.3, 8.0.2.0, 8.0.1.0',
  );
  expect(told.happened).toContain('9.0.0.0, 8.0.3, 8.0.2.0, 8.0.1.0');
});

it('every title has its step, or is unknown', () => {
  for (const category of categories) expect(stepTable.failed({ category, message: '' }, subject)).toHaveLength(6);
});
