import { randomUUID } from 'node:crypto';
import { startHttpHost, type HttpHost } from './http-host';
import type { MockServerOptions } from './mock-server-state';

/** A mock server on a free port, whose vCenters take no time and whose poller moves by hand; overridden as wanted. */
export function startTestHost(over: Partial<MockServerOptions> = {}): Promise<HttpHost> {
  return startHttpHost(0, {
    clock: () => performance.timeOrigin + performance.now(),
    ids: randomUUID,
    salt: randomUUID,
    latency: 'instant',
    poller: 'manual',
    ...over,
  });
}
