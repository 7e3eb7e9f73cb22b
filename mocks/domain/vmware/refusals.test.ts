import { expect, it } from 'vitest';
import { readRefusal } from '~/contract/refusal';
import { refusalCodes, refusalWith } from './refusals';

const base = '/api/vmware/connections';
const calls = [
  ['GET', base],
  ['POST', base],
  ['PUT', `${base}/a`],
  ['DELETE', `${base}/a?x`],
  ['POST', `${base}/test`],
  ['POST', `${base}/a/test`],
  ['POST', `${base}/preview`],
  ['POST', `${base}/a/preview`],
] as const;

it.each(refusalCodes)('%s is read by the contract as what it is, wherever the server says it', (code) => {
  const replies = calls.flatMap(([method, target]) => refusalWith(code, method, target, 1_800_000_000_000) ?? []);
  expect(replies.length).toBeGreaterThan(0);
  for (const { status, body } of replies) {
    const refusal = readRefusal(status, body);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(`${refusal.code} ${refusal.message}`).toContain(code);
  }
});

it('no request is refused with what the server never says to it', () => {
  const given = (code: string) => calls.map(([method, target]) => refusalWith(code, method, target, 0) !== undefined);
  expect(given('vmware_save_failed')).toEqual([false, true, true, true, false, false, false, false]);
  expect(given('vmware_not_found')).toEqual([false, false, true, true, false, true, false, true]);
  expect(given('mock_mode_enabled')).toEqual([false, true, true, true, false, false, false, false]);
  expect(refusalWith('vmware_disabled', 'GET', '/api/version', 0)).toBeUndefined();
  expect(refusalWith('vmware_disabled', 'GET', '/api/vmware/connectionsx', 0)).toBeUndefined();
  expect(refusalWith('no such code', 'GET', base, 0)).toBeUndefined();
});
