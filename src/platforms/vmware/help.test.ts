import { describe, expect, it } from 'vitest';
import { lineText } from '~/lib/line';
import { categories } from './failure-titles';
import { vmwareHelp } from './help';

const subject = { destination: 'vc.example.net:8443', username: 'ro@example.net', skipVerify: false };
const helpFor = (category: string | undefined, message = '', over: Partial<typeof subject> = {}) =>
  vmwareHelp.help({ kind: 'failure', failure: { category, message }, subject: { ...subject, ...over } });
const programs = (...given: Parameters<typeof helpFor>) =>
  helpFor(...given).commands.map(({ command }) => /curl|openssl|govc|getent/.exec(command)?.[0]);

describe('help', () => {
  it('has commands for each category that a shell can look into', () => {
    const found = Object.fromEntries([...categories, 'quota', undefined].map((each) => [each, programs(each)]));
    expect(found).toEqual({
      auth: ['curl'],
      permission: [],
      tls: ['openssl', 'openssl'],
      network: ['curl', 'getent'],
      unsupported_version: ['govc', 'curl'],
      unavailable: ['curl'],
      endpoint: ['govc', 'curl'],
      not_found: ['govc', 'curl'],
      invalid_config: [],
      quota: ['curl', 'curl'],
      undefined: ['curl', 'curl'],
    });
  });
  it('asks for host and port of the connection, and says how to read every answer', () => {
    for (const category of categories) {
      for (const { command, note } of helpFor(category).commands) {
        expect(command).toMatch(/vc\.example\.net/);
        expect(lineText(note ?? [])).toMatch(/\S.*\.$/);
      }
    }
  });
  it('says of a sign-in that it counts towards the lock-out', () => {
    const [check] = helpFor('auth').commands;
    expect(lineText(check!.note!)).toContain('counts towards vCenter’s lock-out');
  });
  it('signs in where the second sign-in was refused', () => {
    const message = 'VMware authentication failed while creating the VI JSON API session';
    expect(helpFor('auth', message).commands[0]?.command).toContain('GOVC_USERNAME=');
  });
  it('looks at the port first where the certificate need not be the cause', () => {
    expect(programs('tls', '', { skipVerify: true })).toEqual(['curl', 'openssl']);
    expect(programs('tls', '', { destination: 'tls.example.net:443' })).toEqual(['curl', 'openssl']);
  });
  it('resolves no address', () => {
    expect(programs('network', '', { destination: '192.0.2.1:443' })).toEqual(['curl']);
  });
  it('puts no name into a command that could hold a password or act upon a terminal', () => {
    expect(programs('auth', '', { username: 'root:secret' })).toEqual([]);
    expect(programs('auth', '', { username: 'root\u0015' })).toEqual([]);
    expect(programs('auth', '', { username: '' })).toEqual([]);
    expect(programs('network', '', { destination: 'a\nb:443' })).toEqual([]);
    expect(helpFor('permission', '', { username: 'a\u0003b' }).role?.command).toBeUndefined();
  });
});

describe('the read-only role', () => {
  it('comes with commands and steps where rights are missing, or nothing is seen', () => {
    for (const { role } of [helpFor('permission'), vmwareHelp.help({ kind: 'sees-nothing', subject })]) {
      const command = role?.command?.command ?? '';
      expect(command).toContain("govc role.create 'PulseReadOnly' System.Anonymous System.View System.Read\n");
      expect(command).toContain("-principal='ro@example.net' -role='PulseReadOnly' -propagate=true /\n");
      expect(role?.steps.map(lineText).join(' ')).toContain('Propagate to children');
      expect(role?.steps.map(lineText).join(' ')).toContain('ro@example.net');
      expect(lineText(role?.note ?? [])).toContain('has not been proven on a live vCenter');
    }
    expect(helpFor('auth').role).toBeUndefined();
  });
  it('is given by an administrator, not by the account itself', () => {
    expect(helpFor('permission').role?.command?.command).not.toContain("GOVC_USERNAME='ro");
  });
});
