import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scenarioById } from '~mocks/scenarios/scenarios';
import type { HttpHost } from './http-host';
import { rawRequest } from './raw-request';
import { startTestHost } from './test-host';

const list = '/api/vmware/connections';
const lab = { hosts: 2, vms: 5, datastores: 1, networks: 1, release: '8.0.3' };
let host: HttpHost;
beforeEach(async () => void (host = await startTestHost()));
afterEach(() => host.close());

const ask = (method: string, target: string, value?: unknown, at = host) =>
  rawRequest(at.address, { method, target, ...(value === undefined ? {} : { body: JSON.stringify(value) }) });
const draft = (name: string, over: object = {}) => ({
  host: name,
  username: 'pulse-ro@vsphere.local',
  password: 'right-password',
  ...over,
});
const draftTest = async (name: string, over?: object) => {
  const { status, body } = await ask('POST', `${list}/test`, draft(name, over));
  return [status, JSON.parse(body) as unknown];
};

describe('the mock server', () => {
  it('says on every answer that it is a mock, and adds nothing else', async () => {
    const { status, headers, body } = await ask('GET', list);
    expect([status, body]).toEqual([200, '[]\n']);
    expect(headers).toMatchObject({ 'x-mock-server': '1', 'content-type': 'application/json', 'content-length': '3' });
    expect(Date.parse(headers['date'] ?? '')).not.toBeNaN();
    expect(headers).not.toHaveProperty('keep-alive');
    expect(headers).not.toHaveProperty('transfer-encoding');
  });

  it('sees paths and bodies as they were sent', async () => {
    expect((await ask('GET', '/api/./health')).status).toBe(307);
    expect((await ask('GET', '/api/vmware/connections/a%2Fb')).status).toBe(405);
    const mark = await rawRequest(host.address, { method: 'POST', target: list, body: '\ufeff{}' });
    expect(mark.body).toContain("invalid character 'ï'");
    const float = await rawRequest(host.address, { method: 'POST', target: list, body: '{"port":443.0}' });
    expect(float.body).toContain('number 443.0');
  });

  it('answers HEAD without and OPTIONS with an empty body', async () => {
    expect(await ask('HEAD', list)).toMatchObject({ status: 405, body: '' });
    expect(await ask('OPTIONS', list)).toMatchObject({ status: 200, body: '' });
  });

  it('breaks the connection for a path that is not UTF-8', async () => {
    expect((await ask('GET', '/api/%FF')).status).toBe(0);
  });

  it('refuses a body that is too large like the real one, and goes on', async () => {
    const large = await rawRequest(host.address, {
      method: 'POST',
      target: list,
      body: `{"name":"${'n'.repeat(3_000_000)}"}`,
    });
    expect(large).toMatchObject({
      status: 400,
      body: expect.stringContaining('http: request body too large') as string,
    });
    expect((await ask('GET', list)).status).toBe(200);
  });

  it('listens on this machine alone', async () => {
    expect(host.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('says which port is taken', async () => {
    const { startHttpHost } = await import('./http-host');
    const port = Number(new URL(host.address).port);
    const options = { clock: () => 0, ids: () => '', salt: () => '', latency: 'instant', poller: 'manual' } as const;
    await expect(startHttpHost(port, options)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('records a saved test whose caller goes away as a network failure (§10.5)', async () => {
    const slow = await startTestHost({ latency: 'real' });
    try {
      await ask('POST', list, { ...draft('slow.example.net'), id: 'a' }, slow);
      const socket = connect(Number(new URL(slow.address).port), '127.0.0.1');
      await new Promise((sent) =>
        socket.write(`POST ${list}/a/test HTTP/1.1\r\nhost: x\r\ncontent-length: 0\r\n\r\n`, sent),
      );
      // What was sent before has arrived once a later request has its answer.
      await ask('GET', list, undefined, slow);
      socket.destroy();
      await expect.poll(async () => (await ask('GET', list, undefined, slow)).body).toContain('"category":"network"');
    } finally {
      await slow.close();
    }
  });

  it('begins in a scenario, with its damage', async () => {
    const scenario = scenarioById('vmware/page-instead');
    const damaged = await startTestHost({ scenario });
    try {
      expect((await ask('GET', list, undefined, damaged)).body).toContain('<html>');
    } finally {
      await damaged.close();
    }
  });
});

describe('the control paths', () => {
  it('reset: as after a start, and no vCenter is known but those that are put', async () => {
    await ask('POST', list, draft('vc-oslo.example.net'));
    expect(await draftTest('vc-oslo.example.net')).toMatchObject([200, { success: true }]);
    expect((await ask('POST', '/__mock/reset')).status).toBe(200);
    expect((await ask('GET', list)).body).toBe('[]\n');
    expect(await draftTest('vc-oslo.example.net')).toMatchObject([400, { details: { category: 'network' } }]);
    await ask('PUT', '/__mock/vcenters/VC-Oslo.example.net', lab);
    expect(await draftTest('vc-oslo.example.net')).toMatchObject([200, { hosts: 2, vms: 5 }]);
    expect(await draftTest('vc-oslo.example.net', { port: 8443 })).toMatchObject([
      400,
      { details: { category: 'network' } },
    ]);
  });

  it('a vCenter that is put takes the account of the recordings, or its own', async () => {
    await ask('PUT', '/__mock/vcenters/lab', lab);
    expect(await draftTest('lab', { password: 'wrong' })).toMatchObject([400, { details: { category: 'auth' } }]);
    await ask('PUT', '/__mock/vcenters/lab', { ...lab, username: 'me', password: 'mine' });
    expect(await draftTest('lab')).toMatchObject([400, { details: { category: 'auth' } }]);
    expect(await draftTest('lab', { username: 'me', password: 'mine' })).toMatchObject([200, {}]);
  });

  it('a vCenter that is wrong is refused with the key', async () => {
    expect(await ask('PUT', '/__mock/vcenters/lab', { ...lab, vms: 'many' })).toMatchObject({
      status: 400,
      body: '{"error":"vcenter.vms: expected a whole number from 0 on."}',
    });
    expect((await rawRequest(host.address, { method: 'PUT', target: '/__mock/vcenters/lab', body: '{' })).status).toBe(
      400,
    );
  });

  it('round: one whole round, and the answer comes after it', async () => {
    await ask('POST', list, { ...draft('vc-oslo.example.net'), id: 'a' });
    expect((await ask('GET', list)).body).not.toContain('lastSuccessAt');
    expect((await ask('POST', '/__mock/round')).status).toBe(200);
    expect((await ask('GET', list)).body).toContain('lastSuccessAt');
  });

  it('names what there is, and the method that it takes', async () => {
    expect((await ask('GET', '/__mock')).status).toBe(404);
    expect((await ask('GET', '/__mock/reset')).status).toBe(405);
    expect((await ask('POST', '/__mock/vcenters/lab', lab)).status).toBe(405);
  });
});
