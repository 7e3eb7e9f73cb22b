import { readdirSync, readFileSync } from 'node:fs';
import { expect, it, describe } from 'vitest';
import { recordedSettings, type Recording } from '~mocks/recordings/recording';
import { replay, type ReplayDriver } from '~mocks/recordings/replay';
import { rawRequest } from './raw-request';
import { startTestHost } from './test-host';

const folder = new URL('../recordings/', import.meta.url);
const names = ['', 'april/'].flatMap((under) =>
  readdirSync(new URL(under, folder)).flatMap((name) => (name.endsWith('.json') ? `${under}${name}` : [])),
);

function driver(address: string): ReplayDriver {
  const control = async (method: string, target: string, body = '') => {
    const { status, body: said } = await rawRequest(address, { method, target, body });
    if (status !== 200) throw new Error(`${method} ${target}: ${status} ${said}`);
    return said;
  };
  return {
    send: (request) => rawRequest(address, request),
    round: async () => void (await control('POST', '/__mock/round')),
    makeToken: async (name, scopes) => {
      const made: unknown = JSON.parse(await control('POST', '/__mock/tokens', JSON.stringify({ name, scopes })));
      return (made as { token: string }).token;
    },
    setVcenter: async (host, vcenter) =>
      void (await control('PUT', `/__mock/vcenters/${encodeURIComponent(host)}`, JSON.stringify(vcenter))),
  };
}

describe('every recording of a real server replays over HTTP', () => {
  it.each(names)('%s', async (name) => {
    const recording = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Recording;
    const host = await startTestHost({ settings: recordedSettings(recording) });
    try {
      await rawRequest(host.address, { method: 'POST', target: '/__mock/reset' });
      expect(await replay(recording, driver(host.address))).toEqual([]);
    } finally {
      await host.close();
    }
  });
});
