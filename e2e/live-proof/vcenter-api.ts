import type { Counts, Privileges, VcenterVersion } from './proof-record';
import type { VcenterSend } from './vcenter-send';
import { versionOf } from './vcenter-version';
import { readViJson } from './vi-json';

/** What a proof asks of a vCenter directly, signed in. */
export interface VcenterSession {
  /** The vCenter's own numbers; one is absent where it was not given. */
  counts(): Promise<Counts>;
  /** Version and privileges of the account, as far as the account may read them. */
  describe(): Promise<{ version: VcenterVersion; privileges: Privileges }>;
  /** Signs out; never throws, and no stop of the run keeps it from that. */
  close(): Promise<void>;
}

/** A vCenter that can be asked. */
export interface VcenterApi {
  /** @returns undefined where the account is not let in */
  open(signal: AbortSignal): Promise<VcenterSession | undefined>;
}

const header = 'vmware-api-session-id';

/** The Automation API of a vCenter, and its VI JSON API for what the former does not tell. */
export function createVcenterApi(send: VcenterSend, account: { username: string; password: string }): VcenterApi {
  return {
    async open(signal) {
      const basic = Buffer.from(`${account.username}:${account.password}`, 'utf8').toString('base64');
      const opened = await send('POST', '/api/session', { headers: { authorization: `Basic ${basic}` }, signal });
      const token = opened.json;
      if (opened.status < 200 || opened.status > 299 || typeof token !== 'string' || token === '') return undefined;
      const get = (path: string) => send('GET', path, { headers: { [header]: token }, signal });
      return {
        counts: () => readCounts(get),
        async describe() {
          const appliance = await get('/api/appliance/system/version');
          const vi = await readViJson(send, account, signal);
          return { version: versionOf(appliance.json) ?? vi.version, privileges: vi.privileges };
        },
        async close() {
          await send('DELETE', '/api/session', { headers: { [header]: token } });
        },
      };
    },
  };
}

async function readCounts(get: (path: string) => Promise<{ status: number; json: unknown }>): Promise<Counts> {
  const count = async (kind: string): Promise<number | undefined> => {
    const { status, json } = await get(`/api/vcenter/${kind}`);
    return status === 200 && Array.isArray(json) ? json.length : undefined;
  };
  const hosts = await count('host');
  const vms = await count('vm');
  const datastores = await count('datastore');
  const networks = await count('network');
  return {
    ...(hosts === undefined ? {} : { hosts }),
    ...(vms === undefined ? {} : { vms }),
    ...(datastores === undefined ? {} : { datastores }),
    ...(networks === undefined ? {} : { networks }),
  };
}
