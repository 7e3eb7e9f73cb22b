import type { Vcenter } from '~mocks/domain/vmware/vcenter';
import type { Backend } from '~mocks/handlers/answer';
import { openBackend, vcenterOf, type OpenBackend, type OpenOptions } from '~mocks/handlers/open-backend';

/** How a mock server is wanted. */
export interface MockServerOptions extends Pick<
  OpenOptions,
  'clock' | 'ids' | 'salt' | 'latency' | 'scenario' | 'settings'
> {
  /** Whether rounds come by themselves. */
  poller: 'auto' | 'manual';
  /** Hears of what should never happen. */
  onFault?: (error: unknown) => void;
}

/** The fake server behind a mock server, with what its control paths change. */
export interface MockServer {
  backend(): Backend;
  /** Lets the poller begin, if it moves by itself: at once, as after the start of a server (§5.1). */
  start(): void;
  stop(): void;
  /** As after a start, but no vCenter is known any more. */
  reset(): void;
  /** From here on this host behaves so. */
  put(host: string, vcenter: Vcenter): void;
  /** One whole round of the poller. */
  round(): Promise<void>;
}

/** A mock server's fake server. */
export function createMockServer(options: MockServerOptions): MockServer {
  const { scenario } = options;
  const put = new Map<string, Vcenter>();
  let onlyPut = false;
  let opened = open();

  function open(): OpenBackend {
    return openBackend({ ...options, vcenters: find });
  }
  function find(host: string, port: number): Vcenter | undefined {
    if (put.has(host)) return port === 443 ? put.get(host) : undefined;
    return onlyPut ? undefined : vcenterOf(scenario, host, port);
  }
  function start(): void {
    if (options.poller === 'auto' && scenario?.server.poller !== 'stopped')
      opened.poller.start(scenario ? opened.backend.server.betweenRoundsMs : 0);
  }
  return {
    backend: () => opened.backend,
    start,
    stop: () => opened.poller.stop(),
    reset() {
      opened.poller.stop();
      put.clear();
      onlyPut = true;
      opened = open();
      start();
    },
    put: (host, vcenter) => void put.set(host, vcenter),
    round: () => opened.poller.round(),
  };
}
