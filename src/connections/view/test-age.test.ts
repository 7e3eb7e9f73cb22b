import { describe, expect, it } from 'vitest';
import type { ConnectionRecord } from '~/contract/connection';
import { isSuperseded } from './test-age';
import type { TestRun } from './test-view';

const subject = { destination: 'h:443', username: 'u', skipVerify: false };
const endedAt = Date.parse('2026-08-22T12:00:00Z');
const done: TestRun = {
  phase: 'done',
  kind: 'saved',
  subject,
  startedAt: endedAt - 400,
  endedAt,
  outcome: { ok: true, result: { success: true } },
};
const triedAt = (lastAttemptAt?: string): ConnectionRecord => ({
  id: 'a',
  name: '',
  host: 'h',
  enabled: true,
  poll: { intervalSeconds: 60, ...(lastAttemptAt === undefined ? {} : { lastAttemptAt }) },
});

describe('the result of a row’s test', () => {
  it('stands until the server tries the connection again', () => {
    expect(isSuperseded(done, triedAt(), 0)).toBe(false);
    expect(isSuperseded(done, triedAt('2026-08-22T12:00:01Z'), 0)).toBe(false);
    expect(isSuperseded(done, triedAt('2026-08-22T12:00:40Z'), 0)).toBe(true);
  });

  it('is compared by the server’s clock', () => {
    expect(isSuperseded(done, triedAt('2026-08-22T12:10:00Z'), 600_000)).toBe(false);
    expect(isSuperseded(done, triedAt('2026-08-22T12:10:40Z'), 600_000)).toBe(true);
  });

  it('of a test that was stopped stays', () => {
    const stopped: TestRun = { phase: 'stopped', kind: 'saved', subject, startedAt: endedAt, endedAt };
    expect(isSuperseded(stopped, triedAt('2026-08-22T12:10:00Z'), 0)).toBe(false);
  });
});
