import type { RawReply, RawRequest } from '~mocks/domain/server';
import { readVcenter } from '~mocks/vcenters/read-vcenter';
import type { MockServer } from './mock-server-state';

/** Whether a request is for the mock server itself. */
export function isControl({ target }: RawRequest): boolean {
  return /^\/__mock(\/|\?|$)/.test(target);
}

/** Does what a suite asks of the mock server: `POST /__mock/reset`, `PUT /__mock/vcenters/{host}`, `POST /__mock/round`, `POST /__mock/tokens`. */
export async function control(mock: MockServer, { method, target, body }: RawRequest): Promise<RawReply> {
  const path = target.split('?')[0] ?? '';
  if (path === '/__mock/reset' || path === '/__mock/round') {
    if (method !== 'POST') return problem(405, `${path} takes POST, not ${method}.`);
    if (path === '/__mock/reset') mock.reset();
    else await mock.round();
    return json(200, { success: true });
  }
  if (path === '/__mock/tokens') {
    if (method !== 'POST') return problem(405, `${path} takes POST, not ${method}.`);
    return makeToken(mock, parsed(new TextDecoder().decode(body)));
  }
  const host = /^\/__mock\/vcenters\/([^/]+)$/.exec(path)?.[1];
  if (host === undefined)
    return problem(404, 'There are /__mock/reset, /__mock/round, /__mock/tokens and /__mock/vcenters/{host}.');
  if (method !== 'PUT') return problem(405, `${path} takes PUT, not ${method}.`);
  return putVcenter(mock, host, new TextDecoder().decode(body));
}

function putVcenter(mock: MockServer, segment: string, body: string): RawReply {
  const host = decoded(segment);
  if (host === undefined) return problem(400, `The host "${segment}" is not properly escaped.`);
  const value = parsed(body);
  if (value === undefined) return problem(400, 'The body is not JSON.');
  const read = readVcenter(value);
  if ('problem' in read) return problem(400, read.problem);
  // As the fake server names hosts: lower-case, without brackets.
  const name = host.toLowerCase().replace(/^\[(.*)\]$/, '$1');
  mock.put(name, read.vcenter);
  return json(200, { success: true, host: name });
}

/** An API token as the settings of a real server make it (§6.11). */
function makeToken(mock: MockServer, value: unknown): RawReply {
  const { name, scopes } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  if (typeof name !== 'string' || !Array.isArray(scopes) || !scopes.every((scope) => typeof scope === 'string'))
    return problem(400, 'The body is to be {"name": text, "scopes": [text, …]}.');
  return json(200, mock.backend().server.makeToken(name, scopes));
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

function problem(status: number, error: string): RawReply {
  return json(status, { error });
}

function json(status: number, value: unknown): RawReply {
  return { status, headers: { 'content-type': 'application/json', 'x-mock-server': '1' }, body: JSON.stringify(value) };
}
