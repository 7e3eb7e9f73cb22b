import { describe, expect, it } from 'vitest';
import { readRefusal } from './refusal';

describe('a refusal, in every shape of the server', () => {
  it('is read from the envelope', () => {
    const body =
      '{"error":"Failed to connect to VMware vCenter","code":"vmware_connection_failed","status_code":400,"timestamp":1787400191,"details":{"category":"auth","error":"refused"}}';
    expect(readRefusal(400, body)).toEqual({
      status: 400,
      shape: 'envelope',
      code: 'vmware_connection_failed',
      message: 'Failed to connect to VMware vCenter',
      details: { category: 'auth', error: 'refused' },
      requiredScope: undefined,
    });
  });

  it.each([
    [
      401,
      '{"error":"Authentication required"}',
      { shape: 'bare', code: undefined, message: 'Authentication required' },
    ],
    [401, 'Unauthorized\n', { shape: 'text', message: 'Unauthorized' }],
    [
      403,
      '{"error":"missing_scope","requiredScope":"settings:write"}',
      { shape: 'missing-scope', code: 'missing_scope', requiredScope: 'settings:write' },
    ],
    [
      403,
      '{"error":"Demo mode enabled","message":"This is a read-only demo instance."}',
      { shape: 'code-and-message', code: 'Demo mode enabled', message: 'This is a read-only demo instance.' },
    ],
    [405, 'Method not allowed\n', { shape: 'text', message: 'Method not allowed' }],
    [502, '<html><body>Bad gateway</body></html>', { shape: 'none', message: '' }],
    [500, '', { shape: 'none', message: '' }],
    [500, '[1,2]', { shape: 'none', message: '' }],
    [500, 'x'.repeat(10_000), { shape: 'none', message: '' }],
  ])('%i %s', (status, body, expected) => {
    expect(readRefusal(status, body)).toMatchObject({ status, ...expected });
  });

  it('keeps its code where something beside it is odd', () => {
    const body =
      '{"error":"off","code":"vmware_disabled","status_code":"404","details":{"error":5,"category":"tls","why":null}}';
    expect(readRefusal(404, body)).toMatchObject({ code: 'vmware_disabled', details: { category: 'tls' } });
    expect(readRefusal(404, '{"error":"off","code":"vmware_disabled","details":"none"}')).toMatchObject({
      details: {},
    });
  });
});
