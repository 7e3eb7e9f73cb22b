import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createVcenterApi, type VcenterApi } from './vcenter-api';
import type { VcenterSend } from './vcenter-send';

/** How a fake vCenter of the tests answers. */
export interface FakeVcenterOptions {
  username: string;
  password: string;
  counts: { hosts: number; vms: number; datastores: number; networks: number };
  /** The one VI JSON release that answers; undefined: none. */
  release?: string;
  /** Whether the whole set of privileges is told, only asked ones, or nothing. */
  privileges?: 'whole' | 'asked' | 'none';
}

/** A small vCenter of the tests, on this machine alone. */
export interface FakeVcenter {
  api: VcenterApi;
  /** With another account than its own. */
  apiFor(account: { username: string; password: string }): VcenterApi;
  /** `POST /api/session`, in order of arrival. */
  requests: readonly string[];
  /** Sessions that were opened and not closed. */
  openSessions(): number;
  close(): Promise<void>;
}

const header = 'vmware-api-session-id';

/** Starts a vCenter that answers what a proof asks of it. */
export async function startFakeVcenter(options: FakeVcenterOptions): Promise<FakeVcenter> {
  const { username, password, counts, release, privileges = 'whole' } = options;
  const requests: string[] = [];
  const sessions = new Set<string>();
  const basic = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
  const list = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ name: `secret-inventory-name-${index}` }));
  const lists: Readonly<Record<string, number>> = {
    '/api/vcenter/host': counts.hosts,
    '/api/vcenter/vm': counts.vms,
    '/api/vcenter/datastore': counts.datastores,
    '/api/vcenter/network': counts.networks,
  };
  const vi = release === undefined ? undefined : `/sdk/vim25/${release}`;

  function answer(request: IncomingMessage, body: string): Reply {
    const path = request.url ?? '';
    const token = String(request.headers[header] ?? '');
    if (path === '/api/session' && request.method === 'POST') {
      return request.headers.authorization === basic ? opened(201, 'automation') : { status: 401 };
    }
    if (vi !== undefined && path === `${vi}/ServiceInstance/ServiceInstance/content`) return { json: content };
    if (vi !== undefined && path === `${vi}/SessionManager/SessionManager/Login`) {
      if (body !== JSON.stringify({ userName: username, password })) return { status: 500 };
      const { token: made } = opened(200, 'vi');
      return { json: { userName: 'DOMAIN\\someone' }, token: made };
    }
    if (!sessions.has(token)) return { status: 401 };
    if (path === '/api/session' || path === `${vi}/SessionManager/SessionManager/Logout`) {
      sessions.delete(token);
      return { status: 204 };
    }
    if (path === '/api/appliance/system/version') return { json: { version: '8.0.3.00400', build: '24322831' } };
    if (path === `${vi}/AuthorizationManager/AuthorizationManager/FetchUserPrivilegeOnEntities`) {
      if (privileges !== 'whole') return { status: 500 };
      return { json: [{ entity: root, privileges: ['System.View', 'System.Read', 'Not an id of a privilege'] }] };
    }
    if (path === `${vi}/AuthorizationManager/AuthorizationManager/HasUserPrivilegeOnEntities`) {
      if (privileges !== 'asked') return { status: 500 };
      const privAvailability = [
        { privId: 'System.Read', isGranted: true },
        { privId: 'System.View', isGranted: false },
      ];
      return { json: [{ entity: root, privAvailability }] };
    }
    const count = lists[path];
    return count === undefined ? { status: 404 } : { json: list(count) };
  }

  function opened(status: number, kind: string): Reply & { token: string } {
    const token = `token-${kind}-${requests.length}`;
    sessions.add(token);
    return { status, json: token, token };
  }

  const server = createServer((request, response) => {
    requests.push(`${request.method ?? ''} ${request.url ?? ''}`);
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      const { status = 200, json, token } = answer(request, body);
      response.writeHead(status, token === undefined ? {} : { [header]: token });
      response.end(json === undefined ? '' : JSON.stringify(json));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const apiFor = (account: { username: string; password: string }) =>
    createVcenterApi(plainSend(`http://127.0.0.1:${port}`), account);
  return {
    api: apiFor({ username, password }),
    apiFor,
    requests,
    openSessions: () => sessions.size,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

interface Reply {
  status?: number;
  json?: unknown;
  token?: string;
}

const root = { type: 'Folder', value: 'group-d1' };
const content = {
  about: { version: '8.0.3', build: '24322831' },
  rootFolder: root,
  sessionManager: { type: 'SessionManager', value: 'SessionManager' },
  authorizationManager: { type: 'AuthorizationManager', value: 'AuthorizationManager' },
};

/** As the real one sends, but by plain HTTP. */
function plainSend(address: string): VcenterSend {
  return async (method, path, { headers = {}, json } = {}) => {
    const reply = await fetch(`${address}${path}`, {
      method,
      headers,
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    });
    const text = await reply.text();
    return {
      status: reply.status,
      headers: Object.fromEntries(reply.headers),
      json: text === '' ? undefined : (JSON.parse(text) as unknown),
    };
  };
}
