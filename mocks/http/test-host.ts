import { randomUUID } from 'node:crypto';
import { startHttpHost, type HttpHost } from './http-host';
import type { MockServerOptions } from './mock-server-state';

/**
 * A mock server, whose vCenters take no time and whose poller moves by hand; overridden as wanted.
 * @param port 0 takes any free one
 */
export function startTestHost(over: Partial<MockServerOptions> = {}, port = 0): Promise<HttpHost> {
  return startHttpHost(port, {
    clock: () => performance.timeOrigin + performance.now(),
    ids: randomUUID,
    salt: randomUUID,
    latency: 'instant',
    poller: 'manual',
    ...over,
  });
}
