import type { RawRequest } from '~mocks/domain/server';

/** What something on the way makes of a request before the server sees it: the only way to faults that this page never causes itself. */
export interface Mangle {
  method: string;
  /** Path without query, exactly. */
  path: string;
  /** The target that arrives instead. */
  target?: string;
  /** The body that arrives instead. */
  body?: string;
  /** From this request on none arrives with a session, up to the next sign-in; only once. */
  endsSession?: true;
}

/** Makes of requests what the mangles of a scenario say. */
export function createMangler(mangles: readonly Mangle[]): (request: RawRequest) => RawRequest {
  let session: 'as sent' | 'ended' | 'renewed' = 'as sent';
  return (request) => {
    const path = request.target.split('?')[0];
    const mangle = mangles.find((each) => each.method === request.method && each.path === path);
    if (mangle?.endsSession && session === 'as sent') session = 'ended';
    if (session === 'ended' && path === '/api/login') session = 'renewed';
    const arrives = mangle ? mangled(mangle, request) : request;
    return session === 'ended' ? { ...arrives, headers: { ...arrives.headers, cookie: '' } } : arrives;
  };
}

function mangled(mangle: Mangle, request: RawRequest): RawRequest {
  if (mangle.target === undefined && mangle.body === undefined) return request;
  return {
    ...request,
    ...(mangle.target === undefined ? {} : { target: mangle.target }),
    ...(mangle.body === undefined ? {} : { body: new TextEncoder().encode(mangle.body) }),
  };
}
