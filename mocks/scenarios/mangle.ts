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
}

/** Makes of requests what the mangles of a scenario say. */
export function mangled(mangles: readonly Mangle[], request: RawRequest): RawRequest {
  const mangle = mangles.find(({ method, path }) => method === request.method && path === request.target.split('?')[0]);
  if (!mangle) return request;
  return {
    ...request,
    ...(mangle.target === undefined ? {} : { target: mangle.target }),
    ...(mangle.body === undefined ? {} : { body: new TextEncoder().encode(mangle.body) }),
  };
}
