import { expect, it } from 'vitest';
import { lineText } from '~/lib/line';
import { blank } from './form-values';
import { remarks } from './remarks';

const of = (username: string, typed = '') => {
  const { texts, checks } = blank();
  return remarks({ texts: { ...texts, username }, checks }, { password: { state: 'none', typed } });
};

it('a bare user name gets help, root and the built-in administrator a remark', () => {
  expect(lineText(of('pulse')['username'] ?? [])).toContain('without a domain');
  expect(lineText(of('root')['username'] ?? [])).toContain('appliance');
  expect(lineText(of('Administrator@vsphere.local')['username'] ?? [])).toContain('may change everything');
  expect(lineText(of('administrator@corp.example.com')['username'] ?? [])).toContain('may change everything');
  expect(lineText(of('VSPHERE.LOCAL\\Administrator')['username'] ?? [])).toContain('may change everything');
  expect(of('pulse-ro@vsphere.local')).toEqual({});
  expect(of('administrators-ro@vsphere.local')).toEqual({});
  expect(of('EXAMPLE\\svc-pulse')).toEqual({});
  expect(of('')).toEqual({});
});

it('edge spaces of a password are pointed out, without quoting it', () => {
  expect(Object.keys(of('', ' secret'))).toEqual(['password']);
  expect(of('', 'sec ret')).toEqual({});
  expect(JSON.stringify(of('', 'secret '))).not.toContain('secret');
});
