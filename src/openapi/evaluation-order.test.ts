import { expect, it } from 'vitest';
import { connectionPaths } from './vmware/paths';
import type { Operation } from './document-types';
import { serverPaths } from './server-paths';

/** The status and code of each failure in order, beginning with one of them. */
function failuresFrom(operation: Operation | undefined, first: string): string[] {
  const all = (operation?.['x-failures'] ?? []).map(({ status, code, message }) => `${status} ${code ?? message}`);
  return all.slice(all.indexOf(first));
}

const base = '/api/vmware/connections';
const off = '404 vmware_disabled';
const lookup = [
  '400 missing_connection_id',
  '500 vmware_unavailable',
  '500 vmware_load_failed',
  '404 vmware_not_found',
];
const body = ['400 invalid_request', '400 validation_error'];
const contact = ['400 vmware_invalid_config', '400 vmware_connection_failed'];
const count = ['503 monitored_system_usage_unavailable', ...contact, '400 validation_error'];
const locked = '403 mock_mode_enabled';

/** The contract's table, row by row (§1.3). */
const rows: readonly [string, Operation | undefined, readonly string[]][] = [
  ['V1 list', connectionPaths[base]?.get, ['500 vmware_unavailable', '500 vmware_load_failed']],
  [
    'V2 create',
    connectionPaths[base]?.post,
    [locked, ...body, '500 vmware_unavailable', '500 vmware_load_failed', '500 vmware_save_failed'],
  ],
  ['V3 draft test', connectionPaths[`${base}/test`]?.post, [...body, ...contact]],
  ['V4 draft preview', connectionPaths[`${base}/preview`]?.post, [...body, ...count]],
  ['V5 update', connectionPaths[`${base}/{id}`]?.put, [locked, ...lookup, ...body, '500 vmware_save_failed']],
  ['V6 delete', connectionPaths[`${base}/{id}`]?.delete, [locked, ...lookup, '500 vmware_save_failed']],
  ['V7 saved test', connectionPaths[`${base}/{id}/test`]?.post, [...lookup, ...body, ...contact]],
  ['V8 saved preview', connectionPaths[`${base}/{id}/preview`]?.post, [...lookup, ...body, ...count]],
];

it.each(rows)('%s fails in the order of the contract', (_name, operation, expected) => {
  expect(failuresFrom(operation, off)).toEqual([off, ...expected]);
});

it('what is checked before any route comes first (§1.2)', () => {
  const all = failuresFrom(connectionPaths[`${base}/{id}`]?.put, '429 Rate limit exceeded. Please try again later.');
  expect(all.slice(0, all.indexOf(off))).toEqual([
    '429 Rate limit exceeded. Please try again later.',
    '400 invalid_org',
    '501 feature_disabled',
    '402 license_required',
    '403 org_suspended',
    '403 access_denied',
    '503 tenant_unavailable',
    '403 Demo mode enabled',
    '401 Unauthorized',
    '401 Invalid API token',
    '401 API token required via Authorization header or X-API-Token header',
    '403 Account temporarily locked',
    '401 Authentication required',
    '403 CSRF token validation failed',
    '503 vmware_unavailable',
    '403 Admin privileges required',
    '403 Admin privileges required',
    '403 missing_scope',
  ]);
});

it('a login fails in the order of the contract (§6.2)', () => {
  expect(failuresFrom(serverPaths['/api/login']?.post, '400 invalid_request')).toEqual([
    '400 invalid_request',
    '403 account_locked',
    '429 rate_limit',
    '401 invalid_credentials',
  ]);
});
