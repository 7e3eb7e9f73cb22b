import { expect, it } from 'vitest';
import type { HelpAbout } from '~/platforms/help';
import { vmware } from '~/platforms/vmware/platform';
import { remedyViews } from './remedy-view';

const subject = { destination: 'vc.example.net:443', username: 'ro', skipVerify: false };
const labels = (category: string, message: string, writable = true) => {
  const failure = { category, message };
  const { remedies } = vmware.explainFailure(failure, subject, 'poll');
  return remedyViews(remedies, { kind: 'failure', failure, subject } satisfies HelpAbout, writable).map(
    ({ label }) => label,
  );
};
const session = 'during automation session';

it('a failure offers the steps that fit its reason', () => {
  expect(labels('auth', 'VMware authentication failed while creating the Automation API session')).toEqual([
    ...['Replace password', 'Disable'],
  ]);
  expect(labels('tls', `VMware TLS validation failed ${session}`)).toEqual(['Copy check command', 'Edit host']);
  expect(labels('network', `VMware network error ${session}`)).toEqual(['Copy check command', 'Edit host']);
  expect(labels('permission', 'VMware permissions are insufficient for datastore inventory')).toEqual([
    'Copy role commands',
  ]);
  expect(labels('unavailable', 'VMware host inventory is temporarily unavailable')).toEqual([]);
});

it('a connection that cannot be changed offers only what changes nothing', () => {
  expect(labels('tls', `VMware TLS validation failed ${session}`, false)).toEqual(['Copy check command']);
  expect(labels('auth', 'VMware authentication failed while creating the Automation API session', false)).toEqual([]);
});
